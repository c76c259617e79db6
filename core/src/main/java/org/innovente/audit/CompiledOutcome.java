package org.innovente.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.Limit;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.UseKind;
import org.jspecify.annotations.NullUnmarked;

/** One outcome of a diploma, compiled once and used by any number of audits at the same time. */
@NullUnmarked
final class CompiledOutcome {
    final Catalogue catalogue;
    final Diploma diploma;
    final NamedOutcome outcome;
    final ExactMatches exact;
    final List<Rule> rules;
    final Map<Requirement, Rule> loose;
    /** Whether a limit or a node asks about what is used, so that a node that asks for nothing may still use something. */
    final boolean asksWhatIsUsed;

    /** Null where the outcome has no computable rule. */
    final Rule root;

    private final Map<ModulePassed, Selector> selectors = new IdentityHashMap<>();
    private final Map<ModuleId, List<ModuleId>> naming = new HashMap<>();
    private final Map<ModuleId, List<ModuleId>> counting = new HashMap<>();

    /** Why this edition was chosen, where it was. */
    final Optional<Assumption> why;

    CompiledOutcome(
            Catalogue catalogue,
            Diploma diploma,
            NamedOutcome outcome,
            Optional<LocalDate> day,
            Optional<Assumption> why) {
        this.why = why;
        this.catalogue = catalogue;
        this.diploma = diploma;
        this.outcome = outcome;
        exact = new ExactMatches(catalogue);
        RuleCompiler compiler = new RuleCompiler(catalogue, day);
        Optional<? extends Requirement> requirement = outcome.requirement();
        root = requirement.isEmpty()
                ? null
                : compiler.compile(
                        requirement.get(),
                        diploma.id().value(),
                        "/outcomes/" + diploma.outcomes().indexOf(outcome) + "/requirement",
                        outcome.constraints());
        rules = compiler.rules;
        loose = compiler.loose;
        asksWhatIsUsed = rules.stream().anyMatch(CompiledOutcome::asksWhatIsUsed);
        for (TrainingModule module : catalogue.modules()) {
            for (ModuleId other : module.equivalents()) {
                naming.computeIfAbsent(other, k -> new ArrayList<>()).add(module.id());
            }
        }
        for (Rule rule : rules) {
            if (rule.requirement instanceof ModulePassed) {
                ModulePassed passed = (ModulePassed) rule.requirement;
                selectors.put(passed, selector(passed));
                counting.computeIfAbsent(passed.module(), this::counting);
            }
        }
    }

    private static boolean asksWhatIsUsed(Rule rule) {
        boolean used = rule.requirement instanceof Accumulation
                && ((Accumulation) rule.requirement)
                        .use()
                        .filter(u -> u.kind() == UseKind.USED)
                        .isPresent();
        return used || rule.constraints.stream().anyMatch(c -> c instanceof Limit);
    }

    private static Selector selector(ModulePassed rule) {
        ModuleIn in = ModuleIn.builder().addModule(rule.module()).build();
        return rule.minimumGrade().isEmpty()
                ? in
                : AllSelectors.builder()
                        .addChild(in)
                        .addChild(GradeAtLeast.builder()
                                .grade(rule.minimumGrade().get())
                                .scale(rule.scale())
                                .build())
                        .build();
    }

    /** A module is passed by itself, by what it names as its equivalents, and by what names it. */
    private List<ModuleId> counting(ModuleId module) {
        Set<ModuleId> modules = new TreeSet<>(naming.getOrDefault(module, List.of()));
        modules.add(module);
        catalogue.findModule(module).ifPresent(m -> modules.addAll(m.equivalents()));
        return List.copyOf(modules);
    }

    /** Returns the modules that count for a rule. */
    List<ModuleId> countingFor(ModulePassed rule) {
        return counting.get(rule.module());
    }

    Selector selectorOf(ModulePassed rule) {
        return selectors.get(rule);
    }
}
