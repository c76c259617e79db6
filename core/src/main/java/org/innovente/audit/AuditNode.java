package org.innovente.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.innovente.common.LocalizedText;
import org.innovente.requirement.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * One node of the tree of a report, which mirrors the rule: constraints appear as children of the node they hang on.
 *
 * <p>Immutable and thread-safe.
 */
public final class AuditNode {

    /**
     * What one achievement brings to a node.
     *
     * @param achievement the identifier of the achievement
     * @param amount what it brings, in the unit of the node; the mark, for a mean
     * @param weight the weight of the mark in a mean; elsewhere one, or zero where it is not certain to count
     */
    public record Contribution(String achievement, BigDecimal amount, BigDecimal weight) {}

    /**
     * An achievement that the node could use, or asks about, and does not use.
     *
     * @param achievement the identifier of the achievement
     * @param reason why not
     */
    public record Unused(String achievement, Reason reason) {}

    final String address;
    final String kind;
    final String subject;
    final LocalizedText note;
    final Obligation obligation;
    final NodeStatus status;
    final String unit;
    final @Nullable BigDecimal demand;
    final @Nullable BigDecimal most;
    final @Nullable BigDecimal got;
    final @Nullable BigDecimal remaining;
    final @Nullable Remark remark;
    final List<Contribution> contributions;
    final List<Unused> unused;
    final List<UnitResult> units;
    final List<AuditNode> children;

    AuditNode(AuditNodeDraft draft) {
        address = draft.address;
        kind = draft.kind;
        subject = draft.subject;
        note = draft.note;
        obligation = draft.obligation;
        status = draft.status;
        unit = draft.unit;
        demand = draft.demand;
        most = draft.most;
        got = draft.got;
        remaining = draft.remaining;
        remark = draft.remark;
        contributions = List.copyOf(draft.contributions);
        unused = List.copyOf(draft.unused);
        units = List.copyOf(draft.units);
        children = List.copyOf(draft.children);
    }

    /** Returns the id of the rule node, or its owner and pointer. */
    public String address() {
        return address;
    }

    /** Returns the kind of the rule, as its kind member on the wire, such as {@code all-of} or {@code accumulation}. */
    public String kind() {
        return kind;
    }

    /** Returns what the node is about: a module, a competency, a selection, a kind of attestation; empty for a junction. */
    public String subject() {
        return subject;
    }

    /** Returns the note of the rule, for people. */
    public LocalizedText note() {
        return note;
    }

    /** Returns whether the node can block. */
    public Obligation obligation() {
        return obligation;
    }

    /** Returns the status. */
    public NodeStatus status() {
        return status;
    }

    /** Returns the unit of demand and got, such as {@code count} or {@code credits TSH}; empty when nothing is measured. */
    public String unit() {
        return unit;
    }

    /** Returns the least amount asked for; empty when nothing is measured or there is no least amount. */
    public Optional<BigDecimal> demand() {
        return Optional.ofNullable(demand);
    }

    /** Returns the greatest amount allowed; empty when there is none. */
    public Optional<BigDecimal> most() {
        return Optional.ofNullable(most);
    }

    /** Returns the amount reached; empty when nothing is measured or it is not known. */
    public Optional<BigDecimal> got() {
        return Optional.ofNullable(got);
    }

    /** Returns what is still missing; empty when nothing is measured. */
    public Optional<BigDecimal> remaining() {
        return Optional.ofNullable(remaining);
    }

    /** Returns why the node is as it is, where numbers alone do not say it. */
    public Optional<Remark> remark() {
        return Optional.ofNullable(remark);
    }

    /** Returns what each achievement brings, ordered by the identifier of the achievement. */
    public List<Contribution> contributions() {
        return contributions;
    }

    /** Returns the achievements that could count here and do not, with the reason. */
    public List<Unused> unused() {
        return unused;
    }

    /** Returns the results of the units of a compensation; empty for other kinds. */
    public List<UnitResult> units() {
        return units;
    }

    /** Returns the children, in published order, constraints last. */
    public List<AuditNode> children() {
        return children;
    }

    @Override
    public String toString() {
        return address + " " + status;
    }
}
