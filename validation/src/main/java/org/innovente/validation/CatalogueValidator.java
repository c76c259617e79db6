package org.innovente.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.innovente.catalogue.Catalogue;
import org.innovente.validation.rule.StandardRules;

/**
 * Checks catalogues by rules. Immutable and safe for use by several threads; make one and keep it.
 *
 * <pre>{@code
 * ValidationResult result = CatalogueValidator.of(Profile.named("publish")).validate(catalogue);
 * result.report().findings().forEach(finding -> System.out.println(finding.message(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>The findings and their order depend on the input, the profile, the suppressions, the baseline and the rules, and on
 * nothing else: not on threads, and on no clock.
 */
public final class CatalogueValidator {

    private final List<CatalogueRule> rules;
    private final Profile profile;
    private final Suppressions suppressions;
    private final Baseline baseline;
    private final int perCode;
    private final int inAll;
    private final BooleanSupplier cancelled;
    private final Executor executor;

    private CatalogueValidator(Builder builder) {
        this.rules = List.copyOf(builder.rules);
        this.profile = builder.profile;
        this.suppressions = builder.suppressions;
        this.baseline = builder.baseline;
        this.perCode = builder.perCode;
        this.inAll = builder.inAll;
        this.cancelled = builder.cancelled;
        this.executor = builder.executor;
    }

    /** Returns a validator with the rules of this library and that profile. */
    public static CatalogueValidator of(Profile profile) {
        return builder().profile(profile).build();
    }

    /** Returns a builder that starts with the rules of this library and the profile {@code review}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the rules of this library, in the order in which they run. */
    public static List<CatalogueRule> standardRules() {
        return StandardRules.all();
    }

    /** Returns the codes that rules of this library report, in the order of the catalogue of checks. */
    public static List<RuleCode> codes() {
        return StandardRules.codes();
    }

    /** Returns the profile. */
    public Profile profile() {
        return profile;
    }

    /** Returns the rules, in the order in which they run. */
    public List<CatalogueRule> rules() {
        return rules;
    }

    /**
     * Returns what the rules find in a catalogue of which nothing else is known.
     *
     * @throws java.util.concurrent.CancellationException if the run was cancelled
     */
    public ValidationResult validate(Catalogue catalogue) {
        return validate(ValidationInput.of(catalogue));
    }

    /**
     * Returns what the rules find.
     *
     * @throws java.util.concurrent.CancellationException if the run was cancelled
     */
    public ValidationResult validate(ValidationInput input) {
        return run(input, false).result();
    }

    /**
     * Returns whether the rules find no error; stops at the first.
     *
     * @throws java.util.concurrent.CancellationException if the run was cancelled
     */
    public boolean isValid(ValidationInput input) {
        try {
            return !run(input, true).result().report().hasErrors();
        } catch (RuleRun.FirstError e) {
            return false;
        }
    }

    private ValidationRun run(ValidationInput input, boolean failFast) {
        RuleRun.Judgement judgement =
                new RuleRun.Judgement(profile, suppressions, baseline, input.asOf(), perCode, inAll, failFast);
        ValidationRun run = new ValidationRun(rules, input, judgement, cancelled, executor);
        run.runAll();
        return run;
    }

    /** A builder of validators; not safe for use by several threads. */
    public static final class Builder {

        private final List<CatalogueRule> rules = new ArrayList<>(StandardRules.all());
        private Profile profile = Profile.of(Stage.REVIEW);
        private Suppressions suppressions = Suppressions.none();
        private Baseline baseline = Baseline.none();
        private int perCode = 1_000;
        private int inAll = 10_000;
        private BooleanSupplier cancelled = () -> false;
        private Executor executor = Runnable::run;

        private Builder() {}

        /** Sets the profile; {@code review} without it. */
        public Builder profile(Profile value) {
            profile = value;
            return this;
        }

        /** Adds a rule, which runs after those already there. */
        public Builder rule(CatalogueRule rule) {
            rules.add(rule);
            return this;
        }

        /** Replaces all rules, those of this library included. */
        public Builder rules(List<? extends CatalogueRule> only) {
            rules.clear();
            rules.addAll(only);
            return this;
        }

        /**
         * Adds the rules that {@link ServiceLoader} finds through a class loader, sorted by the names of their classes.
         *
         * @throws java.util.ServiceConfigurationError if a provider cannot be made
         */
        public Builder discoveredRules(ClassLoader loader) {
            ServiceLoader.load(CatalogueRule.class, loader).stream()
                    .sorted((a, b) -> a.type().getName().compareTo(b.type().getName()))
                    .forEach(provider -> rules.add(provider.get()));
            return this;
        }

        /** Sets what is accepted, with reasons. */
        public Builder suppressions(Suppressions value) {
            suppressions = value;
            return this;
        }

        /** Sets what was there before anybody looked. */
        public Builder baseline(Baseline value) {
            baseline = value;
            return this;
        }

        /**
         * Sets how many findings are kept; 1,000 of one code and 10,000 in all without it. Those beyond are counted.
         *
         * @param ofOneCode how many findings of one code each rule keeps, 1 or more
         * @param total how many findings are kept in all, 1 or more
         */
        public Builder keep(int ofOneCode, int total) {
            perCode = ofOneCode;
            inAll = total;
            return this;
        }

        /** Sets what is asked from time to time whether to give up. */
        public Builder cancelled(BooleanSupplier value) {
            cancelled = value;
            return this;
        }

        /** Sets what runs the rules; the calling thread without it. The order of findings does not depend on it. */
        public Builder executor(Executor value) {
            executor = value;
            return this;
        }

        /** Returns the validator. */
        public CatalogueValidator build() {
            return new CatalogueValidator(this);
        }
    }
}
