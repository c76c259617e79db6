package org.innovente.exchange.lheo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.EqfLevel;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.ItemKind;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.OfferId;
import org.innovente.competency.Alignment;
import org.innovente.competency.RelationType;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.Register;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.innovente.module.ModulePart;
import org.innovente.module.PartObligation;
import org.innovente.module.TrainingModule;
import org.innovente.network.Offer;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/**
 * One formation: the module that it is, and the offer of it. Elements that are taken here are in the model; all others stand
 * in the extension of the offer.
 */
final class LheoFormation {

    private final XmlElement formation;
    private final LheoWorld world;
    private final Reading reading;
    private final JsonNode marks = JsonNode.object();

    LheoFormation(XmlElement formation, LheoWorld world, Reading reading) {
        this.formation = formation;
        this.world = world;
        this.reading = reading;
    }

    /** Adds the module and the offer to the world; returns true. */
    Boolean add() {
        int number = world.offers().size() + 1;
        OfferId offerId = offerId(number);
        ModuleId moduleId = moduleId(offerId);
        TrainingModule.Builder module = TrainingModule.builder()
                .id(moduleId)
                .title(text("intitule-formation"))
                .objectives(text("objectif-formation"))
                .expectedResults(text("resultats-attendus"))
                .content(text("contenu-formation"))
                .entryLevel(level("code-niveau-entree"))
                .eqfLevel(level("code-niveau-sortie"));
        formation.child("domaine-formation").ifPresent(domain -> {
            domain.takeText();
            subjects(domain, "code-FORMACODE", "formacode", module);
            subjects(domain, "code-NSF", "nsf", module);
            subjects(domain, "code-ROME", "rome", module);
        });
        for (XmlElement certification : formation.children("certification")) {
            certification(certification).forEach(module::addAlignment);
        }
        parts(module);
        prerequisite(module);
        Offer.Builder offer = Offer.builder()
                .id(offerId)
                .subject(ItemRef.builder()
                        .kind(ItemKind.MODULE)
                        .id(moduleId.value())
                        .build());
        formation.child("certifiante").ifPresent(element -> flag(element).ifPresent(offer::certifying));
        formation.find("url-formation", "urlweb").ifPresent(web -> offer.address(web.takeText()));
        LheoOrganisations organisations = new LheoOrganisations(world, reading);
        for (XmlElement contact : formation.children("contact-formation")) {
            offer.addContact(organisations.contact(contact));
        }
        formation
                .child("organisme-formation-responsable")
                .flatMap(organisations::responsible)
                .ifPresent(offer::responsible);
        LheoActions actions = new LheoActions(world, reading, organisations);
        int action = 1;
        for (XmlElement element : formation.children("action")) {
            offer.addAction(actions.action(element, formation, action++));
        }
        long[] leaves = XmlMemory.leaves(formation);
        world.took(leaves[0]);
        JsonNode memory = XmlMemory.remainder(formation);
        marks.members().forEach(memory::set);
        if (!memory.isEmpty()) {
            offer.extensions(Extensions.EMPTY.with(LheoReader.MEMORY, memory.toJson()));
        }
        world.add(module.build(), offer.build());
        return Boolean.TRUE;
    }

    private OfferId offerId(int number) {
        Optional<String> numero = Optional.ofNullable(formation.attributes().get("numero"));
        if (numero.isPresent()) {
            OfferId id = LheoIds.parse(numero.get(), OfferId::parse);
            if (id != null) {
                formation.take("numero");
                return id;
            }
        }
        String derived = "formation-" + number;
        marks.set("!offer", derived);
        return OfferId.parse(derived);
    }

    private ModuleId moduleId(OfferId offer) {
        Optional<XmlElement> element = formation.child("identifiant-module");
        if (element.isPresent()) {
            ModuleId id = LheoIds.parse(element.get().text(), ModuleId::parse);
            if (id != null && !world.moduleNames().contains(id.value())) {
                world.moduleNames().of(id.value());
                element.get().takeText();
                return id;
            }
        }
        String derived = world.moduleNames().of(offer.value());
        marks.set("!module", derived);
        return ModuleId.parse(derived);
    }

    private LocalizedText text(String name) {
        return formation
                .child(name)
                .filter(element -> !element.text().isBlank())
                .map(element -> LocalizedText.of(reading.options().language(), element.takeText()))
                .orElse(LocalizedText.EMPTY);
    }

    /** The level is said in two nomenclatures, so the code itself stays in the memory. */
    private Optional<EqfLevel> level(String name) {
        return formation
                .child(name)
                .flatMap(e -> LheoNumbers.eqf(e.text().strip()))
                .map(EqfLevel::new);
    }

    static Optional<Boolean> flag(XmlElement element) {
        return switch (element.text()) {
            case "0" -> {
                element.takeText();
                yield Optional.of(false);
            }
            case "1" -> {
                element.takeText();
                yield Optional.of(true);
            }
            default -> Optional.empty();
        };
    }

    private static void subjects(XmlElement domain, String name, String scheme, TrainingModule.Builder module) {
        for (XmlElement code : domain.children(name)) {
            if (!code.text().isBlank()) {
                Identifier.Builder identifier =
                        Identifier.builder().scheme(scheme).code(code.takeText());
                code.take("ref").filter(ref -> !ref.isBlank()).ifPresent(identifier::edition);
                module.addSubject(identifier.build());
            }
        }
    }

    private List<Alignment> certification(XmlElement certification) {
        List<Alignment> alignments = new ArrayList<>();
        for (String[] scheme : new String[][] {
            {"code-RNCP", "rncp"}, {"code-RS", "rs"}, {"code-CERTIFINFO", "certifinfo"}, {"code-CPF", "cpf"}
        }) {
            certification.child(scheme[0]).filter(e -> !e.text().isBlank()).ifPresent(element -> {
                String code = element.text();
                alignments.add(Alignment.builder()
                        .type(RelationType.RELATED)
                        .target(Identifier.builder()
                                .scheme(scheme[1])
                                .code(code)
                                .build())
                        .build());
                if (scheme[1].equals("rncp") || scheme[1].equals("rs")) {
                    world.certification(scheme[1].equals("rncp") ? Register.RNCP : Register.RS, code);
                }
            });
        }
        return alignments;
    }

    private void parts(TrainingModule.Builder module) {
        formation.child("sous-modules").ifPresent(list -> {
            for (XmlElement part : list.children("sous-module")) {
                Optional<XmlElement> reference = part.child("reference-module");
                ModuleId id = reference
                        .map(e -> LheoIds.parse(e.text(), ModuleId::parse))
                        .orElse(null);
                if (id != null) {
                    reference.get().takeText();
                    ModulePart.Builder builder = ModulePart.builder().module(id);
                    part.child("type-module").ifPresent(type -> obligation(type).ifPresent(builder::obligation));
                    module.addPart(builder.build());
                }
            }
        });
    }

    private static Optional<PartObligation> obligation(XmlElement type) {
        PartObligation obligation = switch (type.text()) {
            case "0" -> PartObligation.UNKNOWN;
            case "1" -> PartObligation.MANDATORY;
            case "2" -> PartObligation.CUSTOMISABLE;
            default -> null;
        };
        if (obligation != null) {
            type.takeText();
        }
        return Optional.ofNullable(obligation);
    }

    private void prerequisite(TrainingModule.Builder module) {
        List<Requirement> required = new ArrayList<>();
        formation.child("modules-prerequis").ifPresent(list -> {
            for (XmlElement reference : list.children("reference-module")) {
                ModuleId id = LheoIds.parse(reference.text(), ModuleId::parse);
                if (id != null) {
                    reference.takeText();
                    required.add(ModulePassed.builder().module(id).build());
                }
            }
        });
        if (required.size() == 1) {
            module.prerequisite(Prerequisite.of(required.get(0)));
        } else if (!required.isEmpty()) {
            module.prerequisite(Prerequisite.of(Requirement.allOf(required.toArray(new Requirement[0]))));
        }
    }
}
