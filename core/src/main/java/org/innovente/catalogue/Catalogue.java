package org.innovente.catalogue;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.CatalogueId;
import org.innovente.common.DiplomaId;
import org.innovente.common.Extensions;
import org.innovente.common.GradeScale;
import org.innovente.common.Identifier;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.PartnerId;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.competency.CompetencyFramework;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Programme;
import org.innovente.diploma.Recognition;
import org.innovente.internal.DomainValue;
import org.innovente.module.TrainingModule;
import org.innovente.network.Agreement;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Territory;

/**
 * Everything published together: frameworks, modules, diplomas, partners, territories and offers. The aggregate root.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@Checked
public sealed interface Catalogue permits ImmutableCatalogue {
    /** Returns the identifier. */
    CatalogueId id();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the description. */
    LocalizedText description();

    /** Returns the partner that publishes the catalogue. */
    Optional<PartnerId> publisher();

    /** Returns the language in which every text must exist. */
    Optional<LanguageTag> language();

    /** Returns the extensions that a reader must know to read this catalogue rightly. */
    List<String> mustUnderstand();

    /** Returns the imported catalogues. */
    List<CatalogueImport> imports();

    /** Returns the schemes of outside identifiers. */
    List<SchemeDeclaration> schemes();

    /** Returns the categories of credits. */
    List<CategoryDeclaration> categories();

    /** Returns the grade scales. */
    List<GradeScale> gradeScales();

    /** Returns the competency frameworks. */
    List<CompetencyFramework> frameworks();

    /** Returns the modules, in document order. */
    List<TrainingModule> modules();

    /** Returns the programmes. */
    List<Programme> programmes();

    /** Returns the diplomas. */
    List<Diploma> diplomas();

    /** Returns the certifications. */
    List<Certification> certifications();

    /** Returns the recognitions. */
    List<Recognition> recognitions();

    /** Returns the partners. */
    List<Partner> partners();

    /** Returns the agreements. */
    List<Agreement> agreements();

    /** Returns the territories. */
    List<Territory> territories();

    /** Returns the offers. */
    List<Offer> offers();

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

    /** Returns the module with this id, the first of duplicates. */
    default Optional<TrainingModule> findModule(ModuleId id) {
        return index().findModule(id);
    }

    /**
     * Returns the module with this id, the first of duplicates.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    default TrainingModule module(ModuleId id) {
        return index().module(id);
    }

    /** Returns the diploma with this id, the first of duplicates. */
    default Optional<Diploma> findDiploma(DiplomaId id) {
        return index().findDiploma(id);
    }

    /**
     * Returns the diploma with this id, the first of duplicates.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    default Diploma diploma(DiplomaId id) {
        return index().diploma(id);
    }

    /** Returns the index by id, computed on first use; of duplicates the first is found. */
    @Value.Lazy
    default CatalogueIndex index() {
        return CatalogueIndex.of(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableCatalogue.builder()
                .title(LocalizedText.EMPTY)
                .description(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Catalogue} values; not thread-safe. */
    sealed interface Builder permits ImmutableCatalogue.Builder {
        /** Sets {@link Catalogue#id()}. */
        Builder id(CatalogueId value);
        /** Sets {@link Catalogue#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link Catalogue#description()}. */
        Builder description(LocalizedText value);
        /** Sets {@link Catalogue#publisher()}. */
        Builder publisher(PartnerId value);
        /** Sets or clears {@link Catalogue#publisher()}. */
        Builder publisher(Optional<? extends PartnerId> value);
        /** Sets {@link Catalogue#language()}. */
        Builder language(LanguageTag value);
        /** Sets or clears {@link Catalogue#language()}. */
        Builder language(Optional<? extends LanguageTag> value);
        /** Adds elements to {@link Catalogue#mustUnderstand()}. */
        Builder addAllMustUnderstand(Iterable<String> elements);
        /** Replaces the elements of {@link Catalogue#mustUnderstand()}. */
        Builder mustUnderstand(Iterable<String> elements);
        /** Adds one element to {@link Catalogue#imports()}. */
        Builder addImport(CatalogueImport element);
        /** Adds elements to {@link Catalogue#imports()}. */
        Builder addAllImports(Iterable<? extends CatalogueImport> elements);
        /** Replaces the elements of {@link Catalogue#imports()}. */
        Builder imports(Iterable<? extends CatalogueImport> elements);
        /** Adds one element to {@link Catalogue#schemes()}. */
        Builder addScheme(SchemeDeclaration element);
        /** Adds elements to {@link Catalogue#schemes()}. */
        Builder addAllSchemes(Iterable<? extends SchemeDeclaration> elements);
        /** Replaces the elements of {@link Catalogue#schemes()}. */
        Builder schemes(Iterable<? extends SchemeDeclaration> elements);
        /** Adds one element to {@link Catalogue#categories()}. */
        Builder addCategory(CategoryDeclaration element);
        /** Adds elements to {@link Catalogue#categories()}. */
        Builder addAllCategories(Iterable<? extends CategoryDeclaration> elements);
        /** Replaces the elements of {@link Catalogue#categories()}. */
        Builder categories(Iterable<? extends CategoryDeclaration> elements);
        /** Adds one element to {@link Catalogue#gradeScales()}. */
        Builder addGradeScale(GradeScale element);
        /** Adds elements to {@link Catalogue#gradeScales()}. */
        Builder addAllGradeScales(Iterable<? extends GradeScale> elements);
        /** Replaces the elements of {@link Catalogue#gradeScales()}. */
        Builder gradeScales(Iterable<? extends GradeScale> elements);
        /** Adds one element to {@link Catalogue#frameworks()}. */
        Builder addFramework(CompetencyFramework element);
        /** Adds elements to {@link Catalogue#frameworks()}. */
        Builder addAllFrameworks(Iterable<? extends CompetencyFramework> elements);
        /** Replaces the elements of {@link Catalogue#frameworks()}. */
        Builder frameworks(Iterable<? extends CompetencyFramework> elements);
        /** Adds one element to {@link Catalogue#modules()}. */
        Builder addModule(TrainingModule element);
        /** Adds elements to {@link Catalogue#modules()}. */
        Builder addAllModules(Iterable<? extends TrainingModule> elements);
        /** Replaces the elements of {@link Catalogue#modules()}. */
        Builder modules(Iterable<? extends TrainingModule> elements);
        /** Adds one element to {@link Catalogue#programmes()}. */
        Builder addProgramme(Programme element);
        /** Adds elements to {@link Catalogue#programmes()}. */
        Builder addAllProgrammes(Iterable<? extends Programme> elements);
        /** Replaces the elements of {@link Catalogue#programmes()}. */
        Builder programmes(Iterable<? extends Programme> elements);
        /** Adds one element to {@link Catalogue#diplomas()}. */
        Builder addDiploma(Diploma element);
        /** Adds elements to {@link Catalogue#diplomas()}. */
        Builder addAllDiplomas(Iterable<? extends Diploma> elements);
        /** Replaces the elements of {@link Catalogue#diplomas()}. */
        Builder diplomas(Iterable<? extends Diploma> elements);
        /** Adds one element to {@link Catalogue#certifications()}. */
        Builder addCertification(Certification element);
        /** Adds elements to {@link Catalogue#certifications()}. */
        Builder addAllCertifications(Iterable<? extends Certification> elements);
        /** Replaces the elements of {@link Catalogue#certifications()}. */
        Builder certifications(Iterable<? extends Certification> elements);
        /** Adds one element to {@link Catalogue#recognitions()}. */
        Builder addRecognition(Recognition element);
        /** Adds elements to {@link Catalogue#recognitions()}. */
        Builder addAllRecognitions(Iterable<? extends Recognition> elements);
        /** Replaces the elements of {@link Catalogue#recognitions()}. */
        Builder recognitions(Iterable<? extends Recognition> elements);
        /** Adds one element to {@link Catalogue#partners()}. */
        Builder addPartner(Partner element);
        /** Adds elements to {@link Catalogue#partners()}. */
        Builder addAllPartners(Iterable<? extends Partner> elements);
        /** Replaces the elements of {@link Catalogue#partners()}. */
        Builder partners(Iterable<? extends Partner> elements);
        /** Adds one element to {@link Catalogue#agreements()}. */
        Builder addAgreement(Agreement element);
        /** Adds elements to {@link Catalogue#agreements()}. */
        Builder addAllAgreements(Iterable<? extends Agreement> elements);
        /** Replaces the elements of {@link Catalogue#agreements()}. */
        Builder agreements(Iterable<? extends Agreement> elements);
        /** Adds one element to {@link Catalogue#territories()}. */
        Builder addTerritory(Territory element);
        /** Adds elements to {@link Catalogue#territories()}. */
        Builder addAllTerritories(Iterable<? extends Territory> elements);
        /** Replaces the elements of {@link Catalogue#territories()}. */
        Builder territories(Iterable<? extends Territory> elements);
        /** Adds one element to {@link Catalogue#offers()}. */
        Builder addOffer(Offer element);
        /** Adds elements to {@link Catalogue#offers()}. */
        Builder addAllOffers(Iterable<? extends Offer> elements);
        /** Replaces the elements of {@link Catalogue#offers()}. */
        Builder offers(Iterable<? extends Offer> elements);
        /** Adds one element to {@link Catalogue#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link Catalogue#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Catalogue#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link Catalogue#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link Catalogue#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link Catalogue#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link Catalogue#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link Catalogue#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link Catalogue#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link Catalogue#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Catalogue#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        Catalogue build();
    }
}
