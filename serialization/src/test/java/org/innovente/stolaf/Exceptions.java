package org.innovente.stolaf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.common.NodeId;
import org.innovente.learner.AlsoAllow;
import org.innovente.learner.Decision;
import org.innovente.learner.Waive;

/**
 * What a person decided about one student beside the rules. A course inserted into a query or in place of a course is a decision that also
 * allows it, an override is one that waives. A course inserted among alternatives is one more of them, and an assertion over what a rule
 * uses is a constraint, which no decision can address: both change the rule that is read for this student.
 */
final class Exceptions {
    static final Exceptions NONE = new Exceptions(MissingNode.getInstance());

    /** Kinds of rules by the last step of a path. */
    private static final Set<String> COUNTING = Set.of(".count");

    private final Map<List<String>, Set<String>> inserted = new HashMap<>();
    private final Set<List<String>> overridden = new HashSet<>();
    private final List<String> others = new ArrayList<>();

    Exceptions(JsonNode data) {
        for (JsonNode one : data) {
            List<String> path = new ArrayList<>();
            one.path("path").forEach(step -> path.add(step.asText()));
            String type = one.path("type").asText();
            if (type.equals("insert") && !one.path("forced").asBoolean()) {
                inserted.computeIfAbsent(List.copyOf(path), p -> new HashSet<>())
                        .add(one.path("clbid").asText());
            } else if (type.equals("override")) {
                overridden.add(List.copyOf(path));
            } else {
                others.add(type + (one.path("forced").asBoolean() ? ", forced" : ""));
            }
        }
    }

    /** Returns the courses inserted among the alternatives of a rule, in order. */
    List<String> alternatives(Place place) {
        return inserted.getOrDefault(place.path(), Set.of()).stream().sorted().toList();
    }

    /** Returns whether an assertion over what a rule uses is overridden. */
    boolean overrides(Place place) {
        return overridden.contains(place.path());
    }

    /** Returns the decisions on the nodes that the paths lead to, and notes the exceptions that nothing of ours expresses. */
    List<Decision> decisions(Rules rules) {
        List<Decision> decisions = new ArrayList<>();
        others.forEach(type -> rules.losses.lost("exception", type));
        inserted.forEach((path, courses) -> {
            String last = path.get(path.size() - 1);
            if (last.startsWith("%") || COUNTING.contains(last)) {
                return;
            }
            NodeId node = rules.taking.get(path);
            if (node == null) {
                rules.losses.lost("exception", "insert at " + String.join("/", path));
                return;
            }
            for (String course : courses.stream().sorted().toList()) {
                decisions.add(AlsoAllow.builder()
                        .node(node.value())
                        .selector(Clauses.is("clbid", course))
                        .build());
            }
        });
        for (List<String> path : overridden) {
            NodeId node = rules.whole.get(path);
            if (node != null) {
                decisions.add(Waive.builder().node(node.value()).build());
            } else if (!rules.dropped.contains(path)) {
                rules.losses.lost("exception", "override at " + String.join("/", path));
            }
        }
        decisions.sort(java.util.Comparator.comparing(Object::toString));
        return decisions;
    }
}
