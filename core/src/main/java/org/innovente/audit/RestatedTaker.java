package org.innovente.audit;

import java.util.Optional;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;

/** A rule that takes achievements, or looks at what others take. */
final class RestatedTaker {
    final Rule rule;
    final Selector selector;
    final Measure measure;
    final Bound bound;
    final UseKind use;
    final String group;
    final int priority;
    /** By evidence: whether it may serve the rule, and whether it is certain to count. */
    final byte[] eligible;

    int firstLeaf;
    int leaves;

    RestatedTaker(
            Rule rule,
            Selector selector,
            Measure measure,
            Bound bound,
            Optional<? extends Use> use,
            int priority,
            int n) {
        this.rule = rule;
        this.selector = selector;
        this.measure = measure;
        this.bound = bound;
        this.use = use.map(Use::kind).orElse(UseKind.CONSUME);
        this.group = use.flatMap(Use::group).orElse("");
        this.priority = priority;
        eligible = new byte[n];
    }

    boolean takes() {
        return use != UseKind.USED;
    }

    boolean consumes() {
        return use == UseKind.CONSUME || use == UseKind.SHARE;
    }

    boolean sums() {
        return measure.kind() == MeasureKind.CREDITS || measure.kind() == MeasureKind.QUANTITY;
    }

    boolean divides() {
        return sums()
                && use == UseKind.CONSUME
                && rule.requirement instanceof Accumulation one
                && one.divisible().orElse(false);
    }
}
