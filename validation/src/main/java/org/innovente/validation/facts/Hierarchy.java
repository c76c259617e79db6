package org.innovente.validation.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.RelationType;
import org.innovente.validation.Place;

/** The hierarchy of one framework: who stands below whom, by position in the framework. Immutable. */
public final class Hierarchy {

    private final CompetencyFramework framework;
    private final Place at;
    private final int[][] parents;
    private final BitSet withChildren = new BitSet();

    Hierarchy(CompetencyFramework framework, Place at) {
        this.framework = framework;
        this.at = at;
        Map<CompetencyId, Integer> positions = new HashMap<>();
        for (int i = 0; i < framework.competencies().size(); i++) {
            positions.putIfAbsent(framework.competencies().get(i).id(), i);
        }
        List<BitSet> above = new ArrayList<>();
        for (Competency competency : framework.competencies()) {
            BitSet set = new BitSet();
            for (CompetencyId parent : competency.parents()) {
                Integer position = positions.get(parent);
                if (position != null) {
                    set.set(position);
                }
            }
            above.add(set);
        }
        for (CompetencyRelation relation : framework.relations()) {
            Integer source = positions.get(relation.source());
            Integer target = positions.get(relation.target());
            boolean inside = isHere(relation.sourceFramework()) && isHere(relation.targetFramework());
            if (source != null && target != null && inside) {
                relate(relation.type(), source, target, above);
            }
        }
        parents = new int[above.size()][];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = above.get(i).stream().toArray();
            for (int parent : parents[i]) {
                withChildren.set(parent);
            }
        }
    }

    private boolean isHere(Optional<FrameworkId> named) {
        return named.isEmpty() || named.get().equals(framework.id());
    }

    private static void relate(RelationType type, int source, int target, List<BitSet> above) {
        if (type == RelationType.BROADER) {
            above.get(target).set(source);
        } else if (type == RelationType.NARROWER || type == RelationType.PART_OF) {
            above.get(source).set(target);
        }
    }

    /** Returns the framework. */
    public CompetencyFramework framework() {
        return framework;
    }

    /** Returns the positions of the broader competencies of each competency; not to be changed. */
    public int[][] parents() {
        return parents;
    }

    /** Returns whether a competency stands below no other. */
    public boolean isRoot(int position) {
        return parents[position].length == 0;
    }

    /** Returns whether another competency stands below this one. */
    public boolean hasChildren(int position) {
        return withChildren.get(position);
    }

    /** Returns the id of a competency. */
    public String id(int position) {
        return framework.competencies().get(position).id().value();
    }

    /** Returns the place of a competency. */
    public Place place(int position) {
        return at.item("competencies", position, "competency", id(position));
    }
}
