package org.innovente.path;

import java.util.Optional;
import org.innovente.common.ModuleId;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;

/** What an atom of the compiled program stands for. */
sealed interface Atom {
    /** A module that is taken. */
    record Module(ModuleId id) implements Atom {}

    /** A module that is taken again, to reach the grades that the learner did not reach. */
    record Retake(ModuleId id, int module) implements Atom {}

    /** A module, passed with at least a grade. */
    record Graded(ModuleId id, int retake, String grade, Optional<org.innovente.common.GradeScaleId> scale)
            implements Atom {}

    /** A competency at a level of its scale, the lowest being 0. */
    record Level(CompetencyKey competency, int level, String levelName) implements Atom {}

    /** A diploma, block or requirement that others refer to, or one that a condition asks about. */
    record Named(String text) implements Atom {}

    /** A condition that cannot be taken, true by the facts of the learner. */
    record Fact(ConditionRef ref) implements Atom {}

    /** A paper; true by the record. */
    record Paper(ConditionRef ref, Attestation asked) implements Atom {}

    /** A requirement that must stay unmet: true as long as the watched atom is not. */
    record Unmet(ConditionRef ref, int watched) implements Atom {}

    /** A condition on the facts of the learner, or its opposite. */
    record Chosen(ConditionRef ref, Condition condition, boolean wanted, java.util.List<Integer> probes)
            implements Atom {}

    /** A rule over marks: true by the record as it stands, as long as no further result enters it. */
    record OnMarks(ConditionRef ref, Requirement asked) implements Atom {}

    /** An accumulation that the record meets by itself, with what is not in the catalogue. */
    record OnRecord(Accumulation asked) implements Atom {}

    /** A block, diploma or credential that the learner has acquired as such. */
    record Acquired(Reference asked) implements Atom {}

    /** A rule node that somebody waived for the learner. */
    record Waived(String node) implements Atom {}

    /** Returns whether an atom says what one learner's record alone settles. */
    static boolean isPersonal(Atom atom) {
        return atom instanceof Waived || atom instanceof OnRecord || atom instanceof Acquired;
    }
}
