package org.innovente.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.innovente.finding.Finding;
import org.innovente.finding.Fix;
import org.innovente.finding.Location;
import org.innovente.finding.Related;

/** A finding in the making: related places and a fix are added before it is reported. Used by one thread. */
public final class FindingDraft {

    private final Finding.Builder builder;
    private final BiConsumer<Finding, List<String>> target;
    private List<String> routes = List.of();

    /** Makes a draft; what is reported goes to the target, with the kinds of offer that it is about. */
    FindingDraft(RuleCode code, Place place, BiConsumer<Finding, List<String>> target, Object... values) {
        List<String> names = code.arguments();
        if (names.size() != values.length) {
            throw new IllegalArgumentException(
                    "Invalid arguments of " + code.id() + ": expected " + names + ", got " + values.length + " values");
        }
        this.builder = Finding.builder(code).subject(place.subject()).pointer(place.pointer());
        for (int i = 0; i < values.length; i++) {
            builder.putArgument(names.get(i), values[i].toString());
        }
        this.target = target;
    }

    /** Adds a further place, with the label that says what it has to do with the finding. */
    public FindingDraft related(Place place, String label) {
        builder.addRelated(Related.of(place.subject(), place.pointer(), Location.modelOnly(), label));
        return this;
    }

    /**
     * Adds a further place whose label has arguments.
     *
     * @param place the place
     * @param label the key of the label
     * @param arguments names and values in turn
     */
    public FindingDraft related(Place place, String label, Object... arguments) {
        builder.addRelated(
                new Related(place.subject(), place.pointer(), Location.modelOnly(), label, pairs(arguments)));
        return this;
    }

    /**
     * Sets a fix that a person has to consider.
     *
     * @param description the key of its text
     * @param arguments names and values in turn
     */
    public FindingDraft suggest(String description, Object... arguments) {
        builder.fix(Fix.suggested(description, pairs(arguments)));
        return this;
    }

    /**
     * Sets a fix that a program may apply.
     *
     * @param description the key of its text
     * @param patch the JSON Patch, as {@link Patches} writes it
     * @param arguments names and values in turn
     */
    public FindingDraft fix(String description, String patch, Object... arguments) {
        builder.fix(Fix.certain(description, pairs(arguments), patch));
        return this;
    }

    /**
     * Says which kinds of offer the finding is about, in their wire form; a profile may ask a thing of some kinds only.
     *
     * @param kinds the kinds; none when the finding is about all or they are not known
     */
    public FindingDraft forRoutes(List<String> kinds) {
        routes = List.copyOf(kinds);
        return this;
    }

    /** Reports the finding. */
    public void report() {
        target.accept(builder.build(), routes);
    }

    private static Map<String, String> pairs(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Invalid arguments: expected names and values in turn");
        }
        Map<String, String> out = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return out;
    }
}
