package org.innovente.exchange.lheo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one formation: all that the schema demands, each fault at its own line, and what no schema can check.
 */
final class LheoChecks {

    private static final Set<String> ATTRIBUTES = Set.of(
            "numero",
            "info",
            "ref",
            "id",
            "idref",
            "tag",
            "uri",
            "horodatage-creation",
            "horodatage-modification",
            "horodatage-export",
            "datemaj",
            "datecrea",
            "href",
            "file",
            "xmlns");

    private final Reading reading;
    private final CodeLists codes;

    LheoChecks(Reading reading, CodeLists codes) {
        this.reading = reading;
        this.codes = codes;
    }

    /** Checks an element and all below it; the depth is bounded by the limits of the reader. */
    void check(XmlElement element) {
        LheoVocabulary.Element rule = LheoVocabulary.find(element.name());
        if (rule == null) {
            return;
        }
        for (String attribute : element.attributes().keySet()) {
            if (!ATTRIBUTES.contains(attribute) && !attribute.startsWith("xml")) {
                report(LheoCode.ATTRIBUTE, element, "attribute", attribute, "element", element.name());
            }
        }
        if (rule.kind() == LheoVocabulary.Kind.SEQUENCE) {
            sequence(element, rule);
            meaning(element);
            element.elements().forEach(this::check);
        } else {
            value(element, rule, element.text());
        }
    }

    private void sequence(XmlElement element, LheoVocabulary.Element rule) {
        int last = -1;
        String before = "";
        for (XmlElement child : element.elements()) {
            if (!rule.children().containsKey(child.name())) {
                report(LheoCode.UNEXPECTED, child, "element", child.name(), "parent", element.name());
                continue;
            }
            int position = rule.position(child.name());
            if (position < last) {
                report(LheoCode.ORDER, child, "element", child.name(), "after", before);
            } else {
                last = position;
                before = child.name();
            }
        }
        for (LheoVocabulary.Child child : rule.children().values()) {
            count(element, child);
        }
        if (!element.text().isBlank()) {
            report(LheoCode.UNEXPECTED, element, "element", "#text", "parent", element.name());
        }
    }

    private void count(XmlElement element, LheoVocabulary.Child child) {
        List<XmlElement> found = element.elements().stream()
                .filter(e -> e.name().equals(child.name()))
                .toList();
        if (found.size() < child.min()) {
            report(LheoCode.MISSING, element, "element", child.name(), "parent", element.name());
        } else if (found.size() > child.max()) {
            report(LheoCode.TOO_MANY, found.get(child.max()), "element", child.name(), "max", "" + child.max());
        }
    }

    private void value(XmlElement element, LheoVocabulary.Element rule, String text) {
        for (XmlElement child : element.elements()) {
            report(LheoCode.UNEXPECTED, child, "element", child.name(), "parent", element.name());
        }
        switch (rule.kind()) {
            case TEXT -> text(element, rule, text);
            case CODE -> {
                if (!rule.codes().contains(text.strip())) {
                    report(LheoCode.CODE, element, "element", element.name(), "value", text);
                } else {
                    level(element, text.strip());
                }
            }
            case INTEGER -> {
                String digits = text.strip();
                boolean whole = !digits.isEmpty()
                        && digits.length() <= 18
                        && digits.chars().skip(digits.startsWith("-") ? 1 : 0).allMatch(c -> c >= '0' && c <= '9');
                if (!whole) {
                    report(LheoCode.NUMBER, element, "element", element.name(), "value", text);
                }
            }
            case DATE -> date(element, text.strip());
            default -> throw new IllegalStateException("A sequence has no value");
        }
    }

    /** A level of the old nomenclature is easily read as one of the new: 6 is niveau III, which is level 5. */
    private void level(XmlElement element, String code) {
        if (element.name().startsWith("code-niveau") && code.length() == 1) {
            LheoNumbers.eqf(code)
                    .ifPresent(level -> report(
                            LheoCode.OLD_LEVEL, element, "element", element.name(), "code", code, "level", "" + level));
        }
    }

    private void date(XmlElement element, String text) {
        if (LheoNumbers.isPartial(text)) {
            report(LheoCode.PARTIAL_DATE, element, "element", element.name(), "value", text);
        } else if (LheoNumbers.day(text).isEmpty()) {
            report(LheoCode.DATE, element, "element", element.name(), "value", text);
        }
    }

    private void text(XmlElement element, LheoVocabulary.Element rule, String text) {
        int length = text.codePointCount(0, text.length());
        String name = element.name();
        if (length < rule.min()) {
            report(LheoCode.TOO_SHORT, element, "element", name, "length", "" + length, "min", "" + rule.min());
            return;
        }
        if (length > rule.max()) {
            report(LheoCode.TOO_LONG, element, "element", name, "length", "" + length, "max", "" + rule.max());
        }
        if (text.contains("</") || text.contains("/>") || text.contains("&lt;")) {
            report(LheoCode.HTML, element, "element", name);
        }
        if (rule.min() == 1 && (text.strip().equals("-") || text.strip().equals("."))) {
            report(LheoCode.FILLER, element, "element", name, "value", text.strip());
        }
        number(element, text);
    }

    private void number(XmlElement element, String text) {
        switch (element.name()) {
            case "SIRET" -> {
                if (LheoNumbers.isPlaceholder(text)) {
                    report(LheoCode.SIRET_PLACEHOLDER, element, "value", text);
                } else if (!LheoNumbers.isSiret(text)) {
                    report(LheoCode.SIRET, element, "value", text);
                }
            }
            case "code-UAI" -> {
                if (!LheoNumbers.isUai(text)) {
                    report(LheoCode.UAI, element, "value", text);
                }
            }
            case "code-FORMACODE", "code-public-vise", "code-modalite-pedagogique" ->
                scheme(element, "formacode", text, LheoNumbers.isDigits(text, 5));
            case "code-NSF" -> scheme(element, "nsf", text, isNsf(text));
            case "code-ROME" -> scheme(element, "rome", text, isRome(text));
            case "codepostal" -> scheme(element, "", text, LheoNumbers.isDigits(text, 5));
            case "code-INSEE-commune" -> scheme(element, "insee-commune", text, isCommune(text));
            case "departement" -> scheme(element, "insee-departement", text, isDepartement(text));
            case "region" -> scheme(element, "insee-region", text, LheoNumbers.isDigits(text, 2));
            default -> {
                return;
            }
        }
    }

    private void scheme(XmlElement element, String scheme, String text, boolean formed) {
        if (!formed) {
            report(LheoCode.SCHEME, element, "element", element.name(), "value", text);
            return;
        }
        String edition = Optional.ofNullable(element.attributes().get("ref")).orElse("");
        if (!scheme.isEmpty() && codes.contains(scheme, edition, text).equals(Optional.of(false))) {
            report(LheoCode.UNKNOWN_CODE, element, "scheme", scheme, "value", text, "edition", edition);
        }
    }

    private static boolean isNsf(String text) {
        return text.length() == 3 && LheoNumbers.isDigits(text.substring(0, 2), 2);
    }

    /** ROME 3 and 4 have a letter and four digits, the ROME before them five digits. */
    private static boolean isRome(String text) {
        return LheoNumbers.isDigits(text, 5)
                || text.length() == 5
                        && text.charAt(0) >= 'A'
                        && text.charAt(0) <= 'N'
                        && LheoNumbers.isDigits(text.substring(1), 4);
    }

    private static boolean isCommune(String text) {
        return text.length() == 5
                && (isDepartement(text.substring(0, 2)) || text.startsWith("97") || text.startsWith("98"))
                && LheoNumbers.isDigits(text.substring(2), 3);
    }

    private static boolean isDepartement(String text) {
        return LheoNumbers.isDigits(text, 2) || LheoNumbers.isDigits(text, 3) || text.equals("2A") || text.equals("2B");
    }

    private void meaning(XmlElement element) {
        switch (element.name()) {
            case "periode" -> period(element);
            case "adresse" -> address(element);
            case "formation" -> levels(element);
            default -> {
                return;
            }
        }
    }

    private void period(XmlElement period) {
        String start = text(period, "debut");
        String end = text(period, "fin");
        if (start != null && end != null && !LheoNumbers.isPartial(start) && !LheoNumbers.isPartial(end)) {
            boolean both =
                    LheoNumbers.day(start).isPresent() && LheoNumbers.day(end).isPresent();
            if (both && end.compareTo(start) < 0) {
                report(LheoCode.PERIOD, period.child("fin").orElse(period), "start", start, "end", end);
            }
        }
    }

    private void address(XmlElement address) {
        String department = text(address, "departement");
        String commune = text(address, "code-INSEE-commune");
        if (department != null && commune != null && commune.length() == 5 && !commune.startsWith(department)) {
            report(
                    LheoCode.PLACE,
                    address.child("code-INSEE-commune").orElse(address),
                    "departement",
                    department,
                    "commune",
                    commune);
        }
    }

    private void levels(XmlElement formation) {
        String entry = text(formation, "code-niveau-entree");
        String exit = text(formation, "code-niveau-sortie");
        Optional<Integer> low = entry == null ? Optional.empty() : LheoNumbers.eqf(entry);
        Optional<Integer> high = exit == null ? Optional.empty() : LheoNumbers.eqf(exit);
        if (low.isPresent() && high.isPresent() && high.get() < low.get()) {
            report(
                    LheoCode.LEVELS,
                    formation.child("code-niveau-sortie").orElse(formation),
                    "entry",
                    "" + low.get(),
                    "exit",
                    "" + high.get());
        }
    }

    private static @Nullable String text(XmlElement element, String child) {
        return element.child(child).map(e -> e.text().strip()).orElse(null);
    }

    private void report(LheoCode code, XmlElement element, String... arguments) {
        Place place = element.place();
        reading.report(code, place, Reading.arguments(arguments));
    }
}
