package org.innovente.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.AttestationKind;
import org.innovente.common.BlockId;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.RecordId;
import org.innovente.diploma.ItemRef;
import org.innovente.internal.Names;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.AttestedCompetency;
import org.innovente.learner.LearnerRecord;
import org.innovente.path.LearnerState;
import org.innovente.path.PathQuery;
import org.innovente.path.PathResult;
import org.innovente.path.PathStatus;
import org.innovente.path.PathTarget;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.path.StudyPath;

/**
 * The cheapest path to a diploma, confirmed by its audit. The path engine follows what can only be gained by taking more; where the rule
 * says more than that, each path it finds is put before the audit, as if its modules had been passed. A path that the audit confirms, and
 * that costs no more than the lower bound, is proven for the whole rule, because the part that was followed asks for less than the whole.
 */
public final class DiplomaPath {
    /** How many paths are put before the audit. */
    private static final int TRIED = 8;

    private DiplomaPath() {}

    /**
     * Returns the cheapest path to the outcome of an audit. Its status is {@link PathStatus#UNDETERMINED}, and says so of the part that
     * was followed only, where no path was confirmed.
     *
     * @param graph the prerequisite graph of the catalogue of the audit
     * @param query the question; its target is replaced
     * @return empty where the outcome is stated in words only
     */
    public static Optional<PathResult> find(
            DiplomaAudit audit, PrerequisiteGraph graph, PathQuery query, AuditOptions options) {
        if (audit.compiled().root == null) {
            return Optional.empty();
        }
        PathTarget target =
                PathTarget.outcome(audit.compiled().outcome, audit.diploma().value());
        PathResult found = graph.path(new PathQuery(
                target,
                query.from(),
                query.cost(),
                query.filter(),
                query.without(),
                query.alternatives(),
                query.budget()));
        if (found.notFollowed().isEmpty()) {
            return Optional.of(found);
        }
        LearnerRecord record = record(graph.catalogue(), query.from());
        if (found.part() == PathStatus.SATISFIED) {
            boolean done = audit.verdict(record, options) == Verdict.SATISFIED;
            return Optional.of(done ? found.confirmed(Optional.empty()) : found);
        }
        Optional<PathResult> first = confirmed(audit, found, record, options);
        if (first.isPresent() || found.paths().isEmpty() || query.alternatives() >= TRIED) {
            return first.or(() -> Optional.of(found));
        }
        PathResult more = graph.path(new PathQuery(
                target, query.from(), query.cost(), query.filter(), query.without(), TRIED, query.budget()));
        return confirmed(audit, more, record, options).or(() -> Optional.of(found));
    }

    private static Optional<PathResult> confirmed(
            DiplomaAudit audit, PathResult found, LearnerRecord record, AuditOptions options) {
        for (StudyPath path : found.paths()) {
            LearnerRecord after = with(record, path.modules());
            if (audit.verdict(after, options) == Verdict.SATISFIED) {
                return Optional.of(found.confirmed(Optional.of(path)));
            }
        }
        return Optional.empty();
    }

    private static LearnerRecord with(LearnerRecord record, List<ModuleId> modules) {
        LearnerRecord.Builder more = record.toBuilder();
        for (int i = 0; i < modules.size(); i++) {
            more.addAchievement(
                    achieved("to-take:", i, ItemKind.MODULE, modules.get(i).value()));
        }
        return more.build();
    }

    /** The record with what was given by ids: modules, blocks and diplomas as achievements, competencies, and papers. */
    private static LearnerRecord record(Catalogue catalogue, LearnerState state) {
        LearnerRecord own = state.record().isPresent()
                ? state.record().get()
                : LearnerRecord.builder().id(new RecordId("given")).build();
        LearnerRecord.Builder record = own.toBuilder();
        List<String> papers = new ArrayList<>();
        for (int i = 0; i < state.given().size(); i++) {
            String id = state.given().get(i);
            if (!Names.isIdentifier(id)) {
                // Nothing in a catalogue can have that name.
                continue;
            }
            if (catalogue.findModule(new ModuleId(id)).isPresent()) {
                record.addAchievement(achieved("given:", i, ItemKind.MODULE, id));
            } else if (catalogue.index().findBlock(new BlockId(id)).isPresent()) {
                record.addAchievement(achieved("given:", i, ItemKind.BLOCK, id));
            } else if (catalogue.findDiploma(new DiplomaId(id)).isPresent()) {
                record.addAchievement(achieved("given:", i, ItemKind.DIPLOMA, id));
            } else if (!competency(catalogue, id, record)) {
                papers.add(id);
            }
        }
        papers.forEach(id -> record.addAttestation(
                AttestationRecord.builder().kind(new AttestationKind(id)).build()));
        return record.build();
    }

    private static boolean competency(Catalogue catalogue, String id, LearnerRecord.Builder record) {
        int at = id.lastIndexOf('@');
        String name = at < 0 ? id : id.substring(0, at);
        String level = at < 0 ? "" : id.substring(at + 1);
        if (!Names.isIdentifier(name)
                || !level.isEmpty() && !Names.isIdentifier(level)
                || catalogue
                        .index()
                        .resolveFramework(Optional.empty(), new CompetencyId(name))
                        .isEmpty()) {
            return false;
        }
        AttestedCompetency.Builder held = AttestedCompetency.builder().competency(new CompetencyId(name));
        if (!level.isEmpty()) {
            held.level(new LevelId(level));
        }
        record.addCompetency(held.build());
        return true;
    }

    /** An id may be as long as that of an achievement may be, and is then told by its number. */
    private static Achievement achieved(String prefix, int number, ItemKind kind, String id) {
        String readable = prefix + id;
        return Achievement.builder()
                .id(new AchievementId(Names.isIdentifier(readable) ? readable : prefix + number))
                .item(ItemRef.builder().kind(kind).id(id).build())
                .status(AchievementStatus.ACHIEVED)
                .build();
    }
}
