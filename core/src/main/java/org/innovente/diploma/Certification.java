package org.innovente.diploma;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.CertificationId;
import org.innovente.common.EqfLevel;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.internal.DomainValue;

/**
 * A registered certification (RNCP, RS, the former Inventaire, or none).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Certification permits ImmutableCertification {
    /** Returns the identifier, unique in the catalogue. */
    CertificationId id();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the description. */
    LocalizedText description();

    /** Returns the register. */
    Register register();

    /** Returns the number in the register; never invented. */
    Optional<String> number();

    /** Returns whether the certification belongs to the past and is kept for the record only. */
    Optional<Boolean> historical();

    /** Returns the certifying bodies. */
    List<PartnerId> certifiers();

    /** Returns the day of registration. */
    Optional<LocalDate> registered();

    /** Returns the last day of registration. */
    Optional<LocalDate> expires();

    /** Returns the level, where the certification has one. */
    Optional<EqfLevel> eqfLevel();

    /** Returns the level in a national nomenclature. */
    Optional<Identifier> nationalLevel();

    /** Returns the authorised trainers and assessors. */
    List<AuthorisedPartner> authorised();

    /** Returns the certifications that follow it. */
    List<CertificationId> successors();

    /** Returns the certifications that it follows. */
    List<CertificationId> predecessors();

    /** Returns the access routes. */
    List<AccessRoute> accessRoutes();

    /** Returns the subject codes (NSF, Formacode, ROME). */
    List<Identifier> subjects();

    /** Returns the référentiel d'activités, in words. */
    LocalizedText activities();

    /** Returns identifiers in outside schemes. */
    List<Identifier> identifiers();

    /** Returns the lifecycle: status, version, validity, reviews. */
    Optional<Lifecycle> lifecycle();

    /** Returns the rights. */
    Optional<Rights> rights();

    /** Returns where the content comes from. */
    Optional<Provenance> provenance();

    /** Returns a remark. */
    LocalizedText note();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableCertification.builder()
                .title(LocalizedText.EMPTY)
                .description(LocalizedText.EMPTY)
                .activities(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Certification} values; not thread-safe. */
    sealed interface Builder permits ImmutableCertification.Builder {
        /** Sets {@link Certification#id()}. */
        Builder id(CertificationId value);
        /** Sets {@link Certification#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link Certification#description()}. */
        Builder description(LocalizedText value);
        /** Sets {@link Certification#register()}. */
        Builder register(Register value);
        /** Sets {@link Certification#number()}. */
        Builder number(String value);
        /** Sets or clears {@link Certification#number()}. */
        Builder number(Optional<String> value);
        /** Sets {@link Certification#historical()}. */
        Builder historical(boolean value);
        /** Sets or clears {@link Certification#historical()}. */
        Builder historical(Optional<Boolean> value);
        /** Adds one element to {@link Certification#certifiers()}. */
        Builder addCertifier(PartnerId element);
        /** Adds elements to {@link Certification#certifiers()}. */
        Builder addAllCertifiers(Iterable<? extends PartnerId> elements);
        /** Replaces the elements of {@link Certification#certifiers()}. */
        Builder certifiers(Iterable<? extends PartnerId> elements);
        /** Sets {@link Certification#registered()}. */
        Builder registered(LocalDate value);
        /** Sets or clears {@link Certification#registered()}. */
        Builder registered(Optional<? extends LocalDate> value);
        /** Sets {@link Certification#expires()}. */
        Builder expires(LocalDate value);
        /** Sets or clears {@link Certification#expires()}. */
        Builder expires(Optional<? extends LocalDate> value);
        /** Sets {@link Certification#eqfLevel()}. */
        Builder eqfLevel(EqfLevel value);
        /** Sets or clears {@link Certification#eqfLevel()}. */
        Builder eqfLevel(Optional<? extends EqfLevel> value);
        /** Sets {@link Certification#nationalLevel()}. */
        Builder nationalLevel(Identifier value);
        /** Sets or clears {@link Certification#nationalLevel()}. */
        Builder nationalLevel(Optional<? extends Identifier> value);
        /** Adds elements to {@link Certification#authorised()}. */
        Builder addAllAuthorised(Iterable<? extends AuthorisedPartner> elements);
        /** Replaces the elements of {@link Certification#authorised()}. */
        Builder authorised(Iterable<? extends AuthorisedPartner> elements);
        /** Adds one element to {@link Certification#successors()}. */
        Builder addSuccessor(CertificationId element);
        /** Adds elements to {@link Certification#successors()}. */
        Builder addAllSuccessors(Iterable<? extends CertificationId> elements);
        /** Replaces the elements of {@link Certification#successors()}. */
        Builder successors(Iterable<? extends CertificationId> elements);
        /** Adds one element to {@link Certification#predecessors()}. */
        Builder addPredecessor(CertificationId element);
        /** Adds elements to {@link Certification#predecessors()}. */
        Builder addAllPredecessors(Iterable<? extends CertificationId> elements);
        /** Replaces the elements of {@link Certification#predecessors()}. */
        Builder predecessors(Iterable<? extends CertificationId> elements);
        /** Adds one element to {@link Certification#accessRoutes()}. */
        Builder addAccessRoute(AccessRoute element);
        /** Adds elements to {@link Certification#accessRoutes()}. */
        Builder addAllAccessRoutes(Iterable<? extends AccessRoute> elements);
        /** Replaces the elements of {@link Certification#accessRoutes()}. */
        Builder accessRoutes(Iterable<? extends AccessRoute> elements);
        /** Adds one element to {@link Certification#subjects()}. */
        Builder addSubject(Identifier element);
        /** Adds elements to {@link Certification#subjects()}. */
        Builder addAllSubjects(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Certification#subjects()}. */
        Builder subjects(Iterable<? extends Identifier> elements);
        /** Sets {@link Certification#activities()}. */
        Builder activities(LocalizedText value);
        /** Adds one element to {@link Certification#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link Certification#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Certification#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link Certification#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link Certification#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link Certification#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link Certification#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link Certification#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link Certification#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link Certification#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Certification#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code id}, {@code register} is missing
         */
        Certification build();
    }
}
