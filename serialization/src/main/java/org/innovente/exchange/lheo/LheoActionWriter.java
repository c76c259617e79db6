package org.innovente.exchange.lheo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Audience;
import org.innovente.common.DeliveryMode;
import org.innovente.common.EqfLevel;
import org.innovente.common.HourKind;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.EntryMode;
import org.innovente.network.Funding;
import org.innovente.network.Place;
import org.innovente.network.Price;
import org.innovente.network.PriceKind;
import org.innovente.network.Session;
import org.innovente.network.SessionState;
import org.innovente.requirement.Prerequisite;
import org.jspecify.annotations.Nullable;

/** Writes actions and sessions. */
final class LheoActionWriter {

    private static final String AUDIENCE = "formacode-";

    private final LheoBuilder builder;
    private final Writing writing;
    private final LheoOrganisationWriter organisations;

    LheoActionWriter(LheoBuilder builder, LheoOrganisationWriter organisations) {
        this.builder = builder;
        this.writing = builder.writing();
        this.organisations = organisations;
    }

    XmlElement action(
            Action action,
            String at,
            @Nullable TrainingModule module,
            String moduleAt,
            Optional<PartnerId> responsible,
            Optional<EqfLevel> entry) {
        JsonNode memory = LheoBuilder.memory(action.extensions());
        boolean foreign = !memory.isEmpty();
        XmlElement element = new XmlElement("action");
        if (!action.id().value().equals(LheoFormationWriter.text(memory.take("!id")))) {
            element.set("numero", action.id().value());
        }
        writing.ledger().kept(at + "/id", "action/@numero");
        writing.ledger().kept(at + "/x-lheo", "action");
        builder.text(element, "rythme-formation", action.rhythm(), at + "/rhythm");
        audiences(element, memory, action, at);
        entryLevel(element, memory, action, at, entry);
        alternance(element, memory, action, at);
        delivery(element, action, at);
        conditions(element, action, at, module, moduleAt);
        fundings(element, memory, action, at);
        action.place().ifPresent(place -> place(element, place, at + "/place"));
        action.entryMode().ifPresent(mode -> {
            element.add("modalites-entrees-sorties", mode == EntryMode.PERMANENT ? "1" : "0");
            writing.ledger().kept(at + "/entry-mode", "modalites-entrees-sorties");
        });
        builder.text(element, "modalites-recrutement", action.accessTerms(), at + "/access-terms");
        builder.text(element, "acces-handicapes", action.accessibility(), at + "/accessibility");
        languages(element, action, at);
        prices(element, action, at);
        action.hours().ifPresent(hours -> {
            builder.hours(
                    element, "nombre-heures-centre", hours.amounts().get(HourKind.IN_CENTRE), at + "/hours/in-centre");
            builder.hours(
                    element, "nombre-heures-entreprise", hours.amounts().get(HourKind.IN_FIRM), at + "/hours/in-firm");
            BigDecimal total = hours.amounts().get(HourKind.TOTAL);
            builder.hours(element, "nombre-heures-total", total, at + "/hours/total");
        });
        action.provider().ifPresent(provider -> {
            writing.ledger().kept(at + "/provider", "organisme-formateur");
            if (foreign || !responsible.equals(action.provider())) {
                element.add(organisations.trainer(provider));
            }
        });
        for (int i = 0; i < action.sessions().size(); i++) {
            element.add(session(action.sessions().get(i), action, at, i));
        }
        LheoBuilder.finish(element, memory);
        return element;
    }

    private void audiences(XmlElement element, JsonNode memory, Action action, String at) {
        List<String> words = new ArrayList<>();
        int codes = 0;
        for (int i = 0; i < action.audiences().size(); i++) {
            Audience audience = action.audiences().get(i);
            String pointer = at + "/audiences/" + i;
            String text = audience.value();
            if (text.startsWith(AUDIENCE) && LheoNumbers.isDigits(text.substring(AUDIENCE.length()), 5)) {
                if (++codes <= 10) {
                    element.add("code-public-vise", text.substring(AUDIENCE.length()));
                    writing.ledger().kept(pointer, "code-public-vise");
                } else {
                    writing.ledger()
                            .dropped(
                                    pointer,
                                    LheoCode.SURPLUS,
                                    Reading.arguments("element", "code-public-vise", "max", "10"));
                }
            } else {
                words.add(text);
                writing.ledger()
                        .approximated(
                                pointer, "info-public-vise", LheoCode.AUDIENCE, Reading.arguments("audience", text));
            }
        }
        if (!words.isEmpty() && memory.get("info-public-vise") == null) {
            builder.bounded(element, "info-public-vise", String.join(", ", words), at + "/audiences");
        }
    }

    private void entryLevel(XmlElement element, JsonNode memory, Action action, String at, Optional<EqfLevel> entry) {
        boolean required = action.entryLevel().isPresent();
        if (!LheoBuilder.holds(memory, "niveau-entree-obligatoire", text -> !required || text.equals("1"))) {
            element.add("niveau-entree-obligatoire", required ? "1" : "0");
        }
        if (required && entry.equals(action.entryLevel())) {
            writing.ledger().kept(at + "/entry-level", "code-niveau-entree, niveau-entree-obligatoire");
        } else if (required) {
            writing.ledger()
                    .approximated(
                            at + "/entry-level",
                            "niveau-entree-obligatoire",
                            LheoCode.ENTRY_LEVEL,
                            Reading.arguments(
                                    "level",
                                    action.entryLevel().get().toString(),
                                    "written",
                                    entry.map(EqfLevel::toString).orElse("0")));
        }
    }

    private void alternance(XmlElement element, JsonNode memory, Action action, String at) {
        if (memory.get("modalites-alternance") == null && action.alternance().isPresent()) {
            element.add(
                    "modalites-alternance",
                    action.alternance().get() ? "Formation en alternance" : "Formation sans alternance");
            writing.ledger()
                    .approximated(
                            at + "/alternance",
                            "modalites-alternance",
                            LheoCode.IN_WORDS,
                            Reading.arguments("member", "alternance", "element", "modalites-alternance"));
        }
    }

    private void delivery(XmlElement element, Action action, String at) {
        Optional<DeliveryMode> mode = action.deliveryMode();
        String code = mode.equals(Optional.of(DeliveryMode.ON_SITE))
                ? "0"
                : mode.equals(Optional.of(DeliveryMode.BLENDED))
                        ? "1"
                        : mode.equals(Optional.of(DeliveryMode.REMOTE)) ? "2" : null;
        if (code != null) {
            element.add("modalites-enseignement", code);
            writing.ledger().kept(at + "/delivery-mode", "modalites-enseignement");
        }
    }

    /** The conditions of the action; else the prerequisite of the module in words; "aucune" where it says that there is none. */
    private void conditions(
            XmlElement element, Action action, String at, @Nullable TrainingModule module, String moduleAt) {
        if (builder.text(element, "conditions-specifiques", action.conditions(), at + "/conditions") != null
                || module == null) {
            return;
        }
        Prerequisite prerequisite = module.prerequisite().orElse(null);
        if (prerequisite != null && prerequisite.isNone()) {
            element.add("conditions-specifiques", "aucune");
            writing.ledger().kept(moduleAt + "/prerequisite", "conditions-specifiques");
        } else if (prerequisite != null) {
            builder.text(element, "conditions-specifiques", prerequisite.prose(), moduleAt + "/prerequisite/prose");
        }
    }

    private void fundings(XmlElement element, JsonNode memory, Action action, String at) {
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < action.fundings().size(); i++) {
            Funding funding = action.fundings().get(i);
            kinds.add(funding.kind().value());
            writing.ledger()
                    .approximated(
                            at + "/fundings/" + i + "/kind",
                            "detail-conditions-prise-en-charge",
                            LheoCode.IN_WORDS,
                            Reading.arguments("member", "fundings", "element", "detail-conditions-prise-en-charge"));
        }
        if (!kinds.isEmpty() && memory.get("prise-en-charge-frais-possible") == null) {
            element.add("prise-en-charge-frais-possible", "1");
            builder.bounded(element, "detail-conditions-prise-en-charge", String.join(", ", kinds), at + "/fundings");
        }
    }

    private void place(XmlElement element, Place place, String at) {
        XmlElement where = new XmlElement("lieu-de-formation");
        for (int i = 0; i < place.identifiers().size(); i++) {
            String scheme = place.identifiers().get(i).scheme();
            boolean siret = scheme.equals("siret");
            if (siret || scheme.equals("uai")) {
                where.add(new XmlElement(siret ? "SIRET-lieu-formation" : "code-UAI-lieu-formation"))
                        .add(
                                siret ? "SIRET" : "code-UAI",
                                place.identifiers().get(i).code());
                writing.ledger().kept(at + "/identifiers/" + i, "lieu-de-formation");
            }
        }
        XmlElement coordinates = new XmlElement("coordonnees");
        builder.text(coordinates, "ligne", place.name(), at + "/name");
        organisations.address(coordinates, place, at);
        if (!coordinates.content().isEmpty()) {
            where.add(coordinates);
        }
        if (!where.content().isEmpty()) {
            element.add(where);
        }
    }

    private void languages(XmlElement element, Action action, String at) {
        for (int i = 0; i < action.languages().size(); i++) {
            String tag = action.languages().get(i).value();
            if (i >= 5) {
                writing.ledger()
                        .dropped(
                                at + "/languages/" + i,
                                LheoCode.SURPLUS,
                                Reading.arguments("element", "langue-formation", "max", "5"));
            } else if (tag.length() >= 2 && (tag.length() == 2 || tag.charAt(2) == '-')) {
                element.add("langue-formation", tag.substring(0, 2));
                writing.ledger().kept(at + "/languages/" + i, "langue-formation");
            }
        }
    }

    private void prices(XmlElement element, Action action, String at) {
        for (int i = 0; i < action.prices().size(); i++) {
            Price price = action.prices().get(i);
            String name = price.kind().equals(Optional.of(PriceKind.FULL))
                    ? "prix-total-TTC"
                    : price.kind().equals(Optional.of(PriceKind.PER_HOUR)) ? "prix-horaire-TTC" : null;
            String amount = price.amount().toPlainString();
            if (name != null && fits(price, amount, name, element)) {
                element.add(name, amount);
                for (String member : List.of("kind", "amount", "currency", "tax-included")) {
                    writing.ledger().kept(at + "/prices/" + i + "/" + member, name);
                }
            } else {
                writing.ledger().dropped(at + "/prices/" + i, LheoCode.PRICE, Reading.arguments("offer", at));
            }
        }
    }

    private static boolean fits(Price price, String amount, String name, XmlElement element) {
        return price.currency().equals("EUR")
                && price.taxIncluded().equals(Optional.of(true))
                && element.child(name).isEmpty()
                && amount.length() <= (name.equals("prix-total-TTC") ? 10 : 6);
    }

    private XmlElement session(Session session, Action action, String actionAt, int number) {
        String at = actionAt + "/sessions/" + number;
        JsonNode memory = LheoBuilder.memory(session.extensions());
        XmlElement element = new XmlElement("session");
        if (!session.id().value().equals(LheoFormationWriter.text(memory.take("!id")))) {
            element.set("numero", session.id().value());
        }
        writing.ledger().kept(at + "/id", "session/@numero");
        writing.ledger().kept(at + "/x-lheo", "session");
        session.period().ifPresent(period -> {
            element.add(period(period));
            writing.ledger().kept(at + "/period", "periode");
        });
        session.enrolment().ifPresent(period -> {
            element.add(new XmlElement("periode-inscription")).add(period(period));
            writing.ledger().kept(at + "/enrolment", "periode-inscription");
        });
        session.state().ifPresent(state -> state(element, state, at + "/state"));
        if (memory.get("adresse-inscription") == null) {
            Place place = session.place().or(action::place).orElse(null);
            XmlElement enrolment = new XmlElement("adresse-inscription");
            boolean own = session.place().isPresent();
            if (place != null && organisations.address(enrolment, place, own ? at + "/place" : actionAt + "/place")) {
                element.add(enrolment);
            }
        }
        LheoBuilder.finish(element, memory);
        complete(element);
        return element;
    }

    /** A period with one end known says of the other that it is not, in the way of the standard. */
    private static void complete(XmlElement session) {
        for (XmlElement holder : session.elements()) {
            XmlElement period = holder.name().equals("periode")
                    ? holder
                    : holder.child("periode").orElse(null);
            if (period != null && period.name().equals("periode")) {
                for (String end : List.of("debut", "fin")) {
                    if (period.child(end).isEmpty()) {
                        period.add(end, "00000000");
                    }
                }
                LheoBuilder.finish(period, JsonNode.object());
            }
        }
    }

    private static XmlElement period(Period period) {
        XmlElement element = new XmlElement("periode");
        period.start().ifPresent(day -> element.add("debut", LheoNumbers.text(day)));
        period.end().ifPresent(day -> element.add("fin", LheoNumbers.text(day)));
        return element;
    }

    private void state(XmlElement element, SessionState state, String pointer) {
        switch (state) {
            case OPEN -> {
                element.add("etat-recrutement", "1");
                writing.ledger().kept(pointer, "etat-recrutement");
            }
            case CLOSED -> {
                element.add("etat-recrutement", "2");
                writing.ledger().kept(pointer, "etat-recrutement");
            }
            case FULL -> {
                element.add("etat-recrutement", "2");
                writing.ledger()
                        .approximated(
                                pointer,
                                "etat-recrutement",
                                LheoCode.IN_WORDS,
                                Reading.arguments("member", "state", "element", "etat-recrutement"));
            }
            default -> {
                return;
            }
        }
    }
}
