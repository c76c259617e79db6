package org.innovente.audit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** What one audit finds out about one rule node, before it becomes part of a report. */
@NullUnmarked
final class NodeState {
    /** The verdict where no allocation is needed, -1 where one is. */
    byte constant = -1;

    boolean waived;
    boolean notApplicable;
    boolean neutral;
    /** Whether it asks for nothing, so that it takes nothing. */
    boolean idle;
    /** The branch that a conditional chose; null elsewhere, and where no branch applies. */
    Rule chosen;

    BigDecimal demand;
    BigDecimal got;
    String unit = "";
    /** The leaves of the problem that this node became; several for the values of a concentration. */
    int[] leaves = {};
    /** The nodes of the problem of these leaves, or of a condition on what is used. */
    int[] nodes = {};
    /** The node of the problem with its constraints, -1 where it is not part of the problem. */
    int problemNode = -1;

    Means.Mean mean;
    Jury.Outcome jury;
    List<Evidence> observed = List.of();
    /** Why it is undetermined, or what else is worth saying, in the terms of {@link Remark}. */
    Remark remark;
}
