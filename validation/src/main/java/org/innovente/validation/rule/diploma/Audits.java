package org.innovente.validation.rule.diploma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Proof;
import org.innovente.audit.Verdict;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.DiplomaId;
import org.innovente.common.OutcomeName;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.LearnerRecord;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Parameter;

/**
 * The audits of the rules of diplomas and blocks. The engine audits the outcomes of diplomas, so each block is audited as
 * the award of a diploma that has the same settings as its own. Used by one rule in one run.
 */
final class Audits {

    /** Going through the modules once costs the engine less than a step each. */
    static final int MODULES_PER_STEP = 8;

    private static final OutcomeName AWARD = new OutcomeName("award");

    private final CatalogueFacts facts;
    private final FindingSink sink;
    private final Catalogue catalogue;
    private final Map<String, DiplomaId> blocks = new HashMap<>();

    Audits(CatalogueFacts facts, FindingSink sink) {
        this.facts = facts;
        this.sink = sink;
        List<Diploma> awards = awards(facts.catalogue());
        this.catalogue = awards.isEmpty()
                ? facts.catalogue()
                : facts.catalogue().toBuilder().addAllDiplomas(awards).build();
    }

    private List<Diploma> awards(Catalogue it) {
        Set<DiplomaId> taken = new HashSet<>();
        it.diplomas().forEach(diploma -> taken.add(diploma.id()));
        List<Diploma> awards = new ArrayList<>();
        for (int i = 0; i < it.diplomas().size(); i++) {
            for (int j = 0; j < it.diplomas().get(i).blocks().size(); j++) {
                Block block = it.diplomas().get(i).blocks().get(j);
                if (block.requirement().isPresent()) {
                    String name = "block " + i + "." + j;
                    while (!taken.add(new DiplomaId(name))) {
                        name += "'";
                    }
                    blocks.put(key(i, j), new DiplomaId(name));
                    awards.add(it.diplomas().get(i).toBuilder()
                            .id(new DiplomaId(name))
                            .outcomes(List.of(NamedOutcome.builder()
                                    .name(AWARD)
                                    .kind(OutcomeKind.AWARD)
                                    .requirement(block.requirement().get())
                                    .build()))
                            .build());
                }
            }
        }
        return awards;
    }

    private static String key(int diploma, int block) {
        return diploma + "." + block;
    }

    /**
     * Returns the audit of an outcome; empty when the budget is exhausted, or when the outcome cannot be named because
     * another has the same name, which is the matter of another rule.
     */
    Optional<DiplomaAudit> of(Diploma diploma, NamedOutcome outcome) {
        return pay(rulesOf(diploma, outcome)) ? Optional.of(audit(diploma.id(), outcome.name())) : Optional.empty();
    }

    private static int rulesOf(Diploma diploma, NamedOutcome outcome) {
        return diploma.outcomes().size() + outcome.constraints().size();
    }

    /** Returns whether an outcome is the first of its name in the first diploma of its id. */
    boolean isFirst(Diploma diploma, NamedOutcome outcome) {
        return catalogue.findDiploma(diploma.id()).filter(diploma::equals).isPresent()
                && diploma.outcomes().stream()
                        .filter(other -> other.name().equals(outcome.name()))
                        .findFirst()
                        .filter(outcome::equals)
                        .isPresent();
    }

    /** Returns the audit of a block; empty when the budget is exhausted. */
    Optional<DiplomaAudit> ofBlock(int diploma, int block) {
        DiplomaId id = blocks.get(key(diploma, block));
        return id != null && pay(1) ? Optional.of(audit(id, AWARD)) : Optional.empty();
    }

    private boolean pay(int more) {
        return sink.take(1L + more + facts.catalogue().modules().size() / MODULES_PER_STEP);
    }

    private DiplomaAudit audit(DiplomaId diploma, OutcomeName outcome) {
        return DiplomaAudit.of(catalogue, diploma, outcome);
    }

    /** Returns what an audit says of a learner, within the budget of the engines; an unfinished search is paid in full. */
    DiplomaAudit.Answer answer(DiplomaAudit audit, LearnerRecord record) {
        int budget = facts.integer(Parameter.ENGINE_BUDGET);
        AuditOptions options =
                AuditOptions.builder().asOf(facts.asOf()).budget(budget).build();
        DiplomaAudit.Answer answer = audit.answer(record, options);
        boolean paid = answer.proof() == Proof.EXACT || sink.take(budget);
        return paid ? answer : new DiplomaAudit.Answer(Verdict.UNDETERMINED, Proof.BOUNDED);
    }
}
