package org.innovente.change;

import static org.innovente.change.ValueText.text;

import org.innovente.catalogue.Catalogue;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.catalogue.CategoryDeclaration;
import org.innovente.catalogue.SchemeDeclaration;

/** The members of the catalogue itself, in the order of the wire format. */
final class CatalogueShapes {
    static final Shape<CatalogueImport> CATALOGUE_IMPORT = Shape.<CatalogueImport>of(v -> text(v.catalogue()))
            .value("catalogue", CatalogueImport::catalogue)
            .value("version", CatalogueImport::version)
            .value("content-hash", CatalogueImport::contentHash)
            .value("address", CatalogueImport::address)
            .value("namespace", CatalogueImport::namespace)
            .value("extensions", CatalogueImport::extensions);

    static final Shape<SchemeDeclaration> SCHEME_DECLARATION = Shape.<SchemeDeclaration>of(v -> text(v.scheme()))
            .value("scheme", SchemeDeclaration::scheme)
            .value("title", SchemeDeclaration::title)
            .value("edition", SchemeDeclaration::edition)
            .value("address", SchemeDeclaration::address)
            .value("extensions", SchemeDeclaration::extensions);

    static final Shape<CategoryDeclaration> CATEGORY_DECLARATION = Shape.<CategoryDeclaration>of(
                    v -> text(v.category()))
            .value("category", CategoryDeclaration::category)
            .value("title", CategoryDeclaration::title)
            .value("extensions", CategoryDeclaration::extensions);

    static final Shape<Catalogue> CATALOGUE = Shape.<Catalogue>of(v -> text(v.id()))
            .value("id", Catalogue::id)
            .value("title", Catalogue::title)
            .value("description", Catalogue::description)
            .value("publisher", Catalogue::publisher)
            .value("language", Catalogue::language)
            .value("must-understand", Catalogue::mustUnderstand)
            .list("imports", Catalogue::imports, CATALOGUE_IMPORT)
            .list("schemes", Catalogue::schemes, SCHEME_DECLARATION)
            .list("categories", Catalogue::categories, CATEGORY_DECLARATION)
            .list("grade-scales", Catalogue::gradeScales, CommonShapes.GRADE_SCALE)
            .list("frameworks", Catalogue::frameworks, CompetencyShapes.COMPETENCY_FRAMEWORK)
            .list("modules", Catalogue::modules, ModuleShapes.TRAINING_MODULE)
            .list("programmes", Catalogue::programmes, DiplomaShapes.PROGRAMME)
            .list("diplomas", Catalogue::diplomas, DiplomaShapes.DIPLOMA)
            .list("certifications", Catalogue::certifications, DiplomaShapes.CERTIFICATION)
            .list("recognitions", Catalogue::recognitions, DiplomaShapes.RECOGNITION)
            .list("partners", Catalogue::partners, NetworkShapes.PARTNER)
            .list("agreements", Catalogue::agreements, NetworkShapes.AGREEMENT)
            .list("territories", Catalogue::territories, NetworkShapes.TERRITORY)
            .list("offers", Catalogue::offers, NetworkShapes.OFFER)
            .value("identifiers", Catalogue::identifiers)
            .one("lifecycle", Catalogue::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", Catalogue::rights, CommonShapes.RIGHTS)
            .one("provenance", Catalogue::provenance, CommonShapes.PROVENANCE)
            .value("note", Catalogue::note)
            .value("extensions", Catalogue::extensions);

    private CatalogueShapes() {}
}
