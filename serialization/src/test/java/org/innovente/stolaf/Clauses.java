package org.innovente.stolaf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeRange;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.Selector;

/** Turns the filter clauses of an area file into selectors, and notes what it cannot express. */
final class Clauses {
    private static final Map<String, String> GRADES = Map.ofEntries(
            Map.entry("A+", "4.30"),
            Map.entry("A", "4.00"),
            Map.entry("A-", "3.70"),
            Map.entry("B+", "3.30"),
            Map.entry("B", "3.00"),
            Map.entry("B-", "2.70"),
            Map.entry("C+", "2.30"),
            Map.entry("C", "2.00"),
            Map.entry("C-", "1.70"),
            Map.entry("D+", "1.30"),
            Map.entry("D", "1.00"),
            Map.entry("D-", "0.70"),
            Map.entry("F", "0.00"));

    private final Losses losses;
    private final Constants constants;

    Clauses(Losses losses, Constants constants) {
        this.losses = losses;
        this.constants = constants;
    }

    static BigDecimal points(String grade) {
        String points = GRADES.get(grade);
        return points == null ? new BigDecimal(grade) : new BigDecimal(points);
    }

    static Selector every() {
        return EveryAchievement.builder().build();
    }

    static Selector is(String attribute, String... values) {
        return AttributeIn.builder()
                .attribute(attribute)
                .addAllValues(List.of(values))
                .build();
    }

    static Selector both(Selector... children) {
        List<Selector> kept = new ArrayList<>();
        for (Selector child : children) {
            if (!(child instanceof EveryAchievement)) {
                kept.add(child);
            }
        }
        return kept.isEmpty()
                ? every()
                : kept.size() == 1
                        ? kept.get(0)
                        : AllSelectors.builder().addAllChildren(kept).build();
    }

    static Selector either(List<Selector> children) {
        return children.size() == 1
                ? children.get(0)
                : AnySelector.builder().addAllChildren(children).build();
    }

    static Selector not(Selector child) {
        return NotSelector.builder().child(child).build();
    }

    static Selector range(String attribute, BigDecimal from, BigDecimal to) {
        AttributeRange.Builder builder = AttributeRange.builder().attribute(attribute);
        if (from != null) {
            builder.min(from);
        }
        if (to != null) {
            builder.max(to);
        }
        return builder.build();
    }

    /** Returns the selector of a {@code where} value. */
    Selector where(Object clause) {
        if (!(clause instanceof Map)) {
            losses.lost("clause", String.valueOf(clause));
            return every();
        }
        Map<?, ?> map = (Map<?, ?>) clause;
        if (map.containsKey("$if")) {
            return conditional(map);
        }
        List<Selector> all = new ArrayList<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = String.valueOf(entry.getKey());
            Object value = entry.getValue();
            if (key.equals("$and")) {
                ((List<?>) value).forEach(child -> all.add(where(child)));
            } else if (key.equals("$or")) {
                List<Selector> any = new ArrayList<>();
                ((List<?>) value).forEach(child -> any.add(where(child)));
                all.add(either(any));
            } else if (key.equals("$not")) {
                all.add(not(where(value)));
            } else if (!key.equals("$args")) {
                all.add(single(key, value));
            }
        }
        return both(all.toArray(new Selector[0]));
    }

    private Selector conditional(Map<?, ?> map) {
        Selector condition = condition(map.get("$if"));
        Selector then = both(condition, where(map.get("$then")));
        if (map.get("$else") == null) {
            return then;
        }
        return either(List.of(then, both(not(condition), where(map.get("$else")))));
    }

    /** A condition on the student reads the same for every course, as an attribute that holds a fact. */
    private Selector condition(Object condition) {
        Map<?, ?> map = (Map<?, ?>) condition;
        Map.Entry<?, ?> entry = map.entrySet().iterator().next();
        String key = String.valueOf(entry.getKey());
        Object value = entry.getValue();
        switch (key) {
            case "$or":
                List<Selector> any = new ArrayList<>();
                ((List<?>) value).forEach(child -> any.add(condition(child)));
                return either(any);
            case "$and":
                List<Selector> all = new ArrayList<>();
                ((List<?>) value).forEach(child -> all.add(condition(child)));
                return both(all.toArray(new Selector[0]));
            case "$not":
                return not(condition(value));
            default:
                return is("fact:" + Rules.fact(key, losses), String.valueOf(value));
        }
    }

    private Selector single(String key, Object value) {
        if (!(value instanceof Map)) {
            return equal(key, value);
        }
        Map<?, ?> map = (Map<?, ?>) value;
        Selector plain = every();
        Selector covid = null;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String operator = String.valueOf(entry.getKey());
            if (operator.equals("$during_covid")) {
                continue;
            }
            plain = compare(key, operator, entry.getValue());
            if (map.containsKey("$during_covid")) {
                covid = compare(key, operator, map.get("$during_covid"));
            }
        }
        if (covid == null) {
            return plain;
        }
        Selector then = is("during_covid", "true");
        return either(List.of(both(not(then), plain), both(then, covid)));
    }

    private static String attribute(String key) {
        return switch (key) {
            case "attributes" -> "attribute";
            case "s/u" -> "is_su";
            case "p/n" -> "is_pn";
            default -> key;
        };
    }

    private Selector compare(String key, String operator, Object value) {
        String attribute = attribute(key);
        if (key.equals("grade")) {
            return number("grade_points", operator, points(String.valueOf(value)));
        }
        switch (operator) {
            case "$eq":
                return equal(key, value);
            case "$neq":
                return not(equal(key, value));
            case "$in":
                return in(key, (List<?>) value);
            case "$nin":
                return not(in(key, (List<?>) value));
            default:
                return number(
                        attribute,
                        operator,
                        new BigDecimal(String.valueOf(
                                constants.of(String.valueOf(value)).get(0))));
        }
    }

    private Selector number(String attribute, String operator, BigDecimal value) {
        switch (operator) {
            case "$gte":
                return range(attribute, value, null);
            case "$lte":
                return range(attribute, null, value);
            case "$gt":
                return both(range(attribute, value, null), not(range(attribute, value, value)));
            case "$lt":
                return both(range(attribute, null, value), not(range(attribute, value, value)));
            case "$eq":
                return range(attribute, value, value);
            case "$neq":
                return not(range(attribute, value, value));
            default:
                losses.lost("operator", operator);
                return every();
        }
    }

    private Selector in(String key, List<?> values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.addAll(constants.of(text(key, value)));
        }
        Selector in = AttributeIn.builder()
                .attribute(attribute(key))
                .addAllValues(texts)
                .build();
        return key.equals("ap")
                ? both(
                        is("course_type", "AP"),
                        AttributeIn.builder()
                                .attribute("name")
                                .addAllValues(texts)
                                .build())
                : in;
    }

    private Selector equal(String key, Object value) {
        if (value instanceof List) {
            return in(key, (List<?>) value);
        }
        if (key.equals("ap")) {
            return both(is("course_type", "AP"), is("name", String.valueOf(value)));
        }
        if (key.equals("credits")) {
            BigDecimal credits = new BigDecimal(String.valueOf(value));
            return range("credits", credits, credits);
        }
        return AttributeIn.builder()
                .attribute(attribute(key))
                .addAllValues(constants.of(text(key, value)))
                .build();
    }

    private static String text(String key, Object value) {
        return key.equals("type") ? String.valueOf(value).toLowerCase(Locale.ROOT) : String.valueOf(value);
    }
}
