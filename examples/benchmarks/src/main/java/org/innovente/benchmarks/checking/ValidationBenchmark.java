package org.innovente.benchmarks.checking;

import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.json.CatalogueJson;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.CatalogueValidator;
import org.innovente.validation.CurriculumValidation;
import org.innovente.validation.Profile;
import org.innovente.validation.ValidationInput;
import org.innovente.validation.ValidationResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What checking a catalogue costs, beside what reading it costs: the linear rules take at most as long, those that search
 * at most ten times as long, the constraints on accessors at most 3 µs an object, and all grow in step with the catalogue.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class ValidationBenchmark {

    /** The rules that search, by the simple names of their classes; all others are linear. */
    private static final Set<String> SEARCHING =
            Set.of("SatisfiabilityRule", "RedundantPrerequisiteRule", "DuplicateContentRule", "CriticalPathRule");

    /** The number of modules. */
    @Param({"100", "10000", "100000"})
    public int modules;

    private byte[] json = new byte[0];
    private ValidationInput input =
            ValidationInput.of(Catalogue.builder().id(CatalogueId.parse("none")).build());
    private CatalogueValidator linear = CatalogueValidator.of(Profile.named("publish"));
    private CatalogueValidator searching = linear;
    private ValidatorFactory beans = CurriculumValidation.factory();
    private Validator accessors = beans.getValidator();

    /** Makes the catalogue, as it is when it was read, and says how large it is and what the rules find in it. */
    @Setup
    public void make() throws IOException {
        json = CatalogueJson.standard().toBytes(CheckedCatalogue.of(modules));
        Catalogue catalogue = read();
        input = ValidationInput.of(catalogue).asOf(LocalDate.of(2026, 11, 24));
        List<CatalogueRule> some = new ArrayList<>();
        List<CatalogueRule> others = new ArrayList<>();
        for (CatalogueRule rule : CatalogueValidator.standardRules()) {
            boolean searches = SEARCHING.contains(rule.getClass().getSimpleName());
            (searches ? others : some).add(rule);
        }
        Profile profile = Profile.named("publish");
        linear = CatalogueValidator.builder().profile(profile).rules(some).build();
        searching = CatalogueValidator.builder().profile(profile).rules(others).build();
        System.out.println(
                "\n# " + json.length + " bytes, " + beans(catalogue) + " objects with constraints; linear rules: "
                        + found(linear) + "; rules that search: " + found(searching));
    }

    /** Closes the factory of the constraints. */
    @TearDown(Level.Trial)
    public void close() {
        beans.close();
    }

    private Map<String, Integer> found(CatalogueValidator validator) {
        Map<String, Integer> byCode = new TreeMap<>();
        validator
                .validate(input)
                .report()
                .findings()
                .forEach(finding -> byCode.merge(finding.code().id(), 1, Integer::sum));
        return byCode;
    }

    /** The objects that the constraints on accessors of modules descend into. */
    private static int beans(Catalogue catalogue) {
        int count = 0;
        for (TrainingModule module : catalogue.modules()) {
            count += 1 + module.assessments().size() + module.resources().size();
        }
        return count;
    }

    private Catalogue read() throws IOException {
        return CatalogueJson.standard()
                .withoutSources()
                .read(new ByteArrayInputStream(json))
                .orThrow();
    }

    /** Returns the catalogue, read from its JSON text. */
    @Benchmark
    public Object reading() throws IOException {
        return read();
    }

    /** Returns the catalogue, read with the places of its parts, as a check needs it that names lines. */
    @Benchmark
    public Object readingWithPlaces() throws IOException {
        return CatalogueJson.standard().read(new ByteArrayInputStream(json));
    }

    /** Returns what the linear rules find. */
    @Benchmark
    public ValidationResult linearRules() {
        return linear.validate(input);
    }

    /** Returns what the rules that search find. */
    @Benchmark
    public ValidationResult searchingRules() {
        return searching.validate(input);
    }

    /** Returns what the constraints on accessors find in all modules and their assessments; the rules do not run. */
    @Benchmark
    public int constraintsOnAccessors() {
        int violations = 0;
        for (TrainingModule module : input.catalogue().modules()) {
            violations += accessors.validate(module).size();
        }
        return violations;
    }
}
