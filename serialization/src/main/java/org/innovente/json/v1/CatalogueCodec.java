package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.Extensions;
import org.innovente.common.LanguageTag;
import org.innovente.common.PartnerId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.json.cursor.Place;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Catalogue} in format version 1: the root of a document, which states its version. */
public final class CatalogueCodec {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String PUBLISHER = "publisher";
    private static final String LANGUAGE = "language";
    private static final String MUST_UNDERSTAND = "must-understand";
    private static final String IMPORTS = "imports";
    private static final String SCHEMES = "schemes";
    private static final String CATEGORIES = "categories";
    private static final String GRADE_SCALES = "grade-scales";
    private static final String FRAMEWORKS = "frameworks";
    private static final String MODULES = "modules";
    private static final String PROGRAMMES = "programmes";
    private static final String DIPLOMAS = "diplomas";
    private static final String CERTIFICATIONS = "certifications";
    private static final String RECOGNITIONS = "recognitions";
    private static final String PARTNERS = "partners";
    private static final String AGREEMENTS = "agreements";
    private static final String TERRITORIES = "territories";
    private static final String OFFERS = "offers";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    /** The signature of the document, which says nothing about the catalogue: kept as it is, written back last. */
    private static final String PROOF = "proof";

    private CatalogueCodec() {}

    /** Reads a document; null when it is not in this version or cannot be represented. */
    public static @Nullable Catalogue read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Place at = in.place();
        FormatVersionMember version = new FormatVersionMember(in, at);
        Catalogue.Builder builder = Catalogue.builder();
        CatalogueId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case FormatVersionMember.NAME -> version.read();
                case ID -> id = in.text(CatalogueId::parse);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case PUBLISHER -> builder.publisher(Optional.ofNullable(in.text(PartnerId::parse)));
                case LANGUAGE -> builder.language(Optional.ofNullable(in.text(LanguageTag::parse)));
                case MUST_UNDERSTAND -> builder.addAllMustUnderstand(version.mustUnderstand());
                case IMPORTS -> builder.addAllImports(in.list(CatalogueImportCodec::read));
                case SCHEMES -> builder.addAllSchemes(in.list(SchemeDeclarationCodec::read));
                case CATEGORIES -> builder.addAllCategories(in.list(CategoryDeclarationCodec::read));
                case GRADE_SCALES -> builder.addAllGradeScales(in.list(GradeScaleCodec::read));
                case FRAMEWORKS -> builder.addAllFrameworks(in.list(CompetencyFrameworkCodec::read));
                case MODULES -> builder.addAllModules(in.list(TrainingModuleCodec::read));
                case PROGRAMMES -> builder.addAllProgrammes(in.list(ProgrammeCodec::read));
                case DIPLOMAS -> builder.addAllDiplomas(in.list(DiplomaCodec::read));
                case CERTIFICATIONS -> builder.addAllCertifications(in.list(CertificationCodec::read));
                case RECOGNITIONS -> builder.addAllRecognitions(in.list(RecognitionCodec::read));
                case PARTNERS -> builder.addAllPartners(in.list(PartnerCodec::read));
                case AGREEMENTS -> builder.addAllAgreements(in.list(AgreementCodec::read));
                case TERRITORIES -> builder.addAllTerritories(in.list(TerritoryCodec::read));
                case OFFERS -> builder.addAllOffers(in.list(OfferCodec::read));
                case IDENTIFIERS -> builder.addAllIdentifiers(in.list(IdentifierCodec::shared));
                case LIFECYCLE -> builder.lifecycle(Optional.ofNullable(in.shared(LifecycleCodec::read)));
                case RIGHTS -> builder.rights(Optional.ofNullable(in.shared(RightsCodec::read)));
                case PROVENANCE -> builder.provenance(Optional.ofNullable(in.shared(ProvenanceCodec::read)));
                case NOTE -> builder.note(LocalizedTextCodec.read(in));
                case PROOF -> in.keepSilently(member);
                default -> in.keep(member);
            }
        }
        if (id == null) {
            in.absent(ID);
        }
        Extensions extensions = in.endObject();
        if (!version.isSupported()) {
            return null;
        }
        if (id == null) {
            return null;
        }
        return in.build(builder.id(id).extensions(extensions)::build);
    }

    /** Writes a document, the format version first. */
    public static void write(Catalogue value, JsonSink out) {
        out.startObject();
        FormatVersionMember.write(out);
        out.text(ID, value.id().toString());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        out.text(PUBLISHER, value.publisher());
        out.text(LANGUAGE, value.language());
        out.texts(MUST_UNDERSTAND, value.mustUnderstand());
        out.list(IMPORTS, value.imports(), CatalogueImportCodec::write);
        out.list(SCHEMES, value.schemes(), SchemeDeclarationCodec::write);
        out.list(CATEGORIES, value.categories(), CategoryDeclarationCodec::write);
        out.list(GRADE_SCALES, value.gradeScales(), GradeScaleCodec::write);
        out.list(FRAMEWORKS, value.frameworks(), CompetencyFrameworkCodec::write);
        out.list(MODULES, value.modules(), TrainingModuleCodec::write);
        out.list(PROGRAMMES, value.programmes(), ProgrammeCodec::write);
        out.list(DIPLOMAS, value.diplomas(), DiplomaCodec::write);
        out.list(CERTIFICATIONS, value.certifications(), CertificationCodec::write);
        out.list(RECOGNITIONS, value.recognitions(), RecognitionCodec::write);
        out.list(PARTNERS, value.partners(), PartnerCodec::write);
        out.list(AGREEMENTS, value.agreements(), AgreementCodec::write);
        out.list(TERRITORIES, value.territories(), TerritoryCodec::write);
        out.list(OFFERS, value.offers(), OfferCodec::write);
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(RIGHTS, value.rights(), RightsCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
