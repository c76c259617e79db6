package org.innovente.audit.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The 54 constructs of rule systems (section 2.1 of the reference) and by what random programmes show each.
 *
 * @param number the number of the construct
 * @param name its name in the field
 * @param shown the names of what occurs in programmes that show it; each must occur
 */
record Constructs(int number, String name, List<String> shown) {

    private static Constructs of(int number, String name, String... shown) {
        return new Constructs(number, name, List.of(shown));
    }

    /** What no rule says: marks arrive transformed, display is no semantics, and comparing sums with sums is left to a person. */
    static final List<Constructs> NO_RULE = List.of(
            of(30, "bonus and malus, capped second session"),
            of(50, "display controls"),
            of(53, "aggregate compared with aggregate"));

    /** What is decided before a rule is put to a record: the edition by date, which CohortAuditTest shows. */
    static final List<Constructs> BEFORE_THE_RULE = List.of(of(42, "catalogue year"));

    static final List<Constructs> EXPRESSED = List.of(
            of(1, "all of", "n-of ALL"),
            of(2, "any of", "n-of ANY"),
            of(3, "n of", "n-of AT_LEAST", "n-of BETWEEN", "n-of NONE"),
            of(4, "single required course", "module", "minimum grade"),
            of(
                    5,
                    "course filter",
                    "selector ModuleIn",
                    "selector AttributeIn",
                    "selector AttributeRange",
                    "selector AttributeMatches",
                    "selector AttributePresent",
                    "selector LevelAtLeast",
                    "selector EveryAchievement",
                    "selector OpaqueSelector",
                    "combined selector"),
            of(6, "credit minimum", "measure credits", "bound at least"),
            of(7, "course-count minimum", "measure count"),
            of(8, "both count and credits", "count and credits of one selection"),
            of(9, "maximum that cuts", "constraint Cap"),
            of(10, "exactly, range", "n-of EXACTLY", "bound both", "bound open"),
            of(11, "maximum as a violation", "constraint Limit"),
            of(12, "distinct counting", "measure distinct"),
            of(13, "concentration in one value", "measure max-by"),
            of(14, "repeats", "module repeated", "attempts best", "attempts latest", "attempts first", "attempts all"),
            of(
                    15,
                    "equivalence, antirequisite",
                    "two equivalent modules in one record",
                    "two modules that exclude one another in one record"),
            of(16, "exclusive use", "use consume", "exclusive scope", "divisible"),
            of(17, "sharing", "use share"),
            of(18, "maximum overlap", "constraint Overlap", "overlap of uses", "overlap of a scope with itself"),
            of(19, "observation", "use observe", "use used"),
            of(20, "minimum grade", "selector GradeAtLeast", "minimum grade"),
            of(21, "average", "average", "rounding"),
            of(22, "unit pass mark", "compensation", "unit with a pass mark of its own"),
            of(
                    23,
                    "compensation",
                    "compensation within a group",
                    "compensation once only",
                    "compensation used up",
                    "diploma without compensation"),
            of(24, "compensation exclusion", "unit that never compensates", "unit that is never compensated"),
            of(25, "eliminatory mark", "floor", "floor that blocks when equal"),
            of(26, "capitalisation", "frozen mark", "no capitalisation"),
            of(27, "implied validation", "implication"),
            of(28, "progression rule", "outcome progression"),
            of(29, "best n of m", "best of"),
            of(31, "residency", "selector SourceIn"),
            of(32, "transfer cap", "cap on a source"),
            of(33, "recency", "expiry", "selector PeriodWithin"),
            of(34, "what counts toward nothing", "selector not"),
            of(35, "non-course requirement", "attestation", "attested quantity", "measure quantity"),
            of(36, "proficiency level", "competency", "attested competency"),
            of(37, "competency and block completion", "block reference", "block achieved", "competency achieved"),
            of(
                    38,
                    "recognition of prior learning",
                    "source prior-learning",
                    "source exemption",
                    "source equivalence",
                    "source transfer"),
            of(
                    39,
                    "exceptions",
                    "decision Waive",
                    "decision Substitute",
                    "decision AlsoAllow",
                    "decision ApplyHere",
                    "decision Exclude",
                    "decision ChangeBound",
                    "decision SetAttribute"),
            of(40, "jury decision", "decision Decide"),
            of(
                    41,
                    "conditional rule",
                    "conditional",
                    "fact in",
                    "fact present",
                    "combined condition",
                    "requirement holds"),
            of(43, "block reference", "reference", "block reference"),
            of(44, "track choice", "choice of blocks"),
            of(45, "layers", "layer achieved", "layer in-progress", "layer registered", "layer planned"),
            of(46, "partial certification", "outcome partial-award"),
            of(47, "honours", "outcome mention"),
            of(48, "recommended, optional", "optional"),
            of(49, "priority", "priority"),
            of(51, "stacking", "credential reference", "credential achieved"),
            of(52, "order", "constraint Order"),
            of(54, "group by credits or number", "n-of BETWEEN", "measure credits"));

    /** Returns the numbers of constructs. */
    static Set<Integer> numbers(List<?>... tables) {
        Set<Integer> numbers = new TreeSet<>();
        Arrays.stream(tables).flatMap(List::stream).forEach(c -> numbers.add(((Constructs) c).number));
        return numbers;
    }
}
