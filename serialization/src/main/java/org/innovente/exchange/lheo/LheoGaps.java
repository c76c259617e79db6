package org.innovente.exchange.lheo;

import java.util.ArrayList;
import java.util.List;
import org.innovente.exchange.source.XmlElement;

/**
 * Finds what a formation lacks of what LHEO demands. What the standard has a word for when it is not known - a level, a day -
 * is filled with that word; anything else is a gap. In a draft gaps are filled with texts that nobody can take for data:
 * never a number that could be a SIRET, never a day.
 */
final class LheoGaps {

    private static final String OPEN = "NON COMMUNIQUE";
    private static final String OPEN_NUMBER = "NON INDIQUE";

    private final List<String> gaps = new ArrayList<>();

    /** Fills an element and all below it; returns the gaps by their names, outermost first. */
    List<String> fill(XmlElement element) {
        fill(element, element.name());
        return gaps;
    }

    private void fill(XmlElement element, String path) {
        LheoVocabulary.Element rule = LheoVocabulary.find(element.name());
        if (rule == null || rule.kind() != LheoVocabulary.Kind.SEQUENCE) {
            return;
        }
        boolean added = false;
        for (LheoVocabulary.Child child : rule.children().values()) {
            if (child.min() > 0 && element.child(child.name()).isEmpty()) {
                element.add(missing(child.name(), path + "/" + child.name()));
                added = true;
            }
        }
        if (added) {
            LheoBuilder.finish(element, org.innovente.exchange.source.JsonNode.object());
        }
        for (XmlElement child : element.elements()) {
            fill(child, path + "/" + child.name());
        }
    }

    private XmlElement missing(String name, String path) {
        XmlElement element = new XmlElement(name);
        LheoVocabulary.Element rule = LheoVocabulary.find(name);
        if (rule == null) {
            throw new IllegalStateException("The table of LHEO demands an element that it does not define: " + name);
        }
        switch (rule.kind()) {
            case DATE -> element.content().add("00000000");
            case INTEGER -> {
                gaps.add(path);
                element.content().add("0");
            }
            case CODE -> code(element, name, rule, path);
            case TEXT -> {
                gaps.add(path);
                element.content().add(text(rule));
            }
            default -> {
                // What lacks is found one level below: an organisation lacks its SIRET, not itself.
                return element;
            }
        }
        return element;
    }

    private void code(XmlElement element, String name, LheoVocabulary.Element rule, String path) {
        if (!name.startsWith("code-niveau") && !name.equals("type-module")) {
            gaps.add(path);
        }
        element.content().add(rule.codes().contains("0") ? "0" : rule.codes().get(0));
    }

    private static String text(LheoVocabulary.Element rule) {
        if (rule.min() <= OPEN.length() && OPEN.length() <= rule.max()) {
            return OPEN;
        }
        if (rule.min() <= OPEN_NUMBER.length() && OPEN_NUMBER.length() <= rule.max()) {
            return OPEN_NUMBER;
        }
        return "-".repeat(rule.min());
    }
}
