package org.innovente.path;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.innovente.common.ModuleId;
import org.innovente.learner.LearnerRecord;

/**
 * What a learner brings to a question: a record, or just some ids, or nothing.
 *
 * <p>Ids name modules, papers by their kind ({@code internship}), or competencies at a level ({@code C3@2}, {@code C3} for
 * the lowest). Immutable and thread-safe.
 */
public final class LearnerState {
    private static final LearnerState NOBODY = new LearnerState(Optional.empty(), List.of(), Optional.empty());

    private final Optional<LearnerRecord> record;
    private final List<String> given;
    private final Optional<LocalDate> asOf;

    private LearnerState(Optional<LearnerRecord> record, List<String> given, Optional<LocalDate> asOf) {
        this.record = record;
        this.given = given;
        this.asOf = asOf;
    }

    /** Returns the state of somebody who brings nothing. */
    public static LearnerState nobody() {
        return NOBODY;
    }

    /**
     * Returns the state that a record describes.
     *
     * @param asOf the day of the question; where it is empty, everything that expires is undetermined
     */
    public static LearnerState of(LearnerRecord record, Optional<LocalDate> asOf) {
        return new LearnerState(Optional.of(record), List.of(), asOf);
    }

    /** Returns the state of somebody who has passed some modules. */
    public static LearnerState passed(Collection<ModuleId> modules) {
        return NOBODY.and(modules.stream().map(ModuleId::value).toList());
    }

    /** Returns this state with further things given by their ids. */
    public LearnerState and(Collection<String> ids) {
        return new LearnerState(
                record,
                java.util.stream.Stream.concat(given.stream(), ids.stream()).toList(),
                asOf);
    }

    /** Returns the record. */
    public Optional<LearnerRecord> record() {
        return record;
    }

    /** Returns the ids given beside the record. */
    public List<String> given() {
        return given;
    }

    /** Returns the day of the question. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }
}
