package org.innovente.exchange.lheo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.ActionId;
import org.innovente.common.Audience;
import org.innovente.common.BlockId;
import org.innovente.common.CertificationId;
import org.innovente.common.DeliveryMode;
import org.innovente.common.EqfLevel;
import org.innovente.common.Extensions;
import org.innovente.common.HourKind;
import org.innovente.common.Hours;
import org.innovente.common.Identifier;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.common.Period;
import org.innovente.common.SessionId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Register;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.innovente.network.Action;
import org.innovente.network.EntryMode;
import org.innovente.network.PathType;
import org.innovente.network.Place;
import org.innovente.network.PositioningKind;
import org.innovente.network.Price;
import org.innovente.network.PriceKind;
import org.innovente.network.Session;
import org.innovente.network.SessionState;
import org.jspecify.annotations.Nullable;

/** Actions and sessions, the second and third layer of an offer. */
final class LheoActions {

    private final LheoWorld world;
    private final Reading reading;
    private final LheoOrganisations organisations;

    LheoActions(LheoWorld world, Reading reading, LheoOrganisations organisations) {
        this.world = world;
        this.reading = reading;
        this.organisations = organisations;
    }

    Action action(XmlElement element, XmlElement formation, int number) {
        JsonNode marks = JsonNode.object();
        Action.Builder builder = Action.builder();
        ActionId id = LheoIds.parse(element.attributes().getOrDefault("numero", ""), ActionId::parse);
        if (id != null) {
            element.take("numero");
            builder.id(id);
        } else {
            marks.set("!id", "" + number);
            builder.id(ActionId.parse("" + number));
        }
        builder.rhythm(text(element, "rythme-formation"))
                .conditions(text(element, "conditions-specifiques"))
                .accessibility(text(element, "acces-handicapes"))
                .accessTerms(text(element, "modalites-recrutement"))
                .deliveryMode(delivery(element))
                .entryMode(entry(element))
                .pathType(pathType(formation))
                .positioning(positioning(formation))
                .entryLevel(entryLevel(element, formation))
                .hours(hours(element));
        for (XmlElement audience : element.children("code-public-vise")) {
            Audience parsed = LheoIds.parse("formacode-" + audience.text(), Audience::parse);
            if (parsed != null && LheoNumbers.isDigits(audience.text(), 5)) {
                audience.takeText();
                builder.addAudience(parsed);
            }
        }
        for (XmlElement language : element.children("langue-formation")) {
            LanguageTag tag = LheoIds.parse(language.text(), LanguageTag::parse);
            if (tag != null) {
                language.takeText();
                builder.addLanguage(tag);
            }
        }
        price(element, "prix-horaire-TTC", PriceKind.PER_HOUR, builder);
        price(element, "prix-total-TTC", PriceKind.FULL, builder);
        element.child("lieu-de-formation").flatMap(this::place).ifPresent(builder::place);
        element.child("organisme-formateur").flatMap(organisations::trainer).ifPresent(builder::provider);
        int session = 1;
        for (XmlElement each : element.children("session")) {
            builder.addSession(session(each, session++));
        }
        world.took(XmlMemory.leaves(element)[0]);
        JsonNode memory = XmlMemory.remainder(element);
        marks.members().forEach(memory::set);
        element.claim();
        if (!memory.isEmpty()) {
            builder.extensions(Extensions.EMPTY.with(LheoReader.MEMORY, memory.toJson()));
        }
        return builder.build();
    }

    private LocalizedText text(XmlElement element, String name) {
        return element.child(name)
                .filter(e -> !e.text().isBlank())
                .map(e -> LocalizedText.of(reading.options().language(), e.takeText()))
                .orElse(LocalizedText.EMPTY);
    }

    private static Optional<DeliveryMode> delivery(XmlElement action) {
        return action.child("modalites-enseignement")
                .flatMap(e -> taken(
                        e,
                        switch (e.text()) {
                            case "0" -> DeliveryMode.ON_SITE;
                            case "1" -> DeliveryMode.BLENDED;
                            case "2" -> DeliveryMode.REMOTE;
                            default -> null;
                        }));
    }

    private static Optional<EntryMode> entry(XmlElement action) {
        return action.child("modalites-entrees-sorties")
                .flatMap(e -> taken(
                        e,
                        switch (e.text()) {
                            case "0" -> EntryMode.FIXED_DATES;
                            case "1" -> EntryMode.PERMANENT;
                            default -> null;
                        }));
    }

    private static <T> Optional<T> taken(XmlElement element, @Nullable T value) {
        if (value != null) {
            element.takeText();
        }
        return Optional.ofNullable(value);
    }

    /** Said once for the formation, and so for each of its actions; it stays in the memory of the formation. */
    static Optional<PathType> pathType(XmlElement formation) {
        return formation
                .child("parcours-de-formation")
                .flatMap(e -> Optional.ofNullable(
                        switch (e.text()) {
                            case "1" -> PathType.GROUP;
                            case "2" -> PathType.INDIVIDUALISED;
                            case "3" -> PathType.MODULARISED;
                            case "4" -> PathType.MIXED;
                            default -> null;
                        }));
    }

    static Optional<PositioningKind> positioning(XmlElement formation) {
        return formation
                .child("positionnement")
                .flatMap(e -> Optional.ofNullable(
                        switch (e.text()) {
                            case "1" -> PositioningKind.REGULATORY;
                            case "2" -> PositioningKind.PEDAGOGICAL;
                            default -> null;
                        }));
    }

    private static Optional<EqfLevel> entryLevel(XmlElement action, XmlElement formation) {
        boolean required = action.child("niveau-entree-obligatoire")
                .filter(e -> e.text().equals("1"))
                .isPresent();
        return required
                ? formation
                        .child("code-niveau-entree")
                        .flatMap(e -> LheoNumbers.eqf(e.text().strip()))
                        .map(EqfLevel::new)
                : Optional.empty();
    }

    private static Optional<Hours> hours(XmlElement action) {
        Map<HourKind, BigDecimal> amounts = new LinkedHashMap<>();
        hours(action, "nombre-heures-centre", HourKind.IN_CENTRE, amounts);
        hours(action, "nombre-heures-entreprise", HourKind.IN_FIRM, amounts);
        hours(action, "nombre-heures-total", HourKind.TOTAL, amounts);
        return amounts.isEmpty() ? Optional.empty() : Optional.of(Hours.of(amounts));
    }

    private static void hours(XmlElement action, String name, HourKind kind, Map<HourKind, BigDecimal> amounts) {
        action.child(name).filter(e -> isNumber(e.text(), 6)).ifPresent(e -> {
            if (!e.text().startsWith("0") || e.text().equals("0")) {
                amounts.put(kind, new BigDecimal(e.takeText()));
            }
        });
    }

    private static boolean isNumber(String text, int length) {
        return !text.isEmpty() && text.length() <= length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void price(XmlElement action, String name, PriceKind kind, Action.Builder builder) {
        action.child(name).ifPresent(e -> {
            String text = e.text();
            int dot = text.indexOf('.');
            String whole = dot < 0 ? text : text.substring(0, dot);
            String cents = dot < 0 ? "" : text.substring(dot + 1);
            boolean canonical = isNumber(whole, 10)
                    && (dot < 0 || isNumber(cents, 4))
                    && new BigDecimal(text).stripTrailingZeros().toPlainString().equals(text);
            if (canonical) {
                builder.addPrice(Price.builder()
                        .kind(kind)
                        .amount(new BigDecimal(e.takeText()))
                        .currency("EUR")
                        .taxIncluded(true)
                        .build());
            }
        });
    }

    private Optional<Place> place(XmlElement where) {
        Optional<Place> address = where.child("coordonnees").flatMap(organisations::place);
        Place.Builder builder = address.map(Place::toBuilder).orElseGet(Place::builder);
        where.find("SIRET-lieu-formation", "SIRET")
                .filter(e -> !e.text().isBlank())
                .ifPresent(e -> builder.addIdentifier(
                        Identifier.builder().scheme("siret").code(e.takeText()).build()));
        where.find("code-UAI-lieu-formation", "code-UAI")
                .filter(e -> !e.text().isBlank())
                .ifPresent(e -> builder.addIdentifier(
                        Identifier.builder().scheme("uai").code(e.takeText()).build()));
        where.find("coordonnees", "ligne")
                .filter(e -> !e.text().isBlank())
                .ifPresent(e -> builder.name(LocalizedText.of(reading.options().language(), e.takeText())));
        return Optional.of(builder.build());
    }

    private Session session(XmlElement element, int number) {
        Session.Builder builder = Session.builder();
        JsonNode marks = JsonNode.object();
        SessionId id = LheoIds.parse(element.attributes().getOrDefault("numero", ""), SessionId::parse);
        if (id != null) {
            element.take("numero");
            builder.id(id);
        } else {
            marks.set("!id", "" + number);
            builder.id(SessionId.parse("" + number));
        }
        period(element.child("periode")).ifPresent(builder::period);
        period(element.find("periode-inscription", "periode")).ifPresent(builder::enrolment);
        element.child("etat-recrutement")
                .flatMap(e -> taken(
                        e,
                        switch (e.text()) {
                            case "1" -> SessionState.OPEN;
                            case "2" -> SessionState.CLOSED;
                            default -> null;
                        }))
                .ifPresent(builder::state);
        blocks(element);
        world.took(XmlMemory.leaves(element)[0]);
        JsonNode memory = XmlMemory.remainder(element);
        marks.members().forEach(memory::set);
        element.claim();
        if (!memory.isEmpty()) {
            builder.extensions(Extensions.EMPTY.with(LheoReader.MEMORY, memory.toJson()));
        }
        return builder.build();
    }

    /** Unknown and partial days stay in the memory. */
    private static Optional<Period> period(Optional<XmlElement> periode) {
        Optional<LocalDate> start = periode.flatMap(p -> p.child("debut")).flatMap(LheoActions::day);
        Optional<LocalDate> end = periode.flatMap(p -> p.child("fin")).flatMap(LheoActions::day);
        return start.isEmpty() && end.isEmpty()
                ? Optional.empty()
                : Optional.of(Period.builder().start(start).end(end).build());
    }

    private static Optional<LocalDate> day(XmlElement element) {
        Optional<LocalDate> day = LheoNumbers.day(element.text());
        if (day.isPresent()) {
            element.takeText();
        }
        return day;
    }

    /** Blocks belong to the certification; which of them a session validates stays in the memory of the session. */
    private void blocks(XmlElement session) {
        for (XmlElement group : session.children("blocs-competences")) {
            Optional<String> rncp = group.find("reference-certification", "reference-code-RNCP")
                    .map(XmlElement::text)
                    .filter(code -> !code.isBlank());
            if (rncp.isEmpty()) {
                continue;
            }
            CertificationId certification = world.certification(Register.RNCP, rncp.get());
            for (XmlElement bloc : group.children("bloc-competences")) {
                String code = bloc.child("code-bloc").map(XmlElement::text).orElse("");
                BlockId id = LheoIds.parse(code, BlockId::parse);
                if (id != null) {
                    world.block(
                            certification,
                            Block.builder()
                                    .id(id)
                                    .code(code)
                                    .title(bloc.child("libelle-bloc")
                                            .map(e -> LocalizedText.of(
                                                    reading.options().language(), e.text()))
                                            .orElse(LocalizedText.EMPTY))
                                    .build());
                }
            }
        }
    }
}
