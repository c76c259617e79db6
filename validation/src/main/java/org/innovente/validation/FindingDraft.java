package org.innovente.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.innovente.finding.Finding;
import org.innovente.finding.Fix;
import org.innovente.finding.Location;
import org.innovente.finding.Related;

/**
 * A finding in the making: related places and a fix are added before it is reported. Its texts are made only where it is
 * kept. Used by one thread.
 */
public final class FindingDraft {

    private final RuleCode code;
    private final Place place;
    private final Object[] values;
    private final Consumer<FindingDraft> target;
    private final List<Supplier<Related>> related = new ArrayList<>(0);
    private Optional<Fix> fix = Optional.empty();
    private List<String> routes = List.of();

    /** Makes a draft; what is reported goes to the target. */
    FindingDraft(RuleCode code, Place place, Consumer<FindingDraft> target, Object... values) {
        List<String> names = code.arguments();
        if (names.size() != values.length) {
            throw new IllegalArgumentException(
                    "Invalid arguments of " + code.id() + ": expected " + names + ", got " + values.length + " values");
        }
        this.code = code;
        this.place = place;
        this.values = values;
        this.target = target;
    }

    /** Adds a further place, with the label that says what it has to do with the finding. */
    public FindingDraft related(Place further, String label) {
        related.add(() -> Related.of(further.subject(), further.pointer(), Location.modelOnly(), label));
        return this;
    }

    /**
     * Adds a further place whose label has arguments.
     *
     * @param further the place
     * @param label the key of the label
     * @param arguments names and values in turn
     */
    public FindingDraft related(Place further, String label, Object... arguments) {
        Map<String, String> known = pairs(arguments);
        related.add(() -> new Related(further.subject(), further.pointer(), Location.modelOnly(), label, known));
        return this;
    }

    /**
     * Sets a fix that a person has to consider.
     *
     * @param description the key of its text
     * @param arguments names and values in turn
     */
    public FindingDraft suggest(String description, Object... arguments) {
        fix = Optional.of(Fix.suggested(description, pairs(arguments)));
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
        fix = Optional.of(Fix.certain(description, pairs(arguments), patch));
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
        target.accept(this);
    }

    RuleCode code() {
        return code;
    }

    /** Returns the kinds of offer that the finding is about. */
    List<String> routes() {
        return routes;
    }

    /** Returns the finding. */
    Finding build() {
        Finding.Builder builder = Finding.builder(code).subject(place.subject()).pointer(place.pointer());
        List<String> names = code.arguments();
        for (int i = 0; i < values.length; i++) {
            builder.putArgument(names.get(i), values[i].toString());
        }
        related.forEach(further -> builder.addRelated(further.get()));
        fix.ifPresent(builder::fix);
        return builder.build();
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
