package org.innovente.exchange.lheo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.common.TerritoryId;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.innovente.network.Contact;
import org.innovente.network.ContactRole;
import org.innovente.network.Partner;
import org.innovente.network.Place;
import org.jspecify.annotations.Nullable;

/** Organisations, contacts and addresses. The names of persons are never taken into the model; they are only remembered. */
final class LheoOrganisations {

    private final LheoWorld world;
    private final Reading reading;

    LheoOrganisations(LheoWorld world, Reading reading) {
        this.world = world;
        this.reading = reading;
    }

    /** Returns the partner that an organisme-formation-responsable is, adding it when it is new. */
    Optional<PartnerId> responsible(XmlElement element) {
        return partner(
                element,
                "SIRET-organisme-formation",
                "code-UAI-organisme-formation",
                "nom-organisme",
                "coordonnees-organisme",
                "contact-organisme");
    }

    /** Returns the partner that an organisme-formateur is, adding it when it is new. */
    Optional<PartnerId> trainer(XmlElement element) {
        return partner(
                element, "SIRET-formateur", "code-UAI-formateur", "raison-sociale-formateur", "", "contact-formateur");
    }

    private Optional<PartnerId> partner(
            XmlElement element, String siret, String uai, String name, String address, String contact) {
        PartnerId id = partnerId(element, siret);
        if (id == null) {
            return Optional.empty();
        }
        PartnerId added = world.add(build(element, id, siret, uai, name, address, contact));
        world.took(XmlMemory.leaves(element)[0]);
        element.claim();
        return Optional.of(added);
    }

    private static @Nullable PartnerId partnerId(XmlElement element, String siret) {
        String number = element.find(siret, "SIRET").map(e -> e.text().strip()).orElse("");
        if (!number.isEmpty() && !LheoNumbers.isPlaceholder(number)) {
            return LheoIds.parse(number, PartnerId::parse);
        }
        PartnerId numero = LheoIds.parse(element.attributes().getOrDefault("numero", ""), PartnerId::parse);
        if (numero != null) {
            return numero;
        }
        for (String name : List.of("nom-organisme", "raison-sociale", "raison-sociale-formateur")) {
            PartnerId named =
                    LheoIds.parse(element.child(name).map(XmlElement::text).orElse(""), PartnerId::parse);
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    private Partner build(
            XmlElement element, PartnerId id, String siret, String uai, String name, String address, String contact) {
        Partner.Builder builder = Partner.builder().id(id);
        element.child(name)
                .filter(e -> !e.text().isBlank())
                .ifPresent(e -> builder.name(LocalizedText.of(reading.options().language(), e.takeText())));
        element.find(siret, "SIRET")
                .filter(e -> !e.text().isBlank())
                .ifPresent(e -> builder.addIdentifier(identifier("siret", e)));
        element.find(uai, "code-UAI")
                .filter(e -> !e.text().isBlank())
                .ifPresent(e -> builder.addIdentifier(identifier("uai", e)));
        element.child("numero-activite")
                .filter(e -> !e.text().isBlank())
                .ifPresent(e -> builder.addIdentifier(identifier("nda", e)));
        element.find(address, "coordonnees").ifPresent(where -> {
            place(where).ifPresent(builder::addPlace);
            where.find("web", "urlweb").ifPresent(web -> builder.website(web.takeText()));
        });
        for (XmlElement each : element.children(contact)) {
            builder.addContact(contact(each));
        }
        JsonNode memory = XmlMemory.remainder(element);
        if (!memory.isEmpty()) {
            builder.extensions(Extensions.EMPTY.with(LheoReader.MEMORY, memory.toJson()));
        }
        return builder.build();
    }

    private static Identifier identifier(String scheme, XmlElement element) {
        return Identifier.builder().scheme(scheme).code(element.takeText()).build();
    }

    /** Returns the functional part of a contact: what it is for, how it is reached. */
    Contact contact(XmlElement element) {
        Contact.Builder builder = Contact.builder()
                .role(role(element.child("type-contact").map(XmlElement::text).orElse("")));
        element.child("coordonnees").ifPresent(where -> {
            where.child("courriel").ifPresent(e -> builder.email(e.takeText()));
            where.find("telfixe", "numtel").ifPresent(e -> builder.telephone(e.takeText()));
            where.find("web", "urlweb").ifPresent(e -> builder.address(e.takeText()));
        });
        JsonNode memory = XmlMemory.remainder(element);
        if (!memory.isEmpty()) {
            builder.extensions(Extensions.EMPTY.with(LheoReader.MEMORY, memory.toJson()));
        }
        world.took(XmlMemory.leaves(element)[0]);
        element.claim();
        return builder.build();
    }

    static ContactRole role(String type) {
        return switch (type) {
            case "1" -> ContactRole.DISABILITY;
            case "3" -> ContactRole.PEDAGOGY;
            case "5" -> ContactRole.ADMINISTRATION;
            case "13" -> ContactRole.VAE;
            default -> ContactRole.INFORMATION;
        };
    }

    /** Returns the place of coordonnees or of an element that holds them; the lines of the address end with code and town. */
    Optional<Place> place(XmlElement where) {
        Optional<XmlElement> found = where.child("adresse");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        XmlElement address = found.get();
        Place.Builder builder = Place.builder();
        List<String> lines = new ArrayList<>();
        address.children("ligne").forEach(line -> lines.add(line.takeText()));
        Optional<XmlElement> code = address.child("codepostal").filter(e -> LheoNumbers.isDigits(e.text(), 5));
        Optional<XmlElement> town = address.child("ville").filter(e -> !e.text().isBlank());
        if (code.isPresent() && town.isPresent()) {
            lines.add(code.get().takeText() + " " + town.get().takeText());
        }
        builder.address(lines);
        Optional<TerritoryId> territory = world.territory(
                code(address, "code-INSEE-commune"),
                town.map(XmlElement::text).orElse(null),
                code(address, "departement"),
                code(address, "region"));
        territory.ifPresent(builder::territory);
        return Optional.of(builder.build());
    }

    /** The codes stay in the memory of the address too: they are written back as they were, old region codes included. */
    private static @Nullable String code(XmlElement address, String name) {
        return address.child(name)
                .map(e -> e.text().strip())
                .filter(code -> !code.isEmpty() && code.length() <= 5)
                .orElse(null);
    }
}
