package org.innovente.validation;

import java.util.List;
import java.util.Optional;
import org.innovente.finding.Severity;

/**
 * The data of a {@link RuleCode}. Immutable.
 *
 * @param id the stable identifier, dotted and hand-written
 * @param check the number in the catalogue of checks, such as {@code CV1002}; empty text when it has none
 * @param phase the phase in which it is reported
 * @param levels three letters, for the stages draft, review and publish: {@code E} error, {@code W} warning, {@code N}
 *     note, {@code -} off
 * @param source the clause that asks for the check, or {@code -} when it is ours
 * @param arguments the names of the arguments
 * @param roles the arguments that make up the fingerprint
 * @param lock whether findings of this code can be suppressed
 * @param since the version that first reported it
 */
public record CodeDetails(
        String id,
        String check,
        Phase phase,
        String levels,
        String source,
        List<String> arguments,
        List<String> roles,
        Lock lock,
        String since) {

    /** Whether findings of a code can be suppressed. */
    public enum Lock {
        /** They can always be suppressed. */
        FREE,
        /** They cannot be suppressed at the stage of publication. */
        ON_PUBLISH,
        /** They can never be suppressed. */
        ALWAYS
    }

    private static final String FIRST_VERSION = "0.1.0";

    /**
     * Creates details.
     *
     * @throws IllegalArgumentException if the levels are not three of the letters E, W, N and -
     */
    public CodeDetails {
        if (levels.length() != Stage.values().length || !levels.chars().allMatch(c -> "EWN-".indexOf(c) >= 0)) {
            throw new IllegalArgumentException(
                    "Invalid levels '" + levels + "' of " + id + ": expected three of E, W, N and -, such as -WE");
        }
        arguments = List.copyOf(arguments);
        roles = List.copyOf(roles);
    }

    /** Returns the details of a code that can be suppressed and whose arguments all belong to its fingerprint. */
    public static CodeDetails of(
            String id, String check, Phase phase, String levels, String source, String... arguments) {
        List<String> names = List.of(arguments);
        return new CodeDetails(id, check, phase, levels, source, names, names, Lock.FREE, FIRST_VERSION);
    }

    /** Returns these details with only those arguments in the fingerprint. */
    public CodeDetails withRoles(String... names) {
        return new CodeDetails(id, check, phase, levels, source, arguments, List.of(names), lock, since);
    }

    /** Returns these details with another rule about suppressing. */
    public CodeDetails locked(Lock newLock) {
        return new CodeDetails(id, check, phase, levels, source, arguments, roles, newLock, since);
    }

    /** Returns the severity at a stage; empty when the check is off. */
    public Optional<Severity> severity(Stage stage) {
        return switch (levels.charAt(stage.ordinal())) {
            case 'E' -> Optional.of(Severity.ERROR);
            case 'W' -> Optional.of(Severity.WARNING);
            case 'N' -> Optional.of(Severity.NOTE);
            default -> Optional.empty();
        };
    }
}
