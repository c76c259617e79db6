package org.innovente.exchange.rncp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.CertificationId;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.competency.CompetencyFramework;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Register;
import org.innovente.exchange.ExchangeCode;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.UniqueNames;
import org.innovente.finding.Location;
import org.innovente.network.Partner;
import org.jspecify.annotations.Nullable;

/** The catalogue that fiches become together: bodies are one partner each, and replacements are followed. */
final class RncpCatalogue {

    /** The extension under which what only the registers know is remembered, and guesses are marked. */
    static final String MEMORY = "x-rncp";

    private final Reading reading;
    private final Map<String, Partner> partners = new LinkedHashMap<>();
    private final Map<String, PartnerId> partnerIds = new LinkedHashMap<>();
    private final UniqueNames partnerNames = new UniqueNames();
    private final UniqueNames numbers = new UniqueNames();
    private final List<Certification> certifications = new ArrayList<>();
    private final List<Diploma> diplomas = new ArrayList<>();
    private final List<CompetencyFramework> frameworks = new ArrayList<>();
    private final RncpChains chains;
    private final JsonNode around = JsonNode.object();

    RncpCatalogue(Reading reading) {
        this.reading = reading;
        this.chains = new RncpChains(reading);
    }

    Reading reading() {
        return reading;
    }

    /** Remembers what stands beside the fiches, such as the version of the flux. */
    void around(String name, String value) {
        around.set(name, value);
    }

    /** Adds a fiche with everything that follows from it, and accounts for its elements. */
    void add(FicheSource fiche) {
        if (reading.build(Place.DOCUMENT, () -> added(fiche)) == null) {
            // The finding says why; what the fiche says is accounted for as not arrived.
            reading.ledger()
                    .dropped(
                            fiche.path(),
                            ExchangeCode.VALUE,
                            Reading.arguments("detail", fiche.number()),
                            fiche.taken() + fiche.remembered());
        }
    }

    /** Everything is built before anything is added, so that a value that the model refuses leaves nothing half done. */
    private Boolean added(FicheSource fiche) {
        String id = numbers.of(fiche.number());
        if (!id.equals(fiche.number())) {
            reading.report(RncpCode.DUPLICATE, "", fiche.location(), Reading.arguments("number", fiche.number()));
        }
        FicheBuilder builder = new FicheBuilder(fiche, id, this);
        Certification certification = builder.certification();
        if (fiche.isDescribed()) {
            Optional<CompetencyFramework> framework = builder.framework(frameworks.size());
            diplomas.add(builder.diploma());
            framework.ifPresent(frameworks::add);
        }
        certifications.add(certification);
        chains.add(fiche);
        account(fiche, "/certifications/" + (certifications.size() - 1));
        return Boolean.TRUE;
    }

    /** What arrives changed is among what was taken, and is taken off the rows first and off the fiche last. */
    private void account(FicheSource fiche, String target) {
        long changed = fiche.changes().size();
        long kept = fiche.taken() - changed;
        long remembered = fiche.remembered();
        for (FicheSource.Change change : fiche.changes()) {
            reading.ledger().approximated(change.source(), change.target(), change.code(), change.arguments(), 1);
        }
        for (FicheSource.Row row : fiche.rows()) {
            long mine = row.taken();
            for (FicheSource.Change change : fiche.changes()) {
                mine -= change.source().equals(row.path()) ? 1 : 0;
            }
            mine = Math.max(0, Math.min(kept, mine));
            reading.ledger().kept(row.path(), target, mine);
            reading.ledger().remembered(row.path(), target + "/" + MEMORY, row.remembered());
            kept -= mine;
            remembered -= row.remembered();
        }
        reading.ledger().kept(fiche.path(), target, kept);
        reading.ledger().remembered(fiche.path(), target + "/" + MEMORY, remembered);
    }

    LocalizedText text(String text) {
        return text.isBlank()
                ? LocalizedText.EMPTY
                : LocalizedText.of(reading.options().language(), text);
    }

    /** Returns the partner that a body is, adding it when it is new; null when the body has nothing usable as an id. */
    @Nullable
    PartnerId partner(FicheSource.Body body, FicheSource fiche) {
        String key = body.siret().isEmpty() ? body.name() : body.siret();
        PartnerId known = partnerIds.get(key);
        if (known != null) {
            Partner partner = partners.get(key);
            if (partner != null && !partner.name().equals(text(body.name()))) {
                otherName(body, partner, fiche);
            }
            return known;
        }
        PartnerId id = reading.build(Place.DOCUMENT, () -> PartnerId.parse(partnerNames.of(key)));
        if (id != null) {
            Partner.Builder partner = Partner.builder().id(id).name(text(body.name()));
            if (!body.siret().isEmpty()) {
                partner.addIdentifier(
                        Identifier.builder().scheme("siret").code(body.siret()).build());
            }
            partners.put(key, partner.build());
            partnerIds.put(key, id);
        }
        return id;
    }

    private void otherName(FicheSource.Body body, Partner partner, FicheSource fiche) {
        if (body.name().isEmpty()) {
            return;
        }
        String first = partner.name().find(reading.options().language()).orElse("");
        Map<String, String> arguments = Reading.arguments("siret", body.siret(), "name", first, "other", body.name());
        reading.report(RncpCode.OTHER_NAME, "", fiche.location(), arguments);
        fiche.changes().add(new FicheSource.Change(fiche.path(), "/partners", RncpCode.OTHER_NAME, arguments));
    }

    /** Returns the register of a number. */
    static Register register(String number) {
        return number.startsWith("RNCP") ? Register.RNCP : Register.RS;
    }

    /** Returns the catalogue. */
    @Nullable
    Catalogue build() {
        boolean one = diplomas.size() == 1;
        return reading.build(Place.DOCUMENT, () -> {
            for (String number : chains.outside()) {
                certifications.add(Certification.builder()
                        .id(CertificationId.parse(number))
                        .register(register(number))
                        .number(number)
                        .build());
            }
            chains.check();
            Catalogue.Builder catalogue = Catalogue.builder()
                    .id(CatalogueId.parse(one ? diplomas.get(0).id().value() : "rncp"))
                    .language(reading.options().language())
                    .addAllPartners(partners.values())
                    .addAllFrameworks(frameworks)
                    .addAllCertifications(certifications)
                    .addAllDiplomas(diplomas);
            if (one) {
                catalogue.title(diplomas.get(0).title());
            }
            if (!around.isEmpty()) {
                catalogue.extensions(Extensions.EMPTY.with(MEMORY, around.toJson()));
            }
            return catalogue.build();
        });
    }

    /** Returns a memory as an extension; none when it is empty. */
    static Extensions memory(JsonNode memory) {
        return memory.isEmpty() ? Extensions.EMPTY : Extensions.EMPTY.with(MEMORY, memory.toJson());
    }

    /** Reports a finding about a fiche. */
    void report(RncpCode code, FicheSource fiche, Location location, Map<String, String> arguments) {
        reading.report(code, "certification " + fiche.number(), location, arguments);
    }

    /** Returns the body that certifies a fiche first, where it became a partner. */
    Optional<PartnerId> first(FicheSource fiche) {
        return fiche.certifiers().stream()
                .map(body -> partnerIds.get(body.siret().isEmpty() ? body.name() : body.siret()))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
