package org.innovente.exchange.lheo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.EqfLevel;
import org.innovente.common.Identifier;
import org.innovente.common.ItemKind;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.PartnerId;
import org.innovente.competency.Alignment;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Register;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.jspecify.annotations.Nullable;

/** Writes one offer, and the module that it offers, as a formation. */
final class LheoFormationWriter {

    private static final String[][] DOMAINS = {
        {"formacode", "code-FORMACODE", "5"}, {"nsf", "code-NSF", "3"}, {"rome", "code-ROME", "5"}
    };
    private static final String[][] REGISTERS = {
        {"rncp", "code-RNCP"}, {"rs", "code-RS"}, {"certifinfo", "code-CERTIFINFO"}, {"cpf", "code-CPF"}
    };

    private final Catalogue catalogue;
    private final LheoBuilder builder;
    private final Writing writing;
    private final Map<ModuleId, Integer> modules;
    private final LheoOrganisationWriter organisations;
    private final LheoActionWriter actions;

    LheoFormationWriter(Catalogue catalogue, LheoBuilder builder, Map<ModuleId, Integer> modules) {
        this.catalogue = catalogue;
        this.builder = builder;
        this.writing = builder.writing();
        this.modules = modules;
        this.organisations = new LheoOrganisationWriter(catalogue, builder);
        this.actions = new LheoActionWriter(builder, organisations);
        registers();
    }

    XmlElement formation(Offer offer, String at) {
        JsonNode memory = LheoBuilder.memory(offer.extensions());
        Integer index = offer.subject().kind() == ItemKind.MODULE
                ? modules.get(ModuleId.parse(offer.subject().id()))
                : null;
        TrainingModule module = index == null ? null : catalogue.modules().get(index);
        String moduleAt = "/modules/" + index;
        XmlElement formation = new XmlElement("formation");
        if (!offer.id().value().equals(text(memory.take("!offer")))) {
            formation.set("numero", offer.id().value());
        }
        writing.ledger().kept(at + "/id", "formation/@numero");
        writing.ledger().kept(at + "/subject", "formation");
        writing.ledger().kept(at + "/x-lheo", "formation");
        domain(formation, module, moduleAt);
        texts(formation, offer, at, module, moduleAt);
        offer.certifying().ifPresent(value -> {
            formation.add("certifiante", value ? "1" : "0");
            writing.ledger().kept(at + "/certifying", "certifiante");
        });
        organisations.contacts(formation, "contact-formation", offer.contacts(), at + "/contacts");
        Optional<PartnerId> responsible = offer.responsible().or(offer::provider);
        Optional<EqfLevel> entry = entry(offer, module);
        levels(formation, memory, module, moduleAt, entry);
        once(formation, memory, offer, at);
        certifications(formation, memory, offer, module, moduleAt);
        offer.address().ifPresent(address -> {
            XmlElement url = formation.add(new XmlElement("url-formation"));
            builder.bounded(url, "urlweb", address, at + "/address");
            writing.ledger().kept(at + "/address", "url-formation");
        });
        for (int i = 0; i < offer.actions().size(); i++) {
            formation.add(
                    actions.action(offer.actions().get(i), at + "/actions/" + i, module, moduleAt, responsible, entry));
        }
        responsible.ifPresent(partner -> {
            formation.add(organisations.responsible(partner));
            writing.ledger()
                    .kept(
                            at + (offer.responsible().isPresent() ? "/responsible" : "/provider"),
                            "organisme-formation-responsable");
            if (offer.provider().equals(responsible)) {
                writing.ledger().kept(at + "/provider", "organisme-formation-responsable");
            }
        });
        if (module != null) {
            new LheoStructureWriter(writing, builder).write(formation, memory, module, moduleAt);
        }
        LheoBuilder.finish(formation, memory);
        if (offer.contacts().isEmpty() && formation.child("contact-formation").isEmpty()) {
            organisations.borrowContact(formation, responsible);
            LheoBuilder.finish(formation, JsonNode.object());
        }
        return formation;
    }

    static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.text();
    }

    private void domain(XmlElement formation, @Nullable TrainingModule module, String at) {
        XmlElement domain = formation.add(new XmlElement("domaine-formation"));
        if (module == null) {
            return;
        }
        for (String[] scheme : DOMAINS) {
            int written = 0;
            int max = Integer.parseInt(scheme[2]);
            for (int i = 0; i < module.subjects().size(); i++) {
                Identifier subject = module.subjects().get(i);
                String pointer = at + "/subjects/" + i;
                if (!subject.scheme().equals(scheme[0])) {
                    continue;
                }
                if (++written > max) {
                    writing.ledger()
                            .dropped(
                                    pointer,
                                    LheoCode.SURPLUS,
                                    Reading.arguments("element", scheme[1], "max", scheme[2]));
                    continue;
                }
                XmlElement code = domain.add(scheme[1], subject.code());
                if (code != null) {
                    code.set("ref", subject.edition().orElse(null));
                }
                writing.ledger().kept(pointer, scheme[1]);
            }
        }
    }

    private void texts(XmlElement formation, Offer offer, String at, @Nullable TrainingModule module, String moduleAt) {
        LocalizedText none = LocalizedText.EMPTY;
        either(
                formation,
                "intitule-formation",
                offer.title(),
                at + "/title",
                module == null ? none : module.title(),
                moduleAt + "/title");
        either(
                formation,
                "objectif-formation",
                offer.objectives(),
                at + "/objectives",
                module == null ? none : module.objectives(),
                moduleAt + "/objectives");
        either(
                formation,
                "resultats-attendus",
                offer.expectedResults(),
                at + "/expected-results",
                module == null ? none : module.expectedResults(),
                moduleAt + "/expected-results");
        if (module != null) {
            builder.text(formation, "contenu-formation", module.content(), moduleAt + "/content");
        }
    }

    /** The words of the offer where it has some, otherwise those of the module. */
    private void either(
            XmlElement formation, String name, LocalizedText own, String ownAt, LocalizedText other, String otherAt) {
        if (own.isEmpty()) {
            builder.text(formation, name, other, otherAt);
        } else {
            builder.text(formation, name, own, ownAt);
            builder.same(own, other, otherAt, name);
        }
    }

    /** The level at entry that the formation states: that of the module, else the first that an action states. */
    private static Optional<EqfLevel> entry(Offer offer, @Nullable TrainingModule module) {
        Optional<EqfLevel> own = module == null ? Optional.empty() : module.entryLevel();
        return own.or(() -> offer.actions().stream()
                .flatMap(action -> action.entryLevel().stream())
                .findFirst());
    }

    private void levels(
            XmlElement formation,
            JsonNode memory,
            @Nullable TrainingModule module,
            String at,
            Optional<EqfLevel> entry) {
        level(formation, memory, "code-niveau-entree", entry, at + "/entry-level");
        if (module == null) {
            return;
        }
        level(formation, memory, "code-niveau-sortie", module.eqfLevel(), at + "/eqf-level");
        module.nationalLevel()
                .filter(national -> national.scheme().equals("fr-2019"))
                .filter(national -> module.eqfLevel()
                        .filter(eqf -> national.code().equals(eqf.toString()))
                        .isPresent())
                .ifPresent(national -> writing.ledger().kept(at + "/national-level", "code-niveau-sortie"));
    }

    private void level(XmlElement formation, JsonNode memory, String name, Optional<EqfLevel> level, String pointer) {
        boolean held = LheoBuilder.holds(
                memory, name, code -> LheoNumbers.eqf(code.strip()).equals(level.map(EqfLevel::value)));
        if (level.isPresent()) {
            if (!held) {
                formation.add(name, "1" + level.get().value());
            }
            writing.ledger().kept(pointer, name);
        }
    }

    /** What the model says of each action and LHEO once for all of them. */
    private void once(XmlElement formation, JsonNode memory, Offer offer, String at) {
        for (int i = 0; i < offer.actions().size(); i++) {
            Action action = offer.actions().get(i);
            Action first = offer.actions().get(0);
            mark(at + "/actions/" + i + "/path-type", action.pathType().equals(first.pathType()), "path-type");
            mark(
                    at + "/actions/" + i + "/positioning",
                    action.positioning().equals(first.positioning()),
                    "positioning");
        }
        if (offer.actions().isEmpty()) {
            return;
        }
        Action first = offer.actions().get(0);
        code(formation, memory, "parcours-de-formation", first.pathType().map(type -> switch (type) {
            case GROUP -> "1";
            case INDIVIDUALISED -> "2";
            case MODULARISED -> "3";
            case MIXED -> "4";
        }));
        code(formation, memory, "positionnement", first.positioning().flatMap(kind -> switch (kind) {
            case REGULATORY -> Optional.of("1");
            case PEDAGOGICAL -> Optional.of("2");
            case NONE -> Optional.empty();
        }));
    }

    private void mark(String pointer, boolean same, String member) {
        if (same) {
            writing.ledger().kept(pointer, "formation");
        } else {
            writing.ledger().dropped(pointer, LheoCode.FIRST_ACTION, Reading.arguments("member", member));
        }
    }

    private static void code(XmlElement formation, JsonNode memory, String name, Optional<String> code) {
        if (code.isEmpty()) {
            return;
        }
        if (!LheoBuilder.holds(memory, name, code.get()::equals)) {
            formation.add(name, code.get());
        }
    }

    private void certifications(
            XmlElement formation, JsonNode memory, Offer offer, @Nullable TrainingModule module, String at) {
        if (module == null) {
            subjectCertification(formation, offer);
            return;
        }
        List<String> remembered = new ArrayList<>();
        JsonNode list = memory.get("certification");
        if (list != null) {
            for (JsonNode entry : list.elements()) {
                JsonNode added = entry.get("add");
                for (String[] register : REGISTERS) {
                    XmlElement whole = added == null
                            ? new XmlElement("x")
                            : org.innovente.exchange.source.XmlMemory.build("x", added);
                    whole.child(register[1])
                            .filter(e -> !e.text().isBlank())
                            .ifPresent(e -> remembered.add(register[0] + " " + e.text()));
                }
            }
        }
        List<String> stated = new ArrayList<>();
        for (int i = 0; i < module.alignments().size(); i++) {
            Alignment alignment = module.alignments().get(i);
            for (String[] register : REGISTERS) {
                if (register[0].equals(alignment.target().scheme())) {
                    stated.add(register[0] + " " + alignment.target().code());
                    writing.ledger().kept(at + "/alignments/" + i + "/target", "certification");
                    writing.ledger().kept(at + "/alignments/" + i + "/type", "certification");
                }
            }
        }
        if (!remembered.equals(stated)) {
            memory.take("certification");
            for (String each : stated) {
                for (String[] register : REGISTERS) {
                    if (each.startsWith(register[0] + " ")) {
                        formation
                                .add(new XmlElement("certification"))
                                .add(register[1], each.substring(register[0].length() + 1));
                    }
                }
            }
        }
    }

    /** Certifications of the catalogue that a formation names are said by it. */
    private void registers() {
        for (int i = 0; i < catalogue.certifications().size(); i++) {
            Certification certification = catalogue.certifications().get(i);
            boolean numbered = certification.number().isPresent()
                    && (certification.register() == Register.RNCP || certification.register() == Register.RS);
            if (numbered) {
                for (String member : List.of("id", "register", "number")) {
                    writing.ledger().kept("/certifications/" + i + "/" + member, "certification");
                }
            }
        }
    }

    private void subjectCertification(XmlElement formation, Offer offer) {
        for (int i = 0; i < catalogue.certifications().size(); i++) {
            Certification certification = catalogue.certifications().get(i);
            boolean meant = offer.subject().kind() == ItemKind.CERTIFICATION
                    && offer.subject().id().equals(certification.id().value());
            boolean behind = offer.subject().kind() == ItemKind.DIPLOMA
                    && catalogue.diplomas().stream()
                            .filter(diploma ->
                                    diploma.id().value().equals(offer.subject().id()))
                            .anyMatch(diploma -> diploma.certification().equals(Optional.of(certification.id())));
            if ((meant || behind) && certification.number().isPresent()) {
                String element = certification.register() == Register.RS ? "code-RS" : "code-RNCP";
                String number = certification.number().get();
                String digits = number.startsWith("RNCP")
                        ? number.substring(4)
                        : number.startsWith("RS") ? number.substring(2) : number;
                formation.add(new XmlElement("certification")).add(element, digits);
                writing.ledger().kept("/certifications/" + i + "/number", element);
            }
        }
    }
}
