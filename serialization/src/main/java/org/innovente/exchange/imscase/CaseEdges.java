package org.innovente.exchange.imscase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.Identifier;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.competency.Alignment;
import org.innovente.competency.CompetencyRelation;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.Place;
import org.innovente.module.ModulePart;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/** The associations of a package, turned into relations of the model and accounted for one by one. */
final class CaseEdges {

    /** The leaves of an association that its place in the model says: its type and its two ends. */
    private static final int SAID = 3;

    private final Reading reading;
    private final Map<String, CaseLinks.End> items;
    private final String document;
    private final Map<String, List<CaseSource.Edge>> byOwner = new HashMap<>();
    private final List<CompetencyRelation> relations = new ArrayList<>();

    CaseEdges(CaseSource source, Reading reading, Map<String, CaseLinks.End> items, String document) {
        this.reading = reading;
        this.items = items;
        this.document = document;
        List<CaseSource.Edge> edges = new ArrayList<>(source.edges());
        edges.sort(Comparator.comparingLong(CaseSource.Edge::sequence).thenComparingInt(CaseSource.Edge::position));
        for (CaseSource.Edge edge : edges) {
            CaseLinks.Role role = role(edge);
            account(edge, role);
            if (role == CaseLinks.Role.RELATION) {
                relation(edge);
            } else if (role != CaseLinks.Role.NONE && role != CaseLinks.Role.ROOT) {
                byOwner.computeIfAbsent(owner(edge, role), unused -> new ArrayList<>(1))
                        .add(edge);
            }
        }
    }

    private CaseLinks.End end(String id) {
        if (id.isEmpty()) {
            return CaseLinks.End.NOTHING;
        }
        CaseLinks.End item = items.get(id);
        if (item != null) {
            return item;
        }
        return id.equals(document) ? CaseLinks.End.DOCUMENT : CaseLinks.End.OUTSIDE;
    }

    private CaseLinks.Role role(CaseSource.Edge edge) {
        return CaseLinks.role(edge.type(), end(edge.origin()), end(edge.destination()));
    }

    /** Returns the element of the model that holds an association: the module for what hangs on one, else the origin. */
    private String owner(CaseSource.Edge edge, CaseLinks.Role role) {
        return switch (role) {
            case OUTCOME -> end(edge.origin()) == CaseLinks.End.MODULE ? edge.origin() : edge.destination();
            case PART, PREREQUISITE -> edge.destination();
            default -> edge.origin();
        };
    }

    private void account(CaseSource.Edge edge, CaseLinks.Role role) {
        String pointer = "/CFAssociations/" + edge.position();
        if (end(edge.destination()) == CaseLinks.End.OUTSIDE || end(edge.origin()) == CaseLinks.End.OUTSIDE) {
            String outside = end(edge.destination()) == CaseLinks.End.OUTSIDE ? edge.destination() : edge.origin();
            reading.report(CaseCode.DANGLING, new Place(pointer, 0, 0), Reading.arguments("identifier", outside));
        }
        if (role == CaseLinks.Role.NONE) {
            reading.ledger().remembered(pointer, "framework", edge.leaves());
            return;
        }
        long said = Math.min(SAID, edge.leaves());
        boolean typed = role == CaseLinks.Role.RELATION || role == CaseLinks.Role.ALIGNMENT;
        if (typed && !CaseTypes.isExact(edge.type())) {
            reading.ledger()
                    .approximated(
                            pointer,
                            "framework",
                            CaseCode.TYPE_APPROXIMATED,
                            Reading.arguments(
                                    "type",
                                    edge.type(),
                                    "relation",
                                    CaseTypes.relation(edge.type()).wire()),
                            said);
        } else {
            reading.ledger().kept(pointer, "framework", said);
        }
        reading.ledger().remembered(pointer, "framework", edge.leaves() - said);
    }

    private void relation(CaseSource.Edge edge) {
        CompetencyRelation relation = reading.build(
                new Place("/CFAssociations/" + edge.position(), 0, 0),
                () -> CompetencyRelation.builder()
                        .source(CompetencyId.parse(edge.origin()))
                        .type(CaseTypes.relation(edge.type()))
                        .target(CompetencyId.parse(edge.destination()))
                        .build());
        if (relation != null) {
            relations.add(relation);
        }
    }

    /** Returns the relations between competencies. */
    List<CompetencyRelation> relations() {
        return relations;
    }

    /** Returns the parents of an item, by sequence number. */
    List<String> parents(String item) {
        Set<String> parents = new LinkedHashSet<>();
        for (CaseSource.Edge edge : owned(item, CaseLinks.Role.PARENT)) {
            parents.add(edge.destination());
        }
        return new ArrayList<>(parents);
    }

    private List<CaseSource.Edge> owned(String owner, CaseLinks.Role wanted) {
        List<CaseSource.Edge> found = new ArrayList<>();
        for (CaseSource.Edge edge : byOwner.getOrDefault(owner, List.of())) {
            if (role(edge) == wanted) {
                found.add(edge);
            }
        }
        return found;
    }

    /** Returns what an item or the document is aligned with outside the package. */
    List<Alignment> alignments(String owner) {
        List<Alignment> alignments = new ArrayList<>();
        for (CaseSource.Edge edge : owned(owner, CaseLinks.Role.ALIGNMENT)) {
            Alignment alignment =
                    reading.build(new Place("/CFAssociations/" + edge.position(), 0, 0), () -> alignment(edge));
            if (alignment != null) {
                alignments.add(alignment);
            }
        }
        return alignments;
    }

    private static Alignment alignment(CaseSource.Edge edge) {
        Alignment.Builder builder = Alignment.builder()
                .type(CaseTypes.relation(edge.type()))
                .target(Identifier.builder()
                        .scheme("case")
                        .code(edge.destination())
                        .build());
        if (!edge.title().isEmpty()) {
            builder.title(LocalizedText.of(CaseCatalogue.UNKNOWN_LANGUAGE, edge.title()));
        }
        if (!edge.address().isEmpty()) {
            builder.address(edge.address());
        }
        return builder.build();
    }

    /** Gives a module what its associations say: outcomes, parts, prerequisites, equivalents. */
    void complete(String module, TrainingModule.Builder builder) {
        Set<String> outcomes = new LinkedHashSet<>();
        for (CaseSource.Edge edge : owned(module, CaseLinks.Role.OUTCOME)) {
            outcomes.add(edge.origin().equals(module) ? edge.destination() : edge.origin());
        }
        for (String outcome : outcomes) {
            builder.addOutcome(Outcome.builder()
                    .competency(CompetencyId.parse(outcome))
                    .framework(FrameworkId.parse(document))
                    .build());
        }
        Set<String> parts = new LinkedHashSet<>();
        owned(module, CaseLinks.Role.PART).forEach(edge -> parts.add(edge.origin()));
        for (String part : parts) {
            builder.addPart(ModulePart.builder().module(ModuleId.parse(part)).build());
        }
        owned(module, CaseLinks.Role.EQUIVALENT)
                .forEach(edge -> builder.addEquivalent(ModuleId.parse(edge.destination())));
        prerequisite(module, builder);
        builder.addAllAlignments(alignments(module));
    }

    private void prerequisite(String module, TrainingModule.Builder builder) {
        Set<String> before = new LinkedHashSet<>();
        owned(module, CaseLinks.Role.PREREQUISITE).forEach(edge -> before.add(edge.origin()));
        List<Requirement> requirements = new ArrayList<>();
        for (String id : before) {
            requirements.add(
                    end(id) == CaseLinks.End.MODULE
                            ? ModulePassed.builder().module(ModuleId.parse(id)).build()
                            : CompetencyHeld.builder()
                                    .competency(CompetencyId.parse(id))
                                    .framework(FrameworkId.parse(document))
                                    .build());
        }
        if (requirements.size() == 1) {
            builder.prerequisite(Prerequisite.of(requirements.get(0)));
        } else if (!requirements.isEmpty()) {
            builder.prerequisite(Prerequisite.of(Requirement.allOf(requirements.toArray(new Requirement[0]))));
        }
    }
}
