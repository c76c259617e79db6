package org.innovente.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AttestationKind;
import org.innovente.common.CatalogueId;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.testing.PlainJson;

/**
 * A real catalogue of the corpus in our model. Its conditions that are not modules become papers, which its expected values count as
 * brought: {@link #everyPaper()} brings them.
 */
final class CorpusCatalogue {
    static final String FOLDER = "curricula/normalized/";

    final Catalogue catalogue;
    private final Set<String> papers = new TreeSet<>();
    private final Map<String, Object> modules;

    private CorpusCatalogue(String source) {
        modules = PlainJson.object(PlainJson.object(PlainJson.ofCorpus(FOLDER + source + ".json.gz"))
                .get("modules"));
        Catalogue.Builder builder = Catalogue.builder().id(new CatalogueId(source));
        modules.forEach((id, value) -> {
            TrainingModule.Builder module = TrainingModule.builder().id(new ModuleId(id));
            Object before = PlainJson.object(value).get("pre");
            if (before != PlainJson.Null.NULL) {
                module.prerequisite(Prerequisite.of(requirement(before)));
            }
            builder.addModule(module.build());
        });
        catalogue = builder.build();
    }

    static CorpusCatalogue of(String source) {
        return new CorpusCatalogue(source);
    }

    private Requirement requirement(Object expression) {
        if (expression instanceof String id) {
            if (modules.containsKey(id)) {
                return ModulePassed.builder().module(new ModuleId(id)).build();
            }
            papers.add(id);
            return Attestation.builder().kind(new AttestationKind(id)).build();
        }
        List<Object> parts = PlainJson.list(expression);
        List<Requirement> children = new ArrayList<>();
        PlainJson.list(parts.get(parts.size() - 1)).forEach(child -> children.add(requirement(child)));
        Quantifier quantifier = switch ((String) parts.get(0)) {
            case "all" -> Quantifier.ALL;
            case "any" -> Quantifier.ANY;
            default -> Quantifier.atLeast(((Number) parts.get(1)).intValue());
        };
        return NOf.builder().quantifier(quantifier).addAllChildren(children).build();
    }

    LearnerState everyPaper() {
        return LearnerState.nobody().and(papers);
    }

    LearnerState everyPaperAnd(List<Object> modulesHeld) {
        return everyPaper().and(modulesHeld.stream().map(Object::toString).toList());
    }

    static List<Object> expected(String kind, String source) {
        return PlainJson.list(PlainJson.ofCorpus(FOLDER + "expected_" + kind + "_" + source + ".json"));
    }
}
