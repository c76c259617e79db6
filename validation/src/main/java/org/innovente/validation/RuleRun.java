package org.innovente.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCollector;
import org.innovente.finding.Severity;
import org.innovente.validation.facts.TextInterest;
import org.jspecify.annotations.Nullable;

/** One rule in one run: judges what it reports, counts its steps, and keeps its failure apart. Used by one thread at a time. */
final class RuleRun implements FindingSink {

    private static final long CANCEL_EVERY = 1_024;

    private static final int ANY_TEXT = -1;

    private final CatalogueRule rule;
    private final @Nullable ItemRule<?> itemRule;
    private final int textTraits;
    private final Judgement judgement;
    private final BooleanSupplier cancelled;
    private final FindingCollector collector;
    private final List<Silenced> silenced = new ArrayList<>();
    private final Set<Suppression> used = new LinkedHashSet<>();
    private final Map<String, Integer> accepted = new HashMap<>();
    private final Map<RuleCode, Standing> standings = new HashMap<>();
    private final Set<Phase> brokenPhases = new LinkedHashSet<>();
    private long stepsLeft;
    private long untilCancelCheck = CANCEL_EVERY;
    private CatalogueWalk.Visitor visitor = CatalogueWalk.nobody();
    private boolean failed;
    private boolean undecided;

    /** What findings are judged by. */
    record Judgement(
            Profile profile,
            Suppressions suppressions,
            Baseline baseline,
            Optional<LocalDate> asOf,
            int perCode,
            int inAll,
            boolean failFast) {

        /** Returns the suppression in force that silences a finding; null when there is none. */
        @Nullable
        Suppression suppression(Finding finding) {
            Suppression found = suppressions.match(finding);
            return found == null || found.isOver(asOf) ? null : found;
        }
    }

    /** A finding that a suppression silences. */
    record Silenced(Finding finding, Suppression by) {}

    /** What the profile says of one code, asked once, and how many findings of it were added. */
    private static final class Standing {
        private final Optional<Severity> severity;
        private final List<String> routes;
        private final Optional<String> indicator;
        private final boolean locked;
        private int added;
        private @Nullable Finding latest;

        Standing(RuleCode code, Judgement judgement) {
            Profile profile = judgement.profile();
            severity = profile.severity(code);
            routes = profile.routes(code);
            indicator = profile.indicator(code);
            locked = switch (code.details().lock()) {
                case FREE -> false;
                case ON_PUBLISH -> profile.stage() == Stage.PUBLISH;
                case ALWAYS -> true;
            };
        }

        /**
         * Returns whether a further finding is only counted, by code and severity, so that the latest stands for it: as many
         * as are kept were added, and what the finding says decides nothing.
         */
        boolean isCountedOnly(Judgement judgement) {
            boolean indifferent = locked
                    || (judgement.suppressions().isEmpty()
                            && judgement.baseline().isEmpty());
            return added >= judgement.perCode() && indifferent;
        }

        Finding judged(Finding finding) {
            Severity own = severity.orElseThrow();
            Finding judged = finding.severity() == own ? finding : finding.withSeverity(own);
            return indicator.isEmpty()
                    ? judged
                    : judged.toBuilder()
                            .putArgument("indicator", indicator.get())
                            .build();
        }

        void keep(Finding finding) {
            added++;
            latest = finding;
        }
    }

    /** Ends a run at the first error where that is all that was asked. */
    static final class FirstError extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FirstError() {
            super("An error was found", null, false, false);
        }
    }

    RuleRun(CatalogueRule rule, Judgement judgement, long budget, BooleanSupplier cancelled) {
        this.rule = rule;
        this.itemRule = rule instanceof ItemRule<?> some ? some : null;
        this.textTraits = rule instanceof TextInterest some ? some.textTraits() : ANY_TEXT;
        this.judgement = judgement;
        this.cancelled = cancelled;
        this.stepsLeft = budget;
        this.collector = FindingCollector.bounded(judgement.perCode(), judgement.inAll());
    }

    CatalogueRule rule() {
        return rule;
    }

    FindingCollector collector() {
        return collector;
    }

    List<Silenced> silenced() {
        return silenced;
    }

    Set<Suppression> used() {
        return used;
    }

    Map<String, Integer> accepted() {
        return accepted;
    }

    Set<Phase> brokenPhases() {
        return brokenPhases;
    }

    boolean isUndecided() {
        return undecided;
    }

    /** Runs the rule on its own. */
    void run(CatalogueFacts facts) {
        if (!failed) {
            try {
                rule.check(facts, this);
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                fail(e);
            }
        }
    }

    /** Prepares to be shown items. */
    void begin(CatalogueFacts facts) {
        if (rule instanceof WalkRule walking) {
            try {
                visitor = walking.visitor(facts, this);
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                fail(e);
            }
        }
    }

    /** Returns whether the rule is to be shown items of that type. */
    boolean wants(Class<?> type) {
        return itemRule == null ? visitor.wants(type) : itemRule.itemType() == type;
    }

    /** Returns whether the rule looks at a text with these traits, or without any. */
    boolean looksAt(int traits) {
        return textTraits == ANY_TEXT || (textTraits & traits) != 0;
    }

    /** Says that all items were shown. */
    void end() {
        if (!failed) {
            try {
                visitor.end();
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                fail(e);
            }
        }
    }

    /** Shows one item of a wanted type to the rule. */
    <T> void show(Class<T> type, T item, Place place, CatalogueFacts facts) {
        if (!failed) {
            try {
                if (itemRule != null) {
                    RuleRun.<T>typed(itemRule).check(item, place, facts, this);
                } else {
                    visitor.visit(type, item, place);
                }
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                fail(e);
            }
        }
    }

    /** A rule is shown items of the type that it wants only. */
    @SuppressWarnings("unchecked")
    private static <T> ItemRule<T> typed(ItemRule<?> rule) {
        return (ItemRule<T>) rule;
    }

    /**
     * A rule of somebody else must not take the others down with it, whatever it throws short of an error of the machine
     * itself; a stack that overflows is the rule's own doing.
     */
    private void fail(Throwable e) {
        if (e instanceof FirstError first) {
            throw first;
        }
        if (e instanceof CancellationException cancellation) {
            throw cancellation;
        }
        failed = true;
        undecided = true;
        report(
                ValidationCode.RULE_FAILED,
                Place.root(),
                rule.getClass().getName(),
                e.getClass().getName());
    }

    @Override
    public FindingDraft draft(RuleCode code, Place place, Object... values) {
        return new FindingDraft(code, place, this::judge, values);
    }

    @Override
    public boolean wants(RuleCode code) {
        return judgement.profile().severity(code).isPresent();
    }

    @Override
    public boolean take(long steps) {
        untilCancelCheck -= Math.max(1, steps);
        if (untilCancelCheck <= 0) {
            untilCancelCheck = CANCEL_EVERY;
            throwIfCancelled(cancelled);
        }
        if (steps > stepsLeft) {
            return false;
        }
        stepsLeft -= steps;
        return true;
    }

    @Override
    public long stepsLeft() {
        return stepsLeft;
    }

    @Override
    public void undetermined(RuleCode code, Place place, String reason) {
        if (wants(code)) {
            undecided = true;
            report(ValidationCode.UNDETERMINED, place, code.id(), reason);
        }
    }

    static void throwIfCancelled(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The validation was cancelled");
        }
    }

    private void judge(FindingDraft draft) {
        RuleCode code = draft.code();
        Standing standing = standings.computeIfAbsent(code, key -> new Standing(key, judgement));
        if (standing.severity.isEmpty() || isForOthers(standing.routes, draft.routes())) {
            return;
        }
        Finding judged = standing.isCountedOnly(judgement) ? standing.latest : null;
        if (judged == null) {
            judged = standing.judged(draft.build());
            if (!standing.locked) {
                Suppression suppression = judgement.suppression(judged);
                if (suppression != null) {
                    used.add(suppression);
                    silenced.add(new Silenced(judged, suppression));
                    return;
                }
                if (!judgement.baseline().isEmpty() && isAccepted(judged.fingerprint())) {
                    return;
                }
            }
            standing.keep(judged);
        }
        if (judged.severity() == Severity.ERROR) {
            if (code.phase().isCritical()) {
                brokenPhases.add(code.phase());
            }
            if (judgement.failFast()) {
                throw new FirstError();
            }
        }
        collector.add(judged);
    }

    private boolean isAccepted(String fingerprint) {
        int known = judgement.baseline().count(fingerprint);
        int before = accepted.getOrDefault(fingerprint, 0);
        if (before >= known) {
            return false;
        }
        accepted.put(fingerprint, before + 1);
        return true;
    }

    private static boolean isForOthers(List<String> asked, List<String> about) {
        return !asked.isEmpty() && !about.isEmpty() && about.stream().noneMatch(asked::contains);
    }
}
