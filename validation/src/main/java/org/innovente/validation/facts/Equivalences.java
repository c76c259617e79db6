package org.innovente.validation.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.RelationType;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.Place;

/** The equivalences between competencies, and what is stated to be broader or narrower. Immutable. */
public final class Equivalences {

    private final Map<FrameworkId, Map<CompetencyId, Integer>> numbers = new HashMap<>();
    private final List<Edge> exact = new ArrayList<>();
    private final List<Edge> ordered = new ArrayList<>();
    private final Set<Long> stated = new HashSet<>();
    private final int[] root;

    /**
     * One statement about two competencies.
     *
     * @param from the number of the first
     * @param to the number of the second
     * @param source the id of the first
     * @param target the id of the second
     * @param isBetweenFrameworks whether they belong to different frameworks
     * @param place where it is stated
     */
    public record Edge(int from, int to, String source, String target, boolean isBetweenFrameworks, Place place) {}

    private Equivalences(Catalogue catalogue) {
        int count = 0;
        for (CompetencyFramework framework : catalogue.frameworks()) {
            Map<CompetencyId, Integer> own = numbers.computeIfAbsent(framework.id(), id -> new HashMap<>());
            for (Competency competency : framework.competencies()) {
                if (own.putIfAbsent(competency.id(), count) == null) {
                    count++;
                }
            }
        }
        for (int i = 0; i < catalogue.frameworks().size(); i++) {
            CompetencyFramework framework = catalogue.frameworks().get(i);
            collect(framework, Place.root().item("frameworks", i, "framework", framework.id()));
        }
        root = new int[count];
        for (int i = 0; i < count; i++) {
            root[i] = i;
        }
        exact.forEach(edge -> root[find(edge.from())] = find(edge.to()));
    }

    /** Returns the equivalences in the catalogue of those facts. */
    public static Equivalences of(CatalogueFacts facts) {
        return new Equivalences(facts.catalogue());
    }

    /** Returns the statements that one is exactly the other, in document order. */
    public List<Edge> exact() {
        return Collections.unmodifiableList(exact);
    }

    /** Returns the statements that one is broader than, narrower than or part of the other, in document order. */
    public List<Edge> ordered() {
        return Collections.unmodifiableList(ordered);
    }

    /** Returns whether it is stated that the first is exactly the second. */
    public boolean holds(int from, int to) {
        return stated.contains(key(from, to));
    }

    /** Returns whether two are equivalent, directly or through others. */
    public boolean sameClass(int one, int other) {
        return one != other && find(one) == find(other);
    }

    private void collect(CompetencyFramework framework, Place at) {
        for (int i = 0; i < framework.competencies().size(); i++) {
            Competency it = framework.competencies().get(i);
            for (int j = 0; j < it.parents().size(); j++) {
                Place place = at.item("competencies", i, "competency", it.id()).at("parents", j);
                add(
                        ordered,
                        framework.id(),
                        it.id(),
                        framework.id(),
                        it.parents().get(j),
                        place);
            }
        }
        for (int i = 0; i < framework.relations().size(); i++) {
            CompetencyRelation it = framework.relations().get(i);
            FrameworkId source = it.sourceFramework().orElse(framework.id());
            FrameworkId target = it.targetFramework().orElse(framework.id());
            Place place = at.at("relations", i);
            if (it.type() == RelationType.EXACT) {
                add(exact, source, it.source(), target, it.target(), place);
            } else if (it.type() == RelationType.BROADER
                    || it.type() == RelationType.NARROWER
                    || it.type() == RelationType.PART_OF) {
                add(ordered, source, it.source(), target, it.target(), place);
            }
        }
    }

    private void add(
            List<Edge> edges,
            FrameworkId sourceFramework,
            CompetencyId source,
            FrameworkId targetFramework,
            CompetencyId target,
            Place place) {
        Integer from = numbers.getOrDefault(sourceFramework, Map.of()).get(source);
        Integer to = numbers.getOrDefault(targetFramework, Map.of()).get(target);
        if (from != null && to != null) {
            boolean between = !sourceFramework.equals(targetFramework);
            edges.add(new Edge(from, to, source.value(), target.value(), between, place));
            if (edges == exact) {
                stated.add(key(from, to));
            }
        }
    }

    private static long key(int from, int to) {
        return ((long) from << 32) | to;
    }

    private int find(int node) {
        int top = node;
        while (root[top] != top) {
            top = root[top];
        }
        int step = node;
        while (root[step] != top) {
            int above = root[step];
            root[step] = top;
            step = above;
        }
        return top;
    }
}
