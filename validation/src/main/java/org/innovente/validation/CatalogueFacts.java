package org.innovente.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.innovente.catalogue.Catalogue;

/**
 * What rules know: the catalogue, what was handed over with it, the parameters of the profile, and knowledge derived from
 * it. Safe for use by several threads.
 *
 * <p>Derived knowledge is computed when it is first asked for, once for all rules of a run: {@code
 * facts.derived(Levels.class, Levels::of)}.
 */
public final class CatalogueFacts {

    private final ValidationInput input;
    private final Profile profile;
    private final Map<Parameter, BigDecimal> numbers = new EnumMap<>(Parameter.class);
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    CatalogueFacts(ValidationInput input, Profile profile) {
        this.input = input;
        this.profile = profile;
        for (Parameter parameter : Parameter.values()) {
            numbers.put(parameter, new BigDecimal(profile.parameter(parameter)));
        }
    }

    /** Returns the facts of an input under a profile, for tests of rules. */
    public static CatalogueFacts of(ValidationInput input, Profile profile) {
        return new CatalogueFacts(input, profile);
    }

    /** Returns the catalogue. */
    public Catalogue catalogue() {
        return input.catalogue();
    }

    /** Returns everything that was handed over. */
    public ValidationInput input() {
        return input;
    }

    /** Returns the day as of which the catalogue is checked; empty when none was given. */
    public Optional<LocalDate> asOf() {
        return input.asOf();
    }

    /** Returns the edition that was published before; empty when none was given. */
    public Optional<Catalogue> previous() {
        return input.previous();
    }

    /** Returns the imported catalogues that are known. */
    public List<Catalogue> imports() {
        return input.imports();
    }

    /** Returns the profile in force. */
    public Profile profile() {
        return profile;
    }

    /** Returns the value of a parameter as a whole number. */
    public int integer(Parameter parameter) {
        return numbers.getOrDefault(parameter, BigDecimal.ZERO).intValueExact();
    }

    /** Returns the value of a parameter as an exact decimal. */
    public BigDecimal decimal(Parameter parameter) {
        return numbers.getOrDefault(parameter, BigDecimal.ZERO);
    }

    /** Returns the value of a parameter as text. */
    public String text(Parameter parameter) {
        return profile.parameter(parameter);
    }

    /**
     * Returns derived knowledge, computed at the first call and kept for this run.
     *
     * @param type the type that the knowledge is kept under
     * @param compute computes it; may itself ask for derived knowledge
     */
    public <T> T derived(Class<T> type, Function<? super CatalogueFacts, ? extends T> compute) {
        Object known = derived.get(type);
        return type.cast(known != null ? known : computed(type, compute));
    }

    private synchronized Object computed(Class<?> type, Function<? super CatalogueFacts, ?> compute) {
        Object known = derived.get(type);
        if (known == null) {
            known = compute.apply(this);
            derived.put(type, known);
        }
        return known;
    }
}
