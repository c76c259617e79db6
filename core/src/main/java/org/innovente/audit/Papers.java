package org.innovente.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.innovente.common.AttestationVerdict;
import org.innovente.learner.AttestationRecord;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Bound;
import org.jspecify.annotations.NullUnmarked;

/** Looks for the papers and decisions of people that rules ask for. */
@NullUnmarked
final class Papers {
    private final AuditRun run;

    Papers(AuditRun run) {
        this.run = run;
    }

    /** Returns whether a paper or decision is there, and notes what it comes to. */
    byte holds(Rule rule, Attestation attestation) {
        NodeState state = run.state(rule);
        Optional<AttestationVerdict> decided =
                run.decisions.decidedKind(attestation.kind().value());
        if (decided.isPresent()) {
            state.remark = new Remark(Remark.Code.DECIDED, decided.get().wire());
            return Observer.of(decided.get());
        }
        Bound bound = run.decisions
                .bound(rule)
                .or(() -> attestation.bound().map(b -> b))
                .orElse(null);
        BigDecimal quantity = BigDecimal.ZERO;
        boolean granted = false;
        boolean refused = false;
        boolean open = false;
        for (AttestationRecord one : run.record.attestations()) {
            if (!one.kind().equals(attestation.kind())
                    || attestation.authority().isPresent()
                            && !attestation.authority().equals(one.authority())) {
                continue;
            }
            byte valid = valid(one.expires());
            AttestationVerdict verdict = one.verdict().orElse(AttestationVerdict.GRANTED);
            if (verdict == AttestationVerdict.GRANTED && valid == Kleene.YES) {
                granted = true;
                boolean unit =
                        attestation.unit().isEmpty() || attestation.unit().equals(one.unit());
                open |= bound != null && one.quantity().isEmpty();
                quantity = unit ? quantity.add(one.quantity().orElse(BigDecimal.ZERO)) : quantity;
            }
            refused |= verdict == AttestationVerdict.REFUSED;
            open |= verdict == AttestationVerdict.PENDING || valid == Kleene.UNKNOWN;
        }
        if (bound != null) {
            state.demand = bound.min().or(bound::above).orElse(null);
            state.got = quantity;
            state.unit = attestation.unit().orElse("quantity");
            if (granted && Observer.within(bound, quantity)) {
                return Kleene.YES;
            }
            state.remark =
                    new Remark(Remark.Code.NOT_ATTESTED, attestation.kind().value());
            return granted && !open ? Kleene.NO : refused && !open ? Kleene.NO : Kleene.UNKNOWN;
        }
        if (granted) {
            return Kleene.YES;
        }
        state.remark = new Remark(
                refused && !open ? Remark.Code.REFUSED : Remark.Code.NOT_ATTESTED,
                attestation.kind().value());
        return refused && !open ? Kleene.NO : Kleene.UNKNOWN;
    }

    private byte valid(Optional<LocalDate> expires) {
        if (expires.isEmpty()) {
            return Kleene.YES;
        }
        Optional<LocalDate> day = run.options.asOf();
        return day.isEmpty() ? Kleene.UNKNOWN : Kleene.of(!day.get().isAfter(expires.get()));
    }
}
