package org.innovente.exchange.rncp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.CertificationId;
import org.innovente.common.DiplomaId;
import org.innovente.common.EqfLevel;
import org.innovente.common.FrameworkId;
import org.innovente.common.Identifier;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.common.Provenance;
import org.innovente.common.ProvenanceKind;
import org.innovente.competency.Alignment;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.RelationType;
import org.innovente.diploma.AccessRoute;
import org.innovente.diploma.AuthorisedPartner;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.DiplomaType;
import org.innovente.exchange.Reading;
import org.jspecify.annotations.Nullable;

/** What one fiche becomes: a certification, a framework of the competencies of its blocs, and a diploma with its rules. */
final class FicheBuilder {

    /** Abbreviations whose type of diploma has a name of its own; any other is its own type. */
    private static final Map<String, DiplomaType> TYPES = types();

    private final FicheSource fiche;
    private final String id;
    private final RncpCatalogue catalogue;
    private final FicheBlocs blocs;
    private final List<PartnerId> certifiers = new ArrayList<>();

    FicheBuilder(FicheSource fiche, String id, RncpCatalogue catalogue) {
        this.fiche = fiche;
        this.id = id;
        this.catalogue = catalogue;
        this.blocs = new FicheBlocs(fiche, id, catalogue);
    }

    private static Map<String, DiplomaType> types() {
        Map<String, DiplomaType> types = new LinkedHashMap<>();
        types.put("licence", DiplomaType.LICENCE);
        types.put("licence professionnelle", DiplomaType.PROFESSIONAL_LICENCE);
        types.put("master", DiplomaType.MASTER);
        types.put("titre ingénieur", DiplomaType.ENGINEER);
        types.put("but", DiplomaType.BUT);
        return types;
    }

    /** Returns the day from which a certification holds: of its effect, otherwise of its decision or last publication. */
    static Optional<LocalDate> start(FicheSource fiche) {
        return fiche.date("DATE_EFFET").or(() -> fiche.date("DATE_DECISION")).or(() -> fiche.date("DATE_DERNIER_JO"));
    }

    /** Returns the certification. */
    Certification certification() {
        for (FicheSource.Body body : fiche.certifiers()) {
            PartnerId partner = catalogue.partner(body, fiche);
            if (partner != null && !certifiers.contains(partner)) {
                certifiers.add(partner);
            }
        }
        return Certification.builder()
                .id(CertificationId.parse(id))
                .title(catalogue.text(fiche.title()))
                .description(catalogue.text(fiche.text("CAPACITES_ATTESTEES")))
                .activities(catalogue.text(fiche.text("ACTIVITES_VISEES")))
                .register(RncpCatalogue.register(fiche.number()))
                .number(fiche.number())
                .historical(fiche.active().map(active -> !active))
                .certifiers(certifiers)
                .registered(registered())
                .expires(fiche.date("DATE_FIN_ENREGISTREMENT"))
                .eqfLevel(eqf())
                .nationalLevel(nationalLevel())
                .authorised(authorised())
                .successors(
                        fiche.successors().stream().map(CertificationId::parse).toList())
                .predecessors(fiche.predecessors().stream()
                        .map(CertificationId::parse)
                        .toList())
                .accessRoutes(routes())
                .subjects(codes())
                .lifecycle(lifecycle("DATE_FIN_ENREGISTREMENT", fiche.successors()))
                .provenance(provenance())
                .extensions(RncpCatalogue.memory(fiche.memory()))
                .build();
    }

    /** The day of the decision; where only a publication is dated, that day stands for it and the account says so. */
    private Optional<LocalDate> registered() {
        Optional<LocalDate> decision = fiche.date("DATE_DECISION");
        Optional<LocalDate> published = fiche.date("DATE_DERNIER_JO");
        if (decision.isEmpty() && published.isPresent()) {
            Map<String, String> arguments =
                    Reading.arguments("date", published.get().toString());
            catalogue.report(RncpCode.REGISTERED, fiche, fiche.location(), arguments);
            fiche.changes()
                    .add(new FicheSource.Change(
                            fiche.path(), "/certifications/registered", RncpCode.REGISTERED, arguments));
        }
        return decision.or(() -> published);
    }

    private Optional<EqfLevel> eqf() {
        String level = fiche.level();
        boolean known =
                level.length() == 4 && level.startsWith("NIV") && level.charAt(3) >= '1' && level.charAt(3) <= '8';
        return known ? Optional.of(new EqfLevel(level.charAt(3) - '0')) : Optional.empty();
    }

    private Optional<Identifier> nationalLevel() {
        return fiche.level().isEmpty()
                ? Optional.empty()
                : Optional.of(Identifier.builder()
                        .scheme("fr-2019")
                        .code(fiche.level().replace("NIV", ""))
                        .build());
    }

    private List<AuthorisedPartner> authorised() {
        List<AuthorisedPartner> authorised = new ArrayList<>();
        for (FicheSource.Body body : fiche.partners()) {
            PartnerId partner = catalogue.partner(body, fiche);
            if (partner == null) {
                continue;
            }
            AuthorisedPartner.Builder builder = AuthorisedPartner.builder().partner(partner);
            switch (body.habilitation()) {
                case "HABILITATION_ORGA_FORM" -> builder.trains(true).assesses(true);
                case "HABILITATION_FORMER" -> builder.trains(true).assesses(false);
                case "HABILITATION_ORGANISER" -> builder.trains(false).assesses(true);
                case "" -> builder.trains(Optional.empty());
                default ->
                    catalogue.report(
                            RncpCode.VALUE,
                            fiche,
                            fiche.location(),
                            Reading.arguments("name", "HABILITATION_PARTENAIRE", "value", body.habilitation()));
            }
            authorised.add(builder.build());
        }
        return authorised;
    }

    private List<AccessRoute> routes() {
        List<AccessRoute> routes = new ArrayList<>();
        for (FicheSource.Route route : fiche.routes()) {
            routes.add(AccessRoute.builder()
                    .route(route.kind())
                    .open(route.open())
                    .jury(catalogue.text(route.composition()))
                    .build());
        }
        return routes;
    }

    private List<Identifier> codes() {
        List<Identifier> codes = new ArrayList<>();
        for (FicheSource.Coded each : fiche.codes()) {
            codes.add(
                    Identifier.builder().scheme(each.scheme()).code(each.code()).build());
        }
        return codes;
    }

    private Optional<Lifecycle> lifecycle(String end, List<String> replacedBy) {
        Optional<LocalDate> first = fiche.date("DATE_EFFET");
        Optional<LocalDate> last = fiche.date(end).filter(day -> first.isEmpty() || !day.isBefore(first.get()));
        Lifecycle.Builder lifecycle = Lifecycle.builder()
                .replacedBy(replacedBy)
                .status(fiche.published().map(unused -> LifecycleStatus.PUBLISHED));
        if (first.isPresent() || last.isPresent()) {
            lifecycle.validity(Period.builder().start(first).end(last).build());
        }
        boolean says =
                first.isPresent() || last.isPresent() || fiche.published().isPresent() || !replacedBy.isEmpty();
        return says ? Optional.of(lifecycle.build()) : Optional.empty();
    }

    private Provenance provenance() {
        return Provenance.builder()
                .kind(ProvenanceKind.IMPORTED)
                .source("France compétences, " + fiche.number())
                .build();
    }

    /** Returns the framework of the competencies of the blocs, where there are blocs. */
    Optional<CompetencyFramework> framework(int index) {
        blocs.read(index);
        if (fiche.blocs().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CompetencyFramework.builder()
                .id(FrameworkId.parse(id))
                .title(catalogue.text(fiche.title()))
                .publisher(catalogue.first(fiche))
                .addLanguage(catalogue.reading().options().language())
                .addAllCompetencies(blocs.competencies())
                .addAlignment(alignment(RelationType.EXACT, "rncp", fiche.number(), ""))
                .provenance(provenance())
                .build());
    }

    private Alignment alignment(RelationType type, String scheme, String code, String title) {
        return Alignment.builder()
                .type(type)
                .target(Identifier.builder().scheme(scheme).code(code).build())
                .title(catalogue.text(title))
                .build();
    }

    /** Returns the diploma; the framework must have been made before. */
    Diploma diploma() {
        if (fiche.title().isEmpty()) {
            catalogue.report(RncpCode.NO_TITLE, fiche, fiche.location(), Reading.arguments("number", fiche.number()));
        }
        Diploma.Builder builder = Diploma.builder()
                .id(DiplomaId.parse(id))
                .code(fiche.number())
                .title(catalogue.text(fiche.title()))
                .description(catalogue.text(fiche.text("CAPACITES_ATTESTEES")))
                .objectives(catalogue.text(fiche.text("OBJECTIFS_CONTEXTE")))
                .outlets(catalogue.text(outlets()))
                .type(Optional.ofNullable(type()))
                .awardedBy(certifiers)
                .certification(CertificationId.parse(id))
                .eqfLevel(eqf())
                .nationalLevel(nationalLevel())
                .blocks(blocs.blocks())
                .competencies(blocs.outcomes())
                .outcomes(new FicheRules(fiche, catalogue).outcomes())
                .lifecycle(lifecycle("DATE_LIMITE_DELIVRANCE", List.of()))
                .provenance(provenance());
        for (FicheSource.Coded each : fiche.codes()) {
            builder.addAlignment(alignment(RelationType.RELATED, each.scheme(), each.code(), each.label()));
        }
        return builder.build();
    }

    private String outlets() {
        String sectors = fiche.text("SECTEURS_ACTIVITE");
        String jobs = fiche.text("TYPE_EMPLOI_ACCESSIBLES");
        return sectors.isEmpty() || jobs.isEmpty() ? sectors + jobs : jobs + "\n" + sectors;
    }

    private @Nullable DiplomaType type() {
        String type = fiche.abbreviation().toLowerCase(Locale.ROOT);
        return type.isBlank() ? null : TYPES.getOrDefault(type, DiplomaType.parse(type));
    }
}
