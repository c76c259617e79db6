package org.innovente.diploma;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Audience;
import org.innovente.common.CertificationId;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.EqfLevel;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.common.RoundingPolicy;
import org.innovente.competency.Alignment;
import org.innovente.internal.DomainValue;
import org.innovente.module.Outcome;
import org.innovente.module.ResultIndicator;

/**
 * A diploma, certificate or minor: what it attests and by which rules it is awarded.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Diploma permits ImmutableDiploma {
    /** Returns the identifier, unique in the catalogue. */
    DiplomaId id();

    /** Returns the code as it is printed. */
    Optional<String> code();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the description. */
    LocalizedText description();

    /** Returns the objectives. */
    LocalizedText objectives();

    /** Returns the outlets and further studies. */
    LocalizedText outlets();

    /** Returns the type: engineer, BUT, licence, master, minor, certificate... */
    Optional<DiplomaType> type();

    /** Returns the partners that award it. */
    List<PartnerId> awardedBy();

    /** Returns the registered certification that stands behind it. */
    Optional<CertificationId> certification();

    /** Returns the credits of the whole. */
    Optional<Credits> credits();

    /** Returns the level in the European Qualifications Framework. */
    Optional<EqfLevel> eqfLevel();

    /** Returns the level in a national nomenclature. */
    Optional<Identifier> nationalLevel();

    /** Returns the level expected at entry. */
    Optional<EqfLevel> entryLevel();

    /** Returns the languages. */
    List<LanguageTag> languages();

    /** Returns the audiences. */
    List<Audience> audiences();

    /** Returns the subject codes. */
    List<Identifier> subjects();

    /** Returns the competencies that the diploma attests, with their target levels. */
    List<Outcome> competencies();

    /** Returns the blocs de compétences. */
    List<Block> blocks();

    /** Returns the named outcomes with their rules. */
    List<NamedOutcome> outcomes();

    /** Returns which attempt counts when a module was taken more than once; the best when absent. */
    Optional<AttemptPolicy> attemptPolicy();

    /** Returns the rounding of means. */
    Optional<RoundingPolicy> rounding();

    /** Returns whether a failed unit may be compensated at all; absent means not stated. */
    Optional<Boolean> compensation();

    /** Returns the implied validations (validating one thing validates another). */
    List<Implication> implications();

    /** Returns the rule for learners enrolled under an earlier edition. */
    LocalizedText transition();

    /** Returns the dated result indicators. */
    List<ResultIndicator> indicators();

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
        return ImmutableDiploma.builder()
                .title(LocalizedText.EMPTY)
                .description(LocalizedText.EMPTY)
                .objectives(LocalizedText.EMPTY)
                .outlets(LocalizedText.EMPTY)
                .transition(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Diploma} values; not thread-safe. */
    sealed interface Builder permits ImmutableDiploma.Builder {
        /** Sets {@link Diploma#id()}. */
        Builder id(DiplomaId value);
        /** Sets {@link Diploma#code()}. */
        Builder code(String value);
        /** Sets or clears {@link Diploma#code()}. */
        Builder code(Optional<String> value);
        /** Sets {@link Diploma#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link Diploma#description()}. */
        Builder description(LocalizedText value);
        /** Sets {@link Diploma#objectives()}. */
        Builder objectives(LocalizedText value);
        /** Sets {@link Diploma#outlets()}. */
        Builder outlets(LocalizedText value);
        /** Sets {@link Diploma#type()}. */
        Builder type(DiplomaType value);
        /** Sets or clears {@link Diploma#type()}. */
        Builder type(Optional<? extends DiplomaType> value);
        /** Adds elements to {@link Diploma#awardedBy()}. */
        Builder addAllAwardedBy(Iterable<? extends PartnerId> elements);
        /** Replaces the elements of {@link Diploma#awardedBy()}. */
        Builder awardedBy(Iterable<? extends PartnerId> elements);
        /** Sets {@link Diploma#certification()}. */
        Builder certification(CertificationId value);
        /** Sets or clears {@link Diploma#certification()}. */
        Builder certification(Optional<? extends CertificationId> value);
        /** Sets {@link Diploma#credits()}. */
        Builder credits(Credits value);
        /** Sets or clears {@link Diploma#credits()}. */
        Builder credits(Optional<? extends Credits> value);
        /** Sets {@link Diploma#eqfLevel()}. */
        Builder eqfLevel(EqfLevel value);
        /** Sets or clears {@link Diploma#eqfLevel()}. */
        Builder eqfLevel(Optional<? extends EqfLevel> value);
        /** Sets {@link Diploma#nationalLevel()}. */
        Builder nationalLevel(Identifier value);
        /** Sets or clears {@link Diploma#nationalLevel()}. */
        Builder nationalLevel(Optional<? extends Identifier> value);
        /** Sets {@link Diploma#entryLevel()}. */
        Builder entryLevel(EqfLevel value);
        /** Sets or clears {@link Diploma#entryLevel()}. */
        Builder entryLevel(Optional<? extends EqfLevel> value);
        /** Adds one element to {@link Diploma#languages()}. */
        Builder addLanguage(LanguageTag element);
        /** Adds elements to {@link Diploma#languages()}. */
        Builder addAllLanguages(Iterable<? extends LanguageTag> elements);
        /** Replaces the elements of {@link Diploma#languages()}. */
        Builder languages(Iterable<? extends LanguageTag> elements);
        /** Adds one element to {@link Diploma#audiences()}. */
        Builder addAudience(Audience element);
        /** Adds elements to {@link Diploma#audiences()}. */
        Builder addAllAudiences(Iterable<? extends Audience> elements);
        /** Replaces the elements of {@link Diploma#audiences()}. */
        Builder audiences(Iterable<? extends Audience> elements);
        /** Adds one element to {@link Diploma#subjects()}. */
        Builder addSubject(Identifier element);
        /** Adds elements to {@link Diploma#subjects()}. */
        Builder addAllSubjects(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Diploma#subjects()}. */
        Builder subjects(Iterable<? extends Identifier> elements);
        /** Adds one element to {@link Diploma#competencies()}. */
        Builder addCompetency(Outcome element);
        /** Adds elements to {@link Diploma#competencies()}. */
        Builder addAllCompetencies(Iterable<? extends Outcome> elements);
        /** Replaces the elements of {@link Diploma#competencies()}. */
        Builder competencies(Iterable<? extends Outcome> elements);
        /** Adds one element to {@link Diploma#blocks()}. */
        Builder addBlock(Block element);
        /** Adds elements to {@link Diploma#blocks()}. */
        Builder addAllBlocks(Iterable<? extends Block> elements);
        /** Replaces the elements of {@link Diploma#blocks()}. */
        Builder blocks(Iterable<? extends Block> elements);
        /** Adds one element to {@link Diploma#outcomes()}. */
        Builder addOutcome(NamedOutcome element);
        /** Adds elements to {@link Diploma#outcomes()}. */
        Builder addAllOutcomes(Iterable<? extends NamedOutcome> elements);
        /** Replaces the elements of {@link Diploma#outcomes()}. */
        Builder outcomes(Iterable<? extends NamedOutcome> elements);
        /** Sets {@link Diploma#attemptPolicy()}. */
        Builder attemptPolicy(AttemptPolicy value);
        /** Sets or clears {@link Diploma#attemptPolicy()}. */
        Builder attemptPolicy(Optional<? extends AttemptPolicy> value);
        /** Sets {@link Diploma#rounding()}. */
        Builder rounding(RoundingPolicy value);
        /** Sets or clears {@link Diploma#rounding()}. */
        Builder rounding(Optional<? extends RoundingPolicy> value);
        /** Sets {@link Diploma#compensation()}. */
        Builder compensation(boolean value);
        /** Sets or clears {@link Diploma#compensation()}. */
        Builder compensation(Optional<Boolean> value);
        /** Adds one element to {@link Diploma#implications()}. */
        Builder addImplication(Implication element);
        /** Adds elements to {@link Diploma#implications()}. */
        Builder addAllImplications(Iterable<? extends Implication> elements);
        /** Replaces the elements of {@link Diploma#implications()}. */
        Builder implications(Iterable<? extends Implication> elements);
        /** Sets {@link Diploma#transition()}. */
        Builder transition(LocalizedText value);
        /** Adds one element to {@link Diploma#indicators()}. */
        Builder addIndicator(ResultIndicator element);
        /** Adds elements to {@link Diploma#indicators()}. */
        Builder addAllIndicators(Iterable<? extends ResultIndicator> elements);
        /** Replaces the elements of {@link Diploma#indicators()}. */
        Builder indicators(Iterable<? extends ResultIndicator> elements);
        /** Adds one element to {@link Diploma#alignments()}. */
        Builder addAlignment(Alignment element);
        /** Adds elements to {@link Diploma#alignments()}. */
        Builder addAllAlignments(Iterable<? extends Alignment> elements);
        /** Replaces the elements of {@link Diploma#alignments()}. */
        Builder alignments(Iterable<? extends Alignment> elements);
        /** Adds one element to {@link Diploma#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link Diploma#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Diploma#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link Diploma#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link Diploma#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link Diploma#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link Diploma#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link Diploma#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link Diploma#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link Diploma#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Diploma#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        Diploma build();
    }
}
