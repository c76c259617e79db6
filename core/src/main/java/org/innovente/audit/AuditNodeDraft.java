package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.innovente.common.LocalizedText;
import org.innovente.requirement.Obligation;
import org.jspecify.annotations.Nullable;

/** The values of an {@link AuditNode} while it is built. */
final class AuditNodeDraft {
    String address = "";
    String kind = "";
    String subject = "";
    LocalizedText note = LocalizedText.EMPTY;
    Obligation obligation = Obligation.REQUIRED;
    NodeStatus status = NodeStatus.UNDETERMINED;
    String unit = "";

    @Nullable
    BigDecimal demand;

    @Nullable
    BigDecimal most;

    @Nullable
    BigDecimal got;

    @Nullable
    BigDecimal remaining;

    @Nullable
    Remark remark;

    final List<AuditNode.Contribution> contributions = new ArrayList<>();
    final List<AuditNode.Unused> unused = new ArrayList<>();
    final List<UnitResult> units = new ArrayList<>();
    final List<AuditNode> children = new ArrayList<>();

    /** Returns a draft with the values of a node, to be altered. */
    static AuditNodeDraft of(AuditNode node) {
        AuditNodeDraft draft = new AuditNodeDraft();
        draft.address = node.address;
        draft.kind = node.kind;
        draft.subject = node.subject;
        draft.note = node.note;
        draft.obligation = node.obligation;
        draft.status = node.status;
        draft.unit = node.unit;
        draft.demand = node.demand;
        draft.most = node.most;
        draft.got = node.got;
        draft.remaining = node.remaining;
        draft.remark = node.remark;
        draft.contributions.addAll(node.contributions);
        draft.unused.addAll(node.unused);
        draft.units.addAll(node.units);
        draft.children.addAll(node.children);
        return draft;
    }
}
