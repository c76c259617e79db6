package org.innovente.module;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Audience;
import org.innovente.common.Credits;
import org.innovente.common.DeliveryMode;
import org.innovente.common.EqfLevel;
import org.innovente.common.Extensions;
import org.innovente.common.Hours;
import org.innovente.common.Identifier;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.PartnerId;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.common.TermKind;
import org.innovente.competency.Alignment;
import org.innovente.internal.DomainValue;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/**
 * A unit of training that partners share: what it teaches, what it takes, what it needs and what it opens.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface TrainingModule permits ImmutableTrainingModule {
    /** Returns the identifier, unique in the catalogue. */
    ModuleId id();

    /** Returns the code as the provider prints it, unique at that provider. */
    Optional<String> code();

    /** Returns the title as published. */
    LocalizedText title();

    /** Returns the description. */
    LocalizedText description();

    /** Returns the objectives. */
    LocalizedText objectives();

    /** Returns the programme or content. */
    LocalizedText content();

    /** Returns the expected results. */
    LocalizedText expectedResults();

    /** Returns the teaching methods. */
    LocalizedText teachingMethods();

    /** Returns the support of learners at a distance: tutoring, technical help. */
    LocalizedText support();

    /** Returns what is arranged for learners with a disability. */
    LocalizedText accessibility();

    /** Returns the kind: professional or diploma module, open list. */
    Optional<ModuleKind> kind();

    /** Returns the place in a composition: course unit, element, SAÉ, ressource, block, open list. */
    Optional<ModuleType> type();

    /** Returns the partner that is responsible for the module. */
    Optional<PartnerId> provider();

    /** Returns the credits by category; absent means unknown, never zero. */
    Optional<Credits> credits();

    /** Returns the workload by kind of hours; absent means unknown, never zero. */
    Optional<Hours> hours();

    /** Returns the level in the European Qualifications Framework. */
    Optional<EqfLevel> eqfLevel();

    /** Returns the level in a national nomenclature, such as scheme {@code fr-2019} code {@code 6}. */
    Optional<Identifier> nationalLevel();

    /** Returns the level expected at entry. */
    Optional<EqfLevel> entryLevel();

    /** Returns the audiences. */
    List<Audience> audiences();

    /** Returns the delivery modes. */
    List<DeliveryMode> deliveryModes();

    /** Returns the languages of teaching. */
    List<LanguageTag> languages();

    /** Returns the kinds of term in which the module is open; empty means not stated. */
    List<TermKind> openTerms();

    /** Returns the subject codes (Formacode, NSF, ROME, ISCED-F). */
    List<Identifier> subjects();

    /** Returns the learning outcomes, in published order. */
    List<Outcome> outcomes();

    /** Returns the assessments. */
    List<Assessment> assessments();

    /** Returns the modules of which this one is composed. */
    List<ModulePart> parts();

    /** Returns what must be met first; absent means not stated, which is not the same as none. */
    Optional<Prerequisite> prerequisite();

    /** Returns what must be met before or in the same term. */
    Optional<Requirement> corequisite();

    /** Returns what must be taken in the same term. */
    Optional<Requirement> strictCorequisite();

    /** Returns the modules that cannot count together with this one. */
    List<ModuleId> excludes();

    /** Returns the modules that count as this one. */
    List<ModuleId> equivalents();

    /** Returns the learning resources. */
    List<LearningResource> resources();

    /** Returns the dated result indicators. */
    List<ResultIndicator> indicators();

    /** Returns the module of which this one is an adaptation. */
    Optional<ModuleId> derivedFrom();

    /** Returns the correspondences with outside schemes. */
    List<Alignment> alignments();

    /** Returns identifiers in outside schemes. */
    List<Identifier> identifiers();

    /** Returns the lifecycle: status, version, validity, reviews. */
    Optional<Lifecycle> lifecycle();

    /** Returns the rights. */
    Optional<Rights> rights();

    /** Returns where the content comes from. */
    Optional<Provenance> provenance();

    /** Returns a remark. */
    LocalizedText note();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableTrainingModule.builder()
                .title(LocalizedText.EMPTY)
                .description(LocalizedText.EMPTY)
                .objectives(LocalizedText.EMPTY)
                .content(LocalizedText.EMPTY)
                .expectedResults(LocalizedText.EMPTY)
                .teachingMethods(LocalizedText.EMPTY)
                .support(LocalizedText.EMPTY)
                .accessibility(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link TrainingModule} values; not thread-safe. */
    sealed interface Builder permits ImmutableTrainingModule.Builder {
        /** Sets {@link TrainingModule#id()}. */
        Builder id(ModuleId value);
        /** Sets {@link TrainingModule#code()}. */
        Builder code(String value);
        /** Sets or clears {@link TrainingModule#code()}. */
        Builder code(Optional<String> value);
        /** Sets {@link TrainingModule#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link TrainingModule#description()}. */
        Builder description(LocalizedText value);
        /** Sets {@link TrainingModule#objectives()}. */
        Builder objectives(LocalizedText value);
        /** Sets {@link TrainingModule#content()}. */
        Builder content(LocalizedText value);
        /** Sets {@link TrainingModule#expectedResults()}. */
        Builder expectedResults(LocalizedText value);
        /** Sets {@link TrainingModule#teachingMethods()}. */
        Builder teachingMethods(LocalizedText value);
        /** Sets {@link TrainingModule#support()}. */
        Builder support(LocalizedText value);
        /** Sets {@link TrainingModule#accessibility()}. */
        Builder accessibility(LocalizedText value);
        /** Sets {@link TrainingModule#kind()}. */
        Builder kind(ModuleKind value);
        /** Sets or clears {@link TrainingModule#kind()}. */
        Builder kind(Optional<? extends ModuleKind> value);
        /** Sets {@link TrainingModule#type()}. */
        Builder type(ModuleType value);
        /** Sets or clears {@link TrainingModule#type()}. */
        Builder type(Optional<? extends ModuleType> value);
        /** Sets {@link TrainingModule#provider()}. */
        Builder provider(PartnerId value);
        /** Sets or clears {@link TrainingModule#provider()}. */
        Builder provider(Optional<? extends PartnerId> value);
        /** Sets {@link TrainingModule#credits()}. */
        Builder credits(Credits value);
        /** Sets or clears {@link TrainingModule#credits()}. */
        Builder credits(Optional<? extends Credits> value);
        /** Sets {@link TrainingModule#hours()}. */
        Builder hours(Hours value);
        /** Sets or clears {@link TrainingModule#hours()}. */
        Builder hours(Optional<? extends Hours> value);
        /** Sets {@link TrainingModule#eqfLevel()}. */
        Builder eqfLevel(EqfLevel value);
        /** Sets or clears {@link TrainingModule#eqfLevel()}. */
        Builder eqfLevel(Optional<? extends EqfLevel> value);
        /** Sets {@link TrainingModule#nationalLevel()}. */
        Builder nationalLevel(Identifier value);
        /** Sets or clears {@link TrainingModule#nationalLevel()}. */
        Builder nationalLevel(Optional<? extends Identifier> value);
        /** Sets {@link TrainingModule#entryLevel()}. */
        Builder entryLevel(EqfLevel value);
        /** Sets or clears {@link TrainingModule#entryLevel()}. */
        Builder entryLevel(Optional<? extends EqfLevel> value);
        /** Adds one element to {@link TrainingModule#audiences()}. */
        Builder addAudience(Audience element);
        /** Adds elements to {@link TrainingModule#audiences()}. */
        Builder addAllAudiences(Iterable<? extends Audience> elements);
        /** Replaces the elements of {@link TrainingModule#audiences()}. */
        Builder audiences(Iterable<? extends Audience> elements);
        /** Adds one element to {@link TrainingModule#deliveryModes()}. */
        Builder addDeliveryMode(DeliveryMode element);
        /** Adds elements to {@link TrainingModule#deliveryModes()}. */
        Builder addAllDeliveryModes(Iterable<? extends DeliveryMode> elements);
        /** Replaces the elements of {@link TrainingModule#deliveryModes()}. */
        Builder deliveryModes(Iterable<? extends DeliveryMode> elements);
        /** Adds one element to {@link TrainingModule#languages()}. */
        Builder addLanguage(LanguageTag element);
        /** Adds elements to {@link TrainingModule#languages()}. */
        Builder addAllLanguages(Iterable<? extends LanguageTag> elements);
        /** Replaces the elements of {@link TrainingModule#languages()}. */
        Builder languages(Iterable<? extends LanguageTag> elements);
        /** Adds one element to {@link TrainingModule#openTerms()}. */
        Builder addOpenTerm(TermKind element);
        /** Adds elements to {@link TrainingModule#openTerms()}. */
        Builder addAllOpenTerms(Iterable<? extends TermKind> elements);
        /** Replaces the elements of {@link TrainingModule#openTerms()}. */
        Builder openTerms(Iterable<? extends TermKind> elements);
        /** Adds one element to {@link TrainingModule#subjects()}. */
        Builder addSubject(Identifier element);
        /** Adds elements to {@link TrainingModule#subjects()}. */
        Builder addAllSubjects(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link TrainingModule#subjects()}. */
        Builder subjects(Iterable<? extends Identifier> elements);
        /** Adds one element to {@link TrainingModule#outcomes()}. */
        Builder addOutcome(Outcome element);
        /** Adds elements to {@link TrainingModule#outcomes()}. */
        Builder addAllOutcomes(Iterable<? extends Outcome> elements);
        /** Replaces the elements of {@link TrainingModule#outcomes()}. */
        Builder outcomes(Iterable<? extends Outcome> elements);
        /** Adds one element to {@link TrainingModule#assessments()}. */
        Builder addAssessment(Assessment element);
        /** Adds elements to {@link TrainingModule#assessments()}. */
        Builder addAllAssessments(Iterable<? extends Assessment> elements);
        /** Replaces the elements of {@link TrainingModule#assessments()}. */
        Builder assessments(Iterable<? extends Assessment> elements);
        /** Adds one element to {@link TrainingModule#parts()}. */
        Builder addPart(ModulePart element);
        /** Adds elements to {@link TrainingModule#parts()}. */
        Builder addAllParts(Iterable<? extends ModulePart> elements);
        /** Replaces the elements of {@link TrainingModule#parts()}. */
        Builder parts(Iterable<? extends ModulePart> elements);
        /** Sets {@link TrainingModule#prerequisite()}. */
        Builder prerequisite(Prerequisite value);
        /** Sets or clears {@link TrainingModule#prerequisite()}. */
        Builder prerequisite(Optional<? extends Prerequisite> value);
        /** Sets {@link TrainingModule#corequisite()}. */
        Builder corequisite(Requirement value);
        /** Sets or clears {@link TrainingModule#corequisite()}. */
        Builder corequisite(Optional<? extends Requirement> value);
        /** Sets {@link TrainingModule#strictCorequisite()}. */
        Builder strictCorequisite(Requirement value);
        /** Sets or clears {@link TrainingModule#strictCorequisite()}. */
        Builder strictCorequisite(Optional<? extends Requirement> value);
        /** Adds one element to {@link TrainingModule#excludes()}. */
        Builder addExclude(ModuleId element);
        /** Adds elements to {@link TrainingModule#excludes()}. */
        Builder addAllExcludes(Iterable<? extends ModuleId> elements);
        /** Replaces the elements of {@link TrainingModule#excludes()}. */
        Builder excludes(Iterable<? extends ModuleId> elements);
        /** Adds one element to {@link TrainingModule#equivalents()}. */
        Builder addEquivalent(ModuleId element);
        /** Adds elements to {@link TrainingModule#equivalents()}. */
        Builder addAllEquivalents(Iterable<? extends ModuleId> elements);
        /** Replaces the elements of {@link TrainingModule#equivalents()}. */
        Builder equivalents(Iterable<? extends ModuleId> elements);
        /** Adds one element to {@link TrainingModule#resources()}. */
        Builder addResource(LearningResource element);
        /** Adds elements to {@link TrainingModule#resources()}. */
        Builder addAllResources(Iterable<? extends LearningResource> elements);
        /** Replaces the elements of {@link TrainingModule#resources()}. */
        Builder resources(Iterable<? extends LearningResource> elements);
        /** Adds one element to {@link TrainingModule#indicators()}. */
        Builder addIndicator(ResultIndicator element);
        /** Adds elements to {@link TrainingModule#indicators()}. */
        Builder addAllIndicators(Iterable<? extends ResultIndicator> elements);
        /** Replaces the elements of {@link TrainingModule#indicators()}. */
        Builder indicators(Iterable<? extends ResultIndicator> elements);
        /** Sets {@link TrainingModule#derivedFrom()}. */
        Builder derivedFrom(ModuleId value);
        /** Sets or clears {@link TrainingModule#derivedFrom()}. */
        Builder derivedFrom(Optional<? extends ModuleId> value);
        /** Adds one element to {@link TrainingModule#alignments()}. */
        Builder addAlignment(Alignment element);
        /** Adds elements to {@link TrainingModule#alignments()}. */
        Builder addAllAlignments(Iterable<? extends Alignment> elements);
        /** Replaces the elements of {@link TrainingModule#alignments()}. */
        Builder alignments(Iterable<? extends Alignment> elements);
        /** Adds one element to {@link TrainingModule#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link TrainingModule#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link TrainingModule#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link TrainingModule#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link TrainingModule#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link TrainingModule#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link TrainingModule#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link TrainingModule#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link TrainingModule#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link TrainingModule#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link TrainingModule#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        TrainingModule build();
    }
}
