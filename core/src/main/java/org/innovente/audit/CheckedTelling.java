package org.innovente.audit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;

/**
 * Compares what a report tells beyond what it claims, such as why an achievement is not used, with what the engine tells of the same
 * uses.
 */
@NullUnmarked
final class CheckedTelling {
    private final List<String> problems;

    CheckedTelling(List<String> problems) {
        this.problems = problems;
    }

    /** Compares a report with one written anew. */
    void compare(Audit expected, Audit told) {
        compare(expected.root(), told.root());
        same(expected.percent().compareTo(told.percent()) == 0, "the percentage is not that of the tree");
        same(
                expected.edition().equals(told.edition())
                        && expected.diplomaTitle().equals(told.diplomaTitle())
                        && expected.outcomeTitle().equals(told.outcomeTitle()),
                "the report names another edition or title");
        same(expected.decisions().equals(told.decisions()), "the decisions are told wrongly");
        same(expected.assumptions().equals(told.assumptions()), "the assumptions are told wrongly");
        same(sameReasons(expected.explanations(), told.explanations()), "the reasons are told wrongly");
        same(expected.nextChoices().equals(told.nextChoices()), "the best next choices are told wrongly");
        fates(expected.achievements(), told.achievements());
    }

    private void same(boolean same, String otherwise) {
        if (!same) {
            problems.add(otherwise);
        }
    }

    private static boolean sameReasons(List<Explanation> expected, List<Explanation> told) {
        boolean same = expected.size() == told.size();
        for (int i = 0; same && i < told.size(); i++) {
            Explanation own = expected.get(i);
            Explanation other = told.get(i);
            same = own.kind() == other.kind()
                    && own.nodes().equals(other.nodes())
                    && own.asked().equals(other.asked())
                    && own.available().equals(other.available())
                    && own.unit().equals(other.unit())
                    && own.achievements().equals(other.achievements())
                    && own.cases() == other.cases();
        }
        return same;
    }

    private static boolean sameUnits(List<UnitResult> expected, List<UnitResult> told) {
        boolean same = expected.size() == told.size();
        for (int i = 0; same && i < told.size(); i++) {
            UnitResult own = expected.get(i);
            UnitResult other = told.get(i);
            same = own.id().equals(other.id())
                    && own.title().equals(other.title())
                    && own.status() == other.status()
                    && own.mean().equals(other.mean())
                    && own.isCapitalised() == other.isCapitalised();
        }
        return same;
    }

    private void fates(List<AchievementFate> expected, List<AchievementFate> told) {
        if (expected.size() != told.size()) {
            problems.add("the report does not list every achievement");
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            AchievementFate own = expected.get(i);
            AchievementFate other = told.get(i);
            same(
                    own.id().equals(other.id())
                            && own.item().equals(other.item())
                            && own.isDerived() == other.isDerived()
                            && own.places().equals(other.places())
                            && own.reason().equals(other.reason()),
                    "the fate of " + own.id() + " is told wrongly");
        }
    }

    private void compare(AuditNode expected, AuditNode told) {
        boolean same = expected.address().equals(told.address())
                && expected.kind().equals(told.kind())
                && expected.subject().equals(told.subject())
                && expected.note().equals(told.note())
                && expected.obligation() == told.obligation()
                && expected.status() == told.status()
                && expected.unit().equals(told.unit())
                && Objects.equals(expected.demand(), told.demand())
                && Objects.equals(expected.most(), told.most())
                && Objects.equals(expected.got(), told.got())
                && Objects.equals(expected.remaining(), told.remaining())
                && Objects.equals(expected.remark(), told.remark())
                && expected.contributions().equals(told.contributions())
                && expected.unused().equals(told.unused())
                && sameUnits(expected.units(), told.units())
                && expected.children().size() == told.children().size();
        if (!same) {
            problems.add("the node " + expected.address() + " is told wrongly");
            return;
        }
        for (int i = 0; i < expected.children().size(); i++) {
            compare(expected.children().get(i), told.children().get(i));
        }
    }
}
