package org.innovente.exchange.rncp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.innovente.common.BlockId;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyKind;
import org.innovente.diploma.Block;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.UniqueNames;
import org.innovente.module.Assessment;
import org.innovente.module.Outcome;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Requirement;

/**
 * The blocs of a fiche: each is a block with its rule, and a competency under which stand those that were found in its prose.
 * A bloc asks for every competency found in it, or for itself where none was found.
 */
final class FicheBlocs {

    private final FicheSource fiche;
    private final String framework;
    private final RncpCatalogue catalogue;
    private final UniqueNames ids = new UniqueNames();
    private final List<Competency> competencies = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    FicheBlocs(FicheSource fiche, String framework, RncpCatalogue catalogue) {
        this.fiche = fiche;
        this.framework = framework;
        this.catalogue = catalogue;
    }

    List<Competency> competencies() {
        return competencies;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Returns the competencies that the diploma attests: those that the blocs do. */
    List<Outcome> outcomes() {
        return outcomes;
    }

    /** Reads the blocs; the framework that they become has that index in the catalogue. */
    void read(int index) {
        for (FicheSource.Bloc bloc : fiche.blocs()) {
            bloc(bloc, "/frameworks/" + index + "/competencies");
        }
    }

    private void bloc(FicheSource.Bloc bloc, String target) {
        String id = ids.of(bloc.code());
        if (!id.equals(bloc.code())) {
            catalogue.report(RncpCode.DUPLICATE, fiche, bloc.location(), Reading.arguments("number", bloc.code()));
        }
        competencies.add(Competency.builder()
                .id(CompetencyId.parse(id))
                .code(bloc.code())
                .title(catalogue.text(bloc.title()))
                .kind(CompetencyKind.MACRO_COMPETENCY)
                .build());
        List<String> leaves = skills(bloc, id, target);
        Block.Builder block = Block.builder()
                .id(BlockId.parse(id))
                .code(bloc.code())
                .title(catalogue.text(bloc.title()))
                .description(catalogue.text(bloc.skills().strip()));
        if (!bloc.assessment().isBlank()) {
            block.addAssessment(Assessment.builder()
                    .situation(catalogue.text(bloc.assessment().strip()))
                    .build());
        }
        if (FicheRules.isOptional(bloc)) {
            block.optional(true);
        }
        List<Requirement> rule = new ArrayList<>();
        List<String> all = new ArrayList<>(List.of(id));
        all.addAll(leaves);
        for (String each : all) {
            Outcome outcome = Outcome.builder()
                    .competency(CompetencyId.parse(each))
                    .framework(FrameworkId.parse(framework))
                    .build();
            block.addCompetency(outcome);
            outcomes.add(outcome);
        }
        for (String each : leaves.isEmpty() ? all : leaves) {
            rule.add(CompetencyHeld.builder()
                    .competency(CompetencyId.parse(each))
                    .framework(FrameworkId.parse(framework))
                    .build());
        }
        block.requirement(rule.size() == 1 ? rule.get(0) : Requirement.allOf(rule.toArray(new Requirement[0])));
        blocks.add(block.build());
    }

    /** Adds the competencies in the prose of a bloc and returns the ids of those that have none below them. */
    private List<String> skills(FicheSource.Bloc bloc, String id, String target) {
        List<String> leaves = new ArrayList<>();
        if (bloc.skills().isBlank()) {
            return leaves;
        }
        Prose prose = Prose.of(bloc.skills());
        report(bloc, prose, target);
        List<Prose.Skill> skills = prose.skills();
        Deque<Integer> above = new ArrayDeque<>();
        for (int i = 0; i < skills.size(); i++) {
            Prose.Skill skill = skills.get(i);
            while (!above.isEmpty() && skills.get(above.element()).depth() >= skill.depth()) {
                above.pop();
            }
            String parent = above.isEmpty() ? id : id + "." + (above.element() + 1);
            String own = id + "." + (i + 1);
            Competency.Builder builder = Competency.builder()
                    .id(CompetencyId.parse(own))
                    .title(catalogue.text(skill.text()))
                    .kind(CompetencyKind.SKILL)
                    .addParent(CompetencyId.parse(parent));
            if (!skill.code().isEmpty()) {
                builder.code(skill.code());
            }
            if (prose.marks().isGuess()) {
                builder.extensions(RncpCatalogue.memory(JsonNode.object()
                        .set("split", "guess")
                        .set("marks", prose.marks().sign())));
            }
            competencies.add(builder.build());
            if (i + 1 == skills.size() || skills.get(i + 1).depth() <= skill.depth()) {
                leaves.add(own);
            }
            above.push(i);
        }
        return leaves;
    }

    private void report(FicheSource.Bloc bloc, Prose prose, String target) {
        boolean html = HtmlText.isHtml(bloc.skills());
        Map<String, String> block = Reading.arguments("block", bloc.code());
        if (html) {
            catalogue.report(RncpCode.HTML, fiche, bloc.location(), block);
        }
        if (prose.marks() == Prose.Marks.NONE) {
            catalogue.report(RncpCode.NOT_SPLIT, fiche, bloc.location(), block);
        } else if (prose.marks().isGuess()) {
            Map<String, String> arguments = Reading.arguments(
                    "block",
                    bloc.code(),
                    "count",
                    "" + prose.skills().size(),
                    "marks",
                    prose.marks().sign());
            catalogue.report(RncpCode.SPLIT, fiche, bloc.location(), arguments);
            fiche.changes()
                    .add(new FicheSource.Change(fiche.path() + " " + bloc.code(), target, RncpCode.SPLIT, arguments));
        }
    }
}
