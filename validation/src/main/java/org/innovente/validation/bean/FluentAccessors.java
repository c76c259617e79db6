package org.innovente.validation.bean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * The strategy that takes {@code title()} for the property {@code title}, beside {@code getTitle()} and {@code isOpen()}.
 * Records need the standard strategy: with this one, each of their components would be checked twice.
 */
public final class FluentAccessors implements GetterPropertySelectionStrategy {

    /** Methods without arguments that are no properties; only looked up, never listed. */
    private static final Set<String> NO_PROPERTIES = Set.of(
            "hashCode",
            "toString",
            "getClass",
            "clone",
            "notify",
            "notifyAll",
            "wait",
            "finalize",
            "toBuilder",
            "build",
            "builder",
            "normalized",
            "index",
            "iterator");

    /** Constructs the strategy. */
    public FluentAccessors() {}

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        String name = executable.getName();
        if (executable.getParameterTypes().length > 0
                || executable.getReturnType() == void.class
                || NO_PROPERTIES.contains(name)) {
            return Optional.empty();
        }
        if (name.startsWith("get") && startsUpper(name, 3)) {
            return Optional.of(lower(name.substring(3)));
        }
        if (name.startsWith("is") && startsUpper(name, 2)) {
            return Optional.of(lower(name.substring(2)));
        }
        return Optional.of(name);
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
        String upper = Character.toUpperCase(propertyName.charAt(0)) + propertyName.substring(1);
        return List.of(propertyName, "get" + upper, "is" + upper);
    }

    private static boolean startsUpper(String name, int at) {
        return name.length() > at && Character.isUpperCase(name.charAt(at));
    }

    private static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
