package org.innovente.testing;

import org.innovente.catalogue.Catalogue;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.catalogue.CategoryDeclaration;
import org.innovente.catalogue.SchemeDeclaration;
import org.innovente.common.CatalogueId;
import org.innovente.common.CreditCategory;
import org.innovente.common.LanguageTag;
import org.innovente.common.PartnerId;

/** Random values of the room {@code catalogue}; the sizes and depth are those of the {@link RandomValues}. */
final class RandomCatalogue {

    private RandomCatalogue() {}

    /** Returns a random {@link CatalogueImport}. */
    static CatalogueImport catalogueImport(RandomValues r) {
        CatalogueImport.Builder b = CatalogueImport.builder();
        b.catalogue(r.vocabulary(CatalogueId::parse));
        if (r.some()) {
            b.version(r.text());
        }
        if (r.some()) {
            b.contentHash(r.text());
        }
        if (r.some()) {
            b.address(r.text());
        }
        if (r.some()) {
            b.namespace(r.text());
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link SchemeDeclaration}. */
    static SchemeDeclaration schemeDeclaration(RandomValues r) {
        SchemeDeclaration.Builder b = SchemeDeclaration.builder();
        b.scheme(r.text());
        b.title(r.localized());
        if (r.some()) {
            b.edition(r.text());
        }
        if (r.some()) {
            b.address(r.text());
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link CategoryDeclaration}. */
    static CategoryDeclaration categoryDeclaration(RandomValues r) {
        CategoryDeclaration.Builder b = CategoryDeclaration.builder();
        b.category(r.vocabulary(CreditCategory::parse));
        b.title(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Catalogue}. */
    static Catalogue catalogue(RandomValues r) {
        Catalogue.Builder b = Catalogue.builder();
        b.id(r.vocabulary(CatalogueId::parse));
        b.title(r.localized());
        b.description(r.localized());
        if (r.some()) {
            b.publisher(r.vocabulary(PartnerId::parse));
        }
        if (r.some()) {
            b.language(r.vocabulary(LanguageTag::parse));
        }
        b.addAllImports(r.list(() -> RandomCatalogue.catalogueImport(r)));
        b.addAllSchemes(r.list(() -> RandomCatalogue.schemeDeclaration(r)));
        b.addAllCategories(r.list(() -> RandomCatalogue.categoryDeclaration(r)));
        b.addAllGradeScales(r.list(() -> RandomCommon.gradeScale(r)));
        b.addAllFrameworks(r.list(() -> RandomCompetency.competencyFramework(r)));
        b.addAllModules(r.list(() -> RandomModule.trainingModule(r)));
        b.addAllProgrammes(r.list(() -> RandomDiploma.programme(r)));
        b.addAllDiplomas(r.list(() -> RandomDiploma.diploma(r)));
        b.addAllCertifications(r.list(() -> RandomDiploma.certification(r)));
        b.addAllRecognitions(r.list(() -> RandomDiploma.recognition(r)));
        b.addAllPartners(r.list(() -> RandomNetwork.partner(r)));
        b.addAllAgreements(r.list(() -> RandomNetwork.agreement(r)));
        b.addAllTerritories(r.list(() -> RandomNetwork.territory(r)));
        b.addAllOffers(r.list(() -> RandomNetwork.offer(r)));
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.lifecycle(RandomCommon.lifecycle(r));
        }
        if (r.some()) {
            b.rights(RandomCommon.rights(r));
        }
        if (r.some()) {
            b.provenance(RandomCommon.provenance(r));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }
}
