package org.innovente.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.metrics.CurriculumGraph;
import org.innovente.metrics.EdgeKind;
import org.innovente.metrics.Projection;
import org.innovente.module.TrainingModule;
import org.innovente.path.PathStep;
import org.innovente.path.StudyPath;

/**
 * What is drawn: boxes and arrows, from what is needed to what needs it.
 *
 * @param title the title of the drawing
 * @param boxes the boxes
 * @param arrows the arrows between boxes
 */
public record Picture(String title, List<Box> boxes, List<Arrow> arrows) {
    /** The parts that a box plays. */
    public enum Role {
        /** What the path leads to, or what the picture is about. */
        TARGET,
        /** A module to take. */
        TAKEN,
        /** A module that the learner has. */
        HELD,
        /** Any other module. */
        OTHER
    }

    /**
     * A box.
     *
     * @param id its name, unique in the picture
     * @param label a second line, such as a title; may be empty
     * @param role the part that it plays
     * @param layer the column in which it stands, from 1; empty if the layout may choose
     */
    public record Box(String id, String label, Role role, Optional<Integer> layer) {}

    /**
     * An arrow.
     *
     * @param from the box it leaves
     * @param to the box it points to
     * @param together whether both may be in the same term
     */
    public record Arrow(String from, String to, boolean together) {}

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two boxes have the same id, or an arrow a box that is not there
     */
    public Picture {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
        Set<String> ids = new HashSet<>();
        for (Box box : boxes) {
            if (!ids.add(box.id())) {
                throw new IllegalArgumentException("Box '" + box.id() + "' is drawn twice");
            }
        }
        for (Arrow arrow : arrows) {
            if (!ids.contains(arrow.from()) || !ids.contains(arrow.to())) {
                throw new IllegalArgumentException(
                        "Arrow '" + arrow.from() + "' to '" + arrow.to() + "' has an end that is not drawn");
            }
        }
    }

    /**
     * Returns the picture of all modules of a catalogue and what their rules mention.
     *
     * @param locale the language of titles
     */
    public static Picture of(Catalogue catalogue, Locale locale) {
        CurriculumGraph graph = CurriculumGraph.of(catalogue, Projection.ANY);
        List<Box> boxes = new ArrayList<>();
        for (ModuleId id : graph.modules()) {
            boxes.add(new Box(id.value(), title(catalogue, id, locale), Role.OTHER, Optional.empty()));
        }
        return new Picture(
                catalogue.title().best(locale).orElse(catalogue.id().value()), boxes, arrows(graph, ids(boxes)));
    }

    /**
     * Returns the picture of some modules of a catalogue, one of which it is about.
     *
     * @param about the module that the picture is about
     * @param around the others
     */
    public static Picture around(Catalogue catalogue, ModuleId about, List<ModuleId> around, Locale locale) {
        List<Box> boxes = new ArrayList<>();
        for (ModuleId id : around) {
            if (!id.equals(about)) {
                boxes.add(new Box(id.value(), title(catalogue, id, locale), Role.OTHER, Optional.empty()));
            }
        }
        boxes.add(new Box(about.value(), title(catalogue, about, locale), Role.TARGET, Optional.empty()));
        CurriculumGraph graph = CurriculumGraph.of(catalogue, Projection.ANY);
        return new Picture(about.value(), boxes, arrows(graph, ids(boxes)));
    }

    /** Returns the picture of a path: its modules term by term, and who needs whom. */
    public static Picture of(Catalogue catalogue, StudyPath path, String target, Locale locale) {
        List<Box> boxes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        Map<ModuleId, Integer> termOf = new HashMap<>();
        path.steps().forEach(step -> termOf.put(step.module(), step.term()));
        for (PathStep step : path.steps()) {
            boolean last = step.module().value().equals(target);
            boxes.add(new Box(
                    step.module().value(),
                    title(catalogue, step.module(), locale),
                    last ? Role.TARGET : Role.TAKEN,
                    Optional.of(step.term())));
            for (ModuleId user : step.neededBy()) {
                arrows.add(new Arrow(step.module().value(), user.value(), step.term() == termOf.getOrDefault(user, 0)));
            }
        }
        return new Picture(target, boxes, arrows);
    }

    private static String title(Catalogue catalogue, ModuleId id, Locale locale) {
        return catalogue
                .findModule(id)
                .map(TrainingModule::title)
                .flatMap(title -> title.best(locale))
                .orElse("");
    }

    private static Set<String> ids(List<Box> boxes) {
        Set<String> ids = new HashSet<>();
        boxes.forEach(box -> ids.add(box.id()));
        return ids;
    }

    private static List<Arrow> arrows(CurriculumGraph graph, Set<String> drawn) {
        List<Arrow> arrows = new ArrayList<>();
        for (CurriculumGraph.Edge edge : graph.edges()) {
            if (drawn.contains(edge.from().value()) && drawn.contains(edge.to().value())) {
                arrows.add(new Arrow(edge.from().value(), edge.to().value(), edge.kind() != EdgeKind.PREREQUISITE));
            }
        }
        return arrows;
    }
}
