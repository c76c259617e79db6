package org.innovente.exchange.lheo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Identifier;
import org.innovente.common.PartnerId;
import org.innovente.common.TerritoryId;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.innovente.network.Contact;
import org.innovente.network.ContactRole;
import org.innovente.network.DatedCode;
import org.innovente.network.Partner;
import org.innovente.network.Place;
import org.innovente.network.Territory;

/** Writes organisations, contacts and addresses. A number that the model does not have is never made up. */
final class LheoOrganisationWriter {

    private static final String[][] TERRITORIES = {
        {"insee-departement", "departement"}, {"insee-commune", "code-INSEE-commune"}, {"insee-region", "region"}
    };

    private final LheoBuilder builder;
    private final Writing writing;
    private final List<Partner> partners;
    private final Map<PartnerId, Integer> index = new HashMap<>();
    private final Map<TerritoryId, Territory> territories = new HashMap<>();

    LheoOrganisationWriter(Catalogue catalogue, LheoBuilder builder) {
        this.builder = builder;
        this.writing = builder.writing();
        this.partners = catalogue.partners();
        for (int i = 0; i < partners.size(); i++) {
            index.putIfAbsent(partners.get(i).id(), i);
        }
        catalogue.territories().forEach(territory -> territories.putIfAbsent(territory.id(), territory));
        for (int i = 0; i < catalogue.territories().size(); i++) {
            if (catalogue.territories().get(i).id().value().startsWith("insee-")) {
                writing.ledger().kept("/territories/" + i, "adresse");
            }
        }
    }

    /** Returns the organisation responsible for an offer. */
    XmlElement responsible(PartnerId id) {
        XmlElement element = new XmlElement("organisme-formation-responsable");
        Integer at = index.get(id);
        if (at == null) {
            return element;
        }
        Partner partner = partners.get(at);
        String pointer = "/partners/" + at;
        JsonNode memory = LheoBuilder.memory(partner.extensions());
        mark(pointer);
        identifier(element, partner, "nda", "numero-activite", "", pointer);
        identifier(element, partner, "siret", "SIRET", "SIRET-organisme-formation", pointer);
        builder.text(element, "nom-organisme", partner.name(), pointer + "/name");
        identifier(element, partner, "uai", "code-UAI", "code-UAI-organisme-formation", pointer);
        XmlElement coordinates = new XmlElement("coordonnees");
        if (!partner.places().isEmpty()) {
            address(coordinates, partner.places().get(0), pointer + "/places/0");
        }
        partner.website().ifPresent(site -> {
            builder.bounded(coordinates.add(new XmlElement("web")), "urlweb", site, pointer + "/website");
            writing.ledger().kept(pointer + "/website", "web");
        });
        if (!coordinates.content().isEmpty()
                || XmlMemory.text(memory, "coordonnees-organisme") == null && memory.isEmpty()) {
            element.add(new XmlElement("coordonnees-organisme")).add(coordinates);
        }
        contacts(element, "contact-organisme", partner.contacts(), pointer + "/contacts");
        LheoBuilder.finish(element, memory);
        if (element.child("raison-sociale").isEmpty()) {
            // The only name that the model has of an organisation is the one that it goes by.
            element.child("nom-organisme").ifPresent(name -> element.add("raison-sociale", name.text()));
            LheoBuilder.finish(element, JsonNode.object());
        }
        return element;
    }

    private void mark(String pointer) {
        writing.ledger().kept(pointer + "/id", "organisme");
        writing.ledger().kept(pointer + "/x-lheo", "organisme");
    }

    /** Returns the organisation that trains. */
    XmlElement trainer(PartnerId id) {
        XmlElement element = new XmlElement("organisme-formateur");
        Integer at = index.get(id);
        if (at == null) {
            return element;
        }
        Partner partner = partners.get(at);
        String pointer = "/partners/" + at;
        mark(pointer);
        identifier(element, partner, "siret", "SIRET", "SIRET-formateur", pointer);
        builder.text(element, "raison-sociale-formateur", partner.name(), pointer + "/name");
        identifier(element, partner, "uai", "code-UAI", "code-UAI-formateur", pointer);
        contacts(element, "contact-formateur", partner.contacts(), pointer + "/contacts");
        LheoBuilder.finish(element, LheoBuilder.memory(partner.extensions()));
        return element;
    }

    private void identifier(
            XmlElement element, Partner partner, String scheme, String name, String holder, String pointer) {
        for (int i = 0; i < partner.identifiers().size(); i++) {
            Identifier identifier = partner.identifiers().get(i);
            if (identifier.scheme().equals(scheme)) {
                XmlElement parent = holder.isEmpty() ? element : element.add(new XmlElement(holder));
                parent.add(name, identifier.code());
                writing.ledger().kept(pointer + "/identifiers/" + i, name);
                return;
            }
        }
    }

    /** Writes contacts. */
    void contacts(XmlElement parent, String name, List<Contact> contacts, String at) {
        for (int i = 0; i < contacts.size(); i++) {
            parent.add(contact(name, contacts.get(i), at + "/" + i));
        }
    }

    /** LHEO wants a contact of each formation; where the offer has none, its organisation is asked. */
    void borrowContact(XmlElement formation, Optional<PartnerId> responsible) {
        Integer at = responsible.map(index::get).orElse(null);
        if (at != null && !partners.get(at).contacts().isEmpty()) {
            formation.add(contact(
                    "contact-formation", partners.get(at).contacts().get(0), "/partners/" + at + "/contacts/0"));
        }
    }

    private XmlElement contact(String name, Contact contact, String at) {
        JsonNode memory = LheoBuilder.memory(contact.extensions());
        XmlElement element = new XmlElement(name);
        String type = type(contact.role());
        boolean held = LheoBuilder.holds(
                memory, "type-contact", code -> LheoOrganisations.role(code).equals(contact.role()));
        if (!held && type != null) {
            element.add("type-contact", type);
        }
        if (held || type != null || contact.role().equals(ContactRole.INFORMATION)) {
            writing.ledger().kept(at + "/role", "type-contact");
        }
        writing.ledger().kept(at + "/x-lheo", name);
        XmlElement coordinates = new XmlElement("coordonnees");
        builder.text(coordinates, "ligne", contact.name(), at + "/name");
        contact.telephone().ifPresent(number -> {
            builder.bounded(coordinates.add(new XmlElement("telfixe")), "numtel", number, at + "/telephone");
            writing.ledger().kept(at + "/telephone", "telfixe");
        });
        contact.email().ifPresent(mail -> {
            builder.bounded(coordinates, "courriel", mail, at + "/email");
            writing.ledger().kept(at + "/email", "courriel");
        });
        contact.address().ifPresent(web -> {
            builder.bounded(coordinates.add(new XmlElement("web")), "urlweb", web, at + "/address");
            writing.ledger().kept(at + "/address", "web");
        });
        boolean remembered =
                memory.get("coordonnees") != null && coordinates.content().isEmpty();
        if (!remembered) {
            element.add(coordinates);
        }
        LheoBuilder.finish(element, memory);
        return element;
    }

    private static @org.jspecify.annotations.Nullable String type(ContactRole role) {
        if (role.equals(ContactRole.DISABILITY)) {
            return "1";
        }
        if (role.equals(ContactRole.PEDAGOGY)) {
            return "3";
        }
        if (role.equals(ContactRole.ADMINISTRATION)) {
            return "5";
        }
        return role.equals(ContactRole.VAE) ? "13" : null;
    }

    /** Adds the address of a place, if its lines end with a post code and a town; returns whether they do. */
    boolean address(XmlElement parent, Place place, String at) {
        List<String> lines = new ArrayList<>(place.address());
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        boolean complete = last.length() > 6 && last.charAt(5) == ' ' && LheoNumbers.isDigits(last.substring(0, 5), 5);
        if (!complete) {
            place.territory()
                    .ifPresent(territory -> writing.ledger()
                            .dropped(
                                    at + "/territory",
                                    LheoCode.NO_ADDRESS,
                                    Reading.arguments("territory", territory.value())));
            return false;
        }
        XmlElement address = parent.add(new XmlElement("adresse"));
        for (int i = 0; i < lines.size() - 1; i++) {
            builder.bounded(address, "ligne", lines.get(i), at + "/address/" + i);
            writing.ledger().kept(at + "/address/" + i, "ligne");
        }
        writing.ledger().kept(at + "/address/" + (lines.size() - 1), "codepostal, ville");
        address.add("codepostal", last.substring(0, 5));
        builder.bounded(address, "ville", last.substring(6), at + "/address/" + (lines.size() - 1));
        place.territory().ifPresent(territory -> {
            writing.ledger().kept(at + "/territory", "adresse");
            if (!territory.value().startsWith("insee-")) {
                codes(address, territory);
            }
        });
        return true;
    }

    /** The codes of the territory and of those around it; the chain is followed at most as far as there are territories. */
    private void codes(XmlElement address, TerritoryId start) {
        Territory territory = territories.get(start);
        for (int step = 0; territory != null && step <= territories.size(); step++) {
            for (DatedCode code : territory.codes()) {
                for (String[] known : TERRITORIES) {
                    if (code.identifier().scheme().equals(known[0])
                            && address.child(known[1]).isEmpty()) {
                        address.add(known[1], code.identifier().code());
                    }
                }
            }
            territory = territory.parent().map(territories::get).orElse(null);
        }
    }
}
