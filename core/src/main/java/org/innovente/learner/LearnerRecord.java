package org.innovente.learner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Attributes;
import org.innovente.common.Audience;
import org.innovente.common.DiplomaId;
import org.innovente.common.Extensions;
import org.innovente.common.ProgrammeId;
import org.innovente.common.RecordId;
import org.innovente.common.RouteKind;
import org.innovente.common.TerritoryId;
import org.innovente.internal.DomainValue;

/**
 * What the rules need to know of one learner; no personal data.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@Checked
public sealed interface LearnerRecord permits ImmutableLearnerRecord {
    /** Returns the pseudonymous identifier. */
    RecordId id();

    /** Returns the diploma prepared. */
    Optional<DiplomaId> diploma();

    /** Returns the programme followed. */
    Optional<ProgrammeId> programme();

    /** Returns the day of entry, which chooses the cohort and the edition of the rules. */
    Optional<LocalDate> entry();

    /** Returns the route: initial, continuing, apprenticeship, VAE. */
    Optional<RouteKind> route();

    /** Returns the territory. */
    Optional<TerritoryId> territory();

    /** Returns the audience. */
    Optional<Audience> audience();

    /** Returns declared facts, such as {@code track = industry}. */
    Attributes facts();

    /** Returns the achievements. */
    List<Achievement> achievements();

    /** Returns the attested competencies. */
    List<AttestedCompetency> competencies();

    /** Returns the attestations. */
    List<AttestationRecord> attestations();

    /** Returns the dated, attributed decisions. */
    List<Decision> decisions();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableLearnerRecord.builder().facts(Attributes.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link LearnerRecord} values; not thread-safe. */
    sealed interface Builder permits ImmutableLearnerRecord.Builder {
        /** Sets {@link LearnerRecord#id()}. */
        Builder id(RecordId value);
        /** Sets {@link LearnerRecord#diploma()}. */
        Builder diploma(DiplomaId value);
        /** Sets or clears {@link LearnerRecord#diploma()}. */
        Builder diploma(Optional<? extends DiplomaId> value);
        /** Sets {@link LearnerRecord#programme()}. */
        Builder programme(ProgrammeId value);
        /** Sets or clears {@link LearnerRecord#programme()}. */
        Builder programme(Optional<? extends ProgrammeId> value);
        /** Sets {@link LearnerRecord#entry()}. */
        Builder entry(LocalDate value);
        /** Sets or clears {@link LearnerRecord#entry()}. */
        Builder entry(Optional<? extends LocalDate> value);
        /** Sets {@link LearnerRecord#route()}. */
        Builder route(RouteKind value);
        /** Sets or clears {@link LearnerRecord#route()}. */
        Builder route(Optional<? extends RouteKind> value);
        /** Sets {@link LearnerRecord#territory()}. */
        Builder territory(TerritoryId value);
        /** Sets or clears {@link LearnerRecord#territory()}. */
        Builder territory(Optional<? extends TerritoryId> value);
        /** Sets {@link LearnerRecord#audience()}. */
        Builder audience(Audience value);
        /** Sets or clears {@link LearnerRecord#audience()}. */
        Builder audience(Optional<? extends Audience> value);
        /** Sets {@link LearnerRecord#facts()}. */
        Builder facts(Attributes value);
        /** Adds one element to {@link LearnerRecord#achievements()}. */
        Builder addAchievement(Achievement element);
        /** Adds elements to {@link LearnerRecord#achievements()}. */
        Builder addAllAchievements(Iterable<? extends Achievement> elements);
        /** Replaces the elements of {@link LearnerRecord#achievements()}. */
        Builder achievements(Iterable<? extends Achievement> elements);
        /** Adds one element to {@link LearnerRecord#competencies()}. */
        Builder addCompetency(AttestedCompetency element);
        /** Adds elements to {@link LearnerRecord#competencies()}. */
        Builder addAllCompetencies(Iterable<? extends AttestedCompetency> elements);
        /** Replaces the elements of {@link LearnerRecord#competencies()}. */
        Builder competencies(Iterable<? extends AttestedCompetency> elements);
        /** Adds one element to {@link LearnerRecord#attestations()}. */
        Builder addAttestation(AttestationRecord element);
        /** Adds elements to {@link LearnerRecord#attestations()}. */
        Builder addAllAttestations(Iterable<? extends AttestationRecord> elements);
        /** Replaces the elements of {@link LearnerRecord#attestations()}. */
        Builder attestations(Iterable<? extends AttestationRecord> elements);
        /** Adds one element to {@link LearnerRecord#decisions()}. */
        Builder addDecision(Decision element);
        /** Adds elements to {@link LearnerRecord#decisions()}. */
        Builder addAllDecisions(Iterable<? extends Decision> elements);
        /** Replaces the elements of {@link LearnerRecord#decisions()}. */
        Builder decisions(Iterable<? extends Decision> elements);
        /** Sets {@link LearnerRecord#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        LearnerRecord build();
    }
}
