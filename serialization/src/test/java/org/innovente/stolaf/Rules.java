package org.innovente.stolaf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.common.AttestationKind;
import org.innovente.common.NodeId;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;

/** Turns the rules of an area file into requirements and constraints. */
final class Rules {
    final Losses losses;
    final Clauses clauses;
    final List<Constraint> constraints = new ArrayList<>();
    /** The first node of each requirement, by its path of names. */
    final Map<List<String>, NodeId> named = new HashMap<>();

    /** The node of each rule, by its path in the language. */
    final Map<List<String>, NodeId> whole = new HashMap<>();

    /** The node that takes the courses of a course rule or query, by its path in the language. */
    final Map<List<String>, NodeId> taking = new HashMap<>();

    /** The paths of the assertions that were left out because they are overridden. */
    final Set<List<String>> dropped = new HashSet<>();

    final Exceptions exceptions;

    private final Queries queries;
    private final Set<String> ids = new HashSet<>();
    private int counter;

    Rules(Losses losses, Constants constants, Selector excluded, Exceptions exceptions) {
        this.losses = losses;
        this.exceptions = exceptions;
        clauses = new Clauses(losses, constants);
        queries = new Queries(this, excluded);
    }

    NodeId id(List<String> path, String kind) {
        String base = (path.isEmpty() ? "" : String.join("/", path) + "/") + kind;
        String name = base;
        while (!ids.add(name)) {
            name = base + "~" + ++counter;
        }
        return new NodeId(name);
    }

    /** Returns the fact behind a condition of the language. */
    static String fact(String key, Losses losses) {
        switch (key) {
            case "has-declared-area-code":
                return "areas";
            case "passed-proficiency-exam":
                return "proficiencies";
            case "has-override-exception":
                return "exceptions";
            case "student-has-course-with-attribute":
                return "course-attributes";
            case "has-course":
                return "courses";
            case "has-ip-course":
                return "courses-in-progress";
            case "has-completed-course":
                return "courses-completed";
            default:
                losses.lost("condition", key);
                return key;
        }
    }

    Requirement rule(Object data, Map<?, ?> requirements, Place place) {
        if (data instanceof String) {
            losses.node("course");
            return queries.course(Map.of("course", data), place);
        }
        Map<?, ?> map = (Map<?, ?>) data;
        if (map.containsKey("$if")) {
            losses.node("conditional");
            return conditional(map, requirements, place);
        }
        if (map.containsKey("proficiency")) {
            losses.node("proficiency");
            return proficiency(map, place);
        }
        if (map.containsKey("course")
                || map.containsKey("ap")
                || map.containsKey("crsid")
                || map.containsKey("clbid")) {
            losses.node("course");
            return queries.course(map, place);
        }
        if (map.containsKey("from")) {
            losses.node("query");
            return queries.query(map, place);
        }
        if (map.containsKey("requirement")) {
            losses.node("requirement");
            String name = String.valueOf(map.get("requirement"));
            Object body = requirements.get(name);
            if (body == null) {
                losses.lost("requirement", "missing " + name);
                return attestation("missing");
            }
            return optional(map, requirement((Map<?, ?>) body, name, place));
        }
        if (map.containsKey("name") || map.containsKey("result")) {
            losses.node("requirement");
            return requirement(map, String.valueOf(map.get("name")), place);
        }
        if (map.containsKey("template")) {
            losses.node("template");
            return attestation("template " + map.get("template"));
        }
        return count(map, requirements, place);
    }

    private static Requirement optional(Map<?, ?> map, Requirement requirement) {
        if (!Boolean.TRUE.equals(map.get("optional"))) {
            return requirement;
        }
        return NOf.builder()
                .quantifier(Quantifier.ALL)
                .addChild(requirement)
                .obligation(Obligation.OPTIONAL)
                .build();
    }

    static Attestation attestation(String kind) {
        return Attestation.builder().kind(new AttestationKind(kind)).build();
    }

    Requirement requirement(Map<?, ?> body, String name, Place place) {
        Place inner = place.requirement(name);
        boolean audited = Boolean.TRUE.equals(body.get("department_audited"))
                || Boolean.TRUE.equals(body.get("department-audited"))
                || Boolean.TRUE.equals(body.get("contract")) && !body.containsKey("result");
        NodeId id = id(inner.names(), "requirement");
        named.putIfAbsent(inner.names(), id);
        whole.put(inner.path(), id);
        NOf.Builder all = NOf.builder().quantifier(Quantifier.ALL).id(id);
        if (audited) {
            losses.node("department-audited");
            all.addChild(attestation("department"));
        }
        if (body.containsKey("result")) {
            Object nested = body.get("requirements");
            all.addChild(rule(body.get("result"), nested == null ? Map.of() : (Map<?, ?>) nested, inner));
        } else if (!audited) {
            losses.lost("requirement", "no result");
            all.addChild(attestation("unknown"));
        }
        limits(body, id);
        return all.build();
    }

    void limits(Map<?, ?> body, NodeId scope) {
        Object limits = body.get("limit");
        if (limits != null && scope != null) {
            queries.caps((List<?>) limits, scope);
        }
    }

    private Requirement proficiency(Map<?, ?> map, Place place) {
        Requirement exam = Conditional.builder()
                .condition(FactIn.builder()
                        .fact("proficiencies")
                        .addValue(String.valueOf(map.get("proficiency")))
                        .build())
                .then(NOf.builder().quantifier(Quantifier.ALL).build())
                .otherwise(NOf.builder().quantifier(Quantifier.atLeast(1)).build())
                .build();
        if (!map.containsKey("course")) {
            return exam;
        }
        Object course = map.get("course");
        losses.node("course");
        return NOf.builder()
                .quantifier(Quantifier.ANY)
                .addChild(exam)
                .addChild(queries.course(course instanceof Map ? (Map<?, ?>) course : Map.of("course", course), place))
                .build();
    }

    private Requirement conditional(Map<?, ?> map, Map<?, ?> requirements, Place place) {
        Conditional.Builder builder = Conditional.builder()
                .condition(condition(map.get("$if")))
                .then(rule(map.get("$then"), requirements, place));
        if (map.get("$else") != null) {
            builder.otherwise(rule(map.get("$else"), requirements, place));
        }
        return builder.build();
    }

    Condition condition(Object data) {
        Map.Entry<?, ?> entry = ((Map<?, ?>) data).entrySet().iterator().next();
        String key = String.valueOf(entry.getKey());
        switch (key) {
            case "$or":
                AnyCondition.Builder any = AnyCondition.builder();
                ((List<?>) entry.getValue()).forEach(child -> any.addChild(condition(child)));
                return any.build();
            case "$and":
                AllConditions.Builder all = AllConditions.builder();
                ((List<?>) entry.getValue()).forEach(child -> all.addChild(condition(child)));
                return all.build();
            case "$not":
                return NotCondition.builder().child(condition(entry.getValue())).build();
            default:
                return FactIn.builder()
                        .fact(fact(key, losses))
                        .addValue(String.valueOf(entry.getValue()))
                        .build();
        }
    }

    /** The keys that hold the children of a count rule, and how many must hold. */
    private Requirement count(Map<?, ?> map, Map<?, ?> requirements, Place place) {
        String key = null;
        for (String one : List.of("all", "any", "both", "either", "of")) {
            key = key == null && map.containsKey(one) ? one : key;
        }
        if (key == null) {
            losses.node("unknown");
            losses.lost("rule", map.keySet().toString());
            return attestation("unknown");
        }
        losses.node("count");
        NOf.Builder builder = NOf.builder();
        Object said = map.get("count");
        boolean all = key.equals("all") || key.equals("both") || "all".equals(said);
        boolean any = key.equals("any") || key.equals("either") || "any".equals(said);
        builder.quantifier(
                all
                        ? Quantifier.ALL
                        : any ? Quantifier.ANY : Quantifier.atLeast(Integer.parseInt(String.valueOf(said))));
        Place counted = place.in(".count");
        int number = 0;
        for (Object child : (List<?>) map.get(key)) {
            builder.addChild(rule(child, requirements, counted.in("[" + number++ + "]")));
        }
        for (String course : exceptions.alternatives(counted)) {
            builder.addChild(queries.course(Map.of("clbid", course), counted.in("[" + number++ + "]")));
        }
        NodeId id = id(place.names(), "count");
        builder.id(id);
        whole.put(counted.path(), id);
        if (map.containsKey("audit")) {
            audit(map.get("audit"), id, counted.in(".audit"), 0);
        }
        return builder.build();
    }

    /** The clauses that are checked on what a rule uses become limits on its scope. */
    private void audit(Object audit, NodeId scope, Place place, int number) {
        Map<?, ?> map = (Map<?, ?>) audit;
        if (map.get("all") instanceof List && !map.containsKey("assert")) {
            int next = 0;
            for (Object one : (List<?>) map.get("all")) {
                audit(one, scope, place, next++);
            }
            return;
        }
        losses.node("audit");
        Place asserted = place.in("[" + number + "]", ".assert");
        if (exceptions.overrides(asserted)) {
            dropped.add(asserted.path());
            return;
        }
        Selector where = map.containsKey("where") ? clauses.where(map.get("where")) : Clauses.every();
        if (map.get("any") instanceof List) {
            List<Selector> any = new ArrayList<>();
            for (Object one : (List<?>) map.get("any")) {
                Map<?, ?> child = (Map<?, ?>) one;
                any.add(child.containsKey("where") ? clauses.where(child.get("where")) : queries.courseSelector(child));
            }
            where = Clauses.both(where, Clauses.either(any));
        }
        for (Assertion one : queries.assertions(map.get("assert"))) {
            if (one.when != null) {
                losses.lost("audit", "bound that depends on a condition");
            }
            constraints.add(Limit.builder()
                    .scope(scope)
                    .selector(where)
                    .measure(one.measure)
                    .bound(one.bound(one.expected))
                    .build());
        }
    }

    static Accumulation accumulation(Selector selector, Measure measure, Bound bound, Use use, NodeId id) {
        return Accumulation.builder()
                .selector(selector)
                .measure(measure)
                .bound(bound)
                .use(use)
                .id(id)
                .build();
    }

    static Bound atLeast(BigDecimal value) {
        return Bound.atLeast(value);
    }
}
