package org.innovente.path;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.innovente.common.CreditCategory;
import org.innovente.common.Credits;
import org.innovente.common.Hours;
import org.innovente.module.TrainingModule;

/**
 * What a path costs: the sum of a measure over the modules to take. A module that does not state the measure has an unknown
 * cost, never zero.
 */
public final class PathCost {
    /** The number of modules. */
    public static final PathCost MODULES = new PathCost("modules", module -> Optional.of(BigDecimal.ONE));

    /** The credits of all categories. */
    public static final PathCost CREDITS =
            new PathCost("credits", module -> module.credits().map(Credits::total));

    /** The hours of all kinds, or their stated total. */
    public static final PathCost HOURS =
            new PathCost("hours", module -> module.hours().map(Hours::total));

    private final String name;
    private final Function<TrainingModule, Optional<BigDecimal>> measure;

    private PathCost(String name, Function<TrainingModule, Optional<BigDecimal>> measure) {
        this.name = name;
        this.measure = measure;
    }

    /** Returns the credits of one category; a module that states others but not this one costs zero. */
    public static PathCost credits(CreditCategory category) {
        return new PathCost("credits " + category, module -> module.credits().map(credits -> credits.get(category)));
    }

    /**
     * Returns a measure of the caller.
     *
     * @param measure the cost of a module, zero or more; empty where it is unknown
     */
    public static PathCost of(String name, Function<TrainingModule, Optional<BigDecimal>> measure) {
        return new PathCost(name, measure);
    }

    /** Returns the name of the measure. */
    public String name() {
        return name;
    }

    /** Returns the cost of a module; empty where it is unknown. */
    public Optional<BigDecimal> of(TrainingModule module) {
        return measure.apply(module);
    }
}
