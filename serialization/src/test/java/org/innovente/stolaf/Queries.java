package org.innovente.stolaf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.innovente.common.NodeId;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;

/** Turns course rules, queries and their assertions into accumulations. */
final class Queries {

    private final Rules rules;
    private final Selector excluded;

    Queries(Rules rules, Selector excluded) {
        this.rules = rules;
        this.excluded = excluded;
    }

    private Selector counted(Selector selector) {
        return excluded == null ? selector : Clauses.both(selector, Clauses.not(excluded));
    }

    Selector courseSelector(Map<?, ?> map) {
        List<Selector> all = new ArrayList<>();
        all.add(Clauses.is("data", "course"));
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = String.valueOf(entry.getKey());
            String value = String.valueOf(entry.getValue());
            switch (key) {
                case "course",
                        "crsid",
                        "clbid",
                        "institution",
                        "name",
                        "grade_option",
                        "section",
                        "year",
                        "term",
                        "sub_type" -> all.add(Clauses.is(key.equals("sub_type") ? "type" : key, value));
                case "ap" -> {
                    all.add(Clauses.is("course_type", "AP"));
                    all.add(Clauses.is("name", value));
                }
                case "grade" ->
                    all.add(Clauses.either(List.of(
                            Clauses.is("is_in_progress", "true"),
                            Clauses.range("grade_points", Clauses.points(value), null))));
                case "allow_claimed",
                        "from_claimed",
                        "hidden",
                        "optional",
                        "inserted",
                        "waived",
                        "auto_waived",
                        "message" -> {}
                default -> rules.losses.lost("course", key);
            }
        }
        if (!map.containsKey("institution") && !map.containsKey("ap") && !map.containsKey("clbid")) {
            all.add(Clauses.is("is_stolaf", "true"));
        }
        return Clauses.both(all.toArray(new Selector[0]));
    }

    Requirement course(Map<?, ?> map, Place place) {
        Use use = Boolean.TRUE.equals(map.get("from_claimed"))
                ? Use.used()
                : Boolean.TRUE.equals(map.get("allow_claimed"))
                        ? Use.builder().kind(UseKind.SHARE).build()
                        : Use.consume();
        Bound one = use.kind() == UseKind.USED ? Bound.atLeast(BigDecimal.ONE) : Bound.exactly(BigDecimal.ONE);
        NodeId id = rules.id(place.names(), "course");
        String name = String.valueOf(map.values().iterator().next());
        Place here = place.in("*" + (map.containsKey("course") ? String.valueOf(map.get("course")) : name));
        rules.taking.put(here.path(), id);
        rules.whole.put(here.path(), id);
        return Rules.accumulation(counted(courseSelector(map)), Measure.count(), one, use, id);
    }

    Requirement query(Map<?, ?> map, Place place) {
        String source = String.valueOf(map.get("from"));
        Selector where = map.containsKey("where") ? rules.clauses.where(map.get("where")) : Clauses.every();
        NodeId id = rules.id(place.names(), "query");
        Place here = place.in(".query");
        rules.whole.put(here.path(), id);
        List<Assertion> assertions = new ArrayList<>();
        List<Selector> wheres = new ArrayList<>();
        collect(map, assertions, wheres);
        if (assertions.isEmpty()) {
            rules.losses.lost("query", "no assertion");
            return Rules.attestation("unknown");
        }
        boolean claims =
                source.equals("courses") && (!map.containsKey("claim") || Boolean.TRUE.equals(map.get("claim")));
        String kind = switch (source) {
            case "areas" -> "area";
            case "music performances" -> "performance";
            case "music recitals" -> "recital";
            default -> "course";
        };
        Selector selector = Clauses.both(Clauses.is("data", kind), where);
        if (map.get("limit") instanceof List && !claims) {
            selector = Clauses.both(selector, withoutZero((List<?>) map.get("limit")));
        } else if (map.get("limit") instanceof List) {
            selector = Clauses.both(selector, withoutZero((List<?>) map.get("limit")));
            caps((List<?>) map.get("limit"), id);
        }
        if (kind.equals("course") && !source.equals("claimed")) {
            selector = counted(selector);
        }
        if (!claims) {
            return observe(source.equals("claimed"), assertions, wheres, selector, id);
        }
        Use use = Boolean.TRUE.equals(map.get("allow_claimed"))
                ? Use.builder().kind(UseKind.SHARE).build()
                : Use.consume();
        return claim(assertions, wheres, selector, use, id, here);
    }

    private void collect(Map<?, ?> map, List<Assertion> assertions, List<Selector> wheres) {
        List<?> clauses = map.get("all") instanceof List ? (List<?>) map.get("all") : List.of(map);
        for (Object clause : clauses) {
            Map<?, ?> one = (Map<?, ?>) clause;
            Selector where =
                    one != map && one.containsKey("where") ? rules.clauses.where(one.get("where")) : Clauses.every();
            for (Assertion assertion : assertions(one.get("assert"))) {
                rules.losses.node("assert");
                assertions.add(assertion);
                wheres.add(where);
            }
        }
    }

    /** A query that does not claim looks at everything it selects; all of its assertions must hold. */
    private Requirement observe(
            boolean claimed, List<Assertion> assertions, List<Selector> wheres, Selector selector, NodeId id) {
        NOf.Builder all = NOf.builder().quantifier(Quantifier.ALL).id(id);
        for (int i = 0; i < assertions.size(); i++) {
            Assertion one = assertions.get(i);
            Selector where = Clauses.both(selector, wheres.get(i));
            Use use = claimed ? Use.used() : Use.observe();
            if (one.key.equals("average(grades)")) {
                all.addChild(Average.builder()
                        .selector(Clauses.both(where, Clauses.is("is_in_gpa", "true")))
                        .bound(one.bound(one.expected))
                        .build());
            } else {
                all.addChild(chosen(
                        one,
                        value -> Rules.accumulation(
                                where, one.measure, one.bound(value), use, rules.id(List.of(id.value()), "assert"))));
            }
        }
        return all.build();
    }

    /** A query that claims has one accumulation that takes, and limits on what it takes for its other assertions. */
    private Requirement claim(
            List<Assertion> assertions, List<Selector> wheres, Selector selector, Use use, NodeId id, Place place) {
        NodeId take = new NodeId(id.value() + "/take");
        int main = -1;
        for (int i = 0; i < assertions.size(); i++) {
            Assertion one = assertions.get(i);
            boolean plain = wheres.get(i).equals(Clauses.every());
            boolean better = main < 0 || one.expected.compareTo(assertions.get(main).expected) > 0;
            if (one.isLeast() && plain && better) {
                main = i;
            }
        }
        Assertion first = main >= 0 ? assertions.get(main) : null;
        Requirement takes;
        if (first == null) {
            BigDecimal least = BigDecimal.ZERO;
            for (Assertion one : assertions) {
                boolean counts =
                        one.measure.kind() == MeasureKind.COUNT && (one.isLeast() || one.operator.equals("$eq"));
                least = counts ? least.max(one.expected) : least;
            }
            boolean none = assertions.stream()
                    .allMatch(a -> !a.isLeast() && !(a.operator.equals("$eq") && a.expected.signum() > 0));
            takes = none
                    ? NOf.builder().quantifier(Quantifier.ALL).build()
                    : Rules.accumulation(
                            selector,
                            Measure.count(),
                            Bound.atLeast(least.max(BigDecimal.ONE)),
                            use,
                            rules.id(List.of(id.value()), "take"));
        } else {
            boolean exact = first.atMost && first.measure.kind() == MeasureKind.COUNT && assertions.size() == 1;
            takes = chosen(
                    first,
                    value -> Rules.accumulation(
                            selector,
                            first.measure,
                            exact ? Bound.exactly(value) : first.bound(value),
                            use,
                            rules.id(List.of(id.value()), "take")));
        }
        if (!(takes instanceof NOf)) {
            rules.taking.put(place.path(), take);
        }
        if (assertions.size() == 1) {
            Place only = place.in(".assertions", "[0]", ".assert");
            rules.taking.put(only.path(), take);
            rules.whole.put(only.path(), id);
        }
        for (int i = 0; i < assertions.size(); i++) {
            Assertion one = assertions.get(i);
            if (i != main && !(takes instanceof NOf)) {
                if (one.when != null) {
                    rules.losses.lost("assert", "second bound that depends on a condition");
                }
                boolean none = one.operator.equals("$eq") && one.expected.signum() == 0;
                rules.constraints.add(Limit.builder()
                        .scope(id)
                        .selector(wheres.get(i))
                        .measure(one.measure)
                        .bound(none ? Bound.atMost(BigDecimal.ZERO) : one.bound(one.expected))
                        .build());
            }
            if (i == main && one.atMost && one.measure.kind() == MeasureKind.COUNT && assertions.size() > 1) {
                rules.constraints.add(Cap.builder()
                        .scope(id)
                        .selector(Clauses.every())
                        .measure(one.measure)
                        .max(one.expected)
                        .build());
            }
        }
        return NOf.builder().quantifier(Quantifier.ALL).id(id).addChild(takes).build();
    }

    private interface Bounded {
        Requirement at(BigDecimal value);
    }

    /** Builds a requirement for each value that conditions can give a bound; every change applies on top of the earlier ones. */
    private Requirement chosen(Assertion one, Bounded build) {
        return one.when == null ? build.at(one.expected) : changes((List<?>) one.when, 0, one.expected, build);
    }

    private Requirement changes(List<?> changes, int from, BigDecimal value, Bounded build) {
        if (from == changes.size()) {
            return build.at(value);
        }
        List<?> change = (List<?>) changes.get(from);
        Condition condition = rules.condition(change.get(0));
        Map.Entry<?, ?> action =
                ((Map<?, ?>) change.get(1)).entrySet().iterator().next();
        BigDecimal amount = new BigDecimal(String.valueOf(action.getValue()));
        BigDecimal changed = switch (String.valueOf(action.getKey())) {
            case "set" -> amount;
            case "add" -> value.add(amount);
            default -> value.subtract(amount);
        };
        return Conditional.builder()
                .condition(condition)
                .then(changes(changes, from + 1, changed, build))
                .otherwise(changes(changes, from + 1, value, build))
                .build();
    }

    /** Reads the assertions of an {@code assert} value. */
    List<Assertion> assertions(Object data) {
        List<Assertion> found = new ArrayList<>();
        if (!(data instanceof Map)) {
            rules.losses.lost("assert", String.valueOf(data));
            return found;
        }
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) data).entrySet()) {
            Assertion one = new Assertion();
            one.key = String.valueOf(entry.getKey());
            one.measure = measure(one.key);
            for (Map.Entry<?, ?> part : ((Map<?, ?>) entry.getValue()).entrySet()) {
                String key = String.valueOf(part.getKey());
                switch (key) {
                    case "at_most" -> one.atMost = Boolean.TRUE.equals(part.getValue());
                    case "$changes" -> one.when = part.getValue();
                    case "label", "message", "treat_in_progress_as_pass" -> {}
                    default -> {
                        one.operator = key;
                        String value = String.valueOf(part.getValue());
                        one.expected = value.startsWith("$") ? BigDecimal.ZERO : new BigDecimal(value);
                        if (value.startsWith("$")) {
                            rules.losses.lost("assert", value);
                        }
                    }
                }
            }
            found.add(one);
        }
        return found;
    }

    private Measure measure(String key) {
        return switch (key) {
            case "count(courses)", "count(areas)", "count(performances)", "count(recitals)", "count(items)" ->
                Measure.count();
            case "sum(credits)" -> Measure.credits();
            case "count(terms)" -> Measure.distinct("yearterm");
            case "count(years)" -> Measure.distinct("year");
            case "count(subjects)" -> Measure.distinct("subject");
            case "count(distinct_courses)" -> Measure.distinct("crsid");
            case "count(math_perspectives)" -> Measure.distinct("math_perspective");
            case "count(religion_traditions)" -> Measure.distinct("rel_tradition");
            case "sum(credits_from_single_subject)" -> Measure.maxBy("subject", MeasureKind.CREDITS);
            case "count(terms_from_most_common_course)" -> concentrated(key, "crsid");
            case "count(terms_from_most_common_course_by_name)" -> concentrated(key, "course_name");
            case "average(grades)" -> Measure.count();
            default -> {
                rules.losses.lost("measure", key);
                yield Measure.count();
            }
        };
    }

    /** The number of courses stands for the number of their terms: a course is taken once a term. */
    private Measure concentrated(String key, String attribute) {
        rules.losses.lost("measure", key);
        return Measure.maxBy(attribute, MeasureKind.COUNT);
    }

    private static Object most(Map<?, ?> limit) {
        Object most = limit.get("at_most");
        most = most == null ? limit.get("at-most") : most;
        return most == null ? limit.get("at most") : most;
    }

    /** Returns what is left when everything is taken out of which at most zero may count. */
    Selector withoutZero(List<?> limits) {
        List<Selector> zero = new ArrayList<>();
        for (Object one : limits) {
            Map<?, ?> limit = (Map<?, ?>) one;
            if (String.valueOf(most(limit)).split(" ")[0].equals("0")) {
                zero.add(rules.clauses.where(limit.get("where")));
            }
        }
        return zero.isEmpty() ? Clauses.every() : Clauses.not(Clauses.either(zero));
    }

    void caps(List<?> limits, NodeId scope) {
        for (Object one : limits) {
            rules.losses.node("limit");
            Map<?, ?> limit = (Map<?, ?>) one;
            String[] most = String.valueOf(most(limit)).split(" ");
            if (!most[0].equals("0")) {
                boolean credits = most.length > 1 && most[1].startsWith("credit");
                rules.constraints.add(Cap.builder()
                        .scope(scope)
                        .selector(rules.clauses.where(limit.get("where")))
                        .measure(credits ? Measure.credits() : Measure.count())
                        .max(new BigDecimal(most[0]))
                        .build());
            }
        }
    }

    static Accumulation observing(Selector selector, Measure measure, Bound bound) {
        return Accumulation.builder()
                .selector(selector)
                .measure(measure)
                .bound(bound)
                .use(Use.observe())
                .build();
    }
}
