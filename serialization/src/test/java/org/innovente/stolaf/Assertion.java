package org.innovente.stolaf;

import java.math.BigDecimal;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Measure;

/** One assertion: a measure, an operator, a value, and the values that conditions put in its place. */
final class Assertion {
    String key = "";
    Measure measure = Measure.count();
    String operator = "$gte";
    BigDecimal expected = BigDecimal.ZERO;
    boolean atMost;
    Object when;

    boolean isLeast() {
        return operator.equals("$gte") || operator.equals("$gt");
    }

    Bound bound(BigDecimal value) {
        return switch (operator) {
            case "$gte" -> Bound.atLeast(value);
            case "$gt" -> Bound.builder().above(value).build();
            case "$lte" -> Bound.atMost(value);
            case "$lt" -> Bound.builder().below(value).build();
            default -> Bound.exactly(value);
        };
    }
}
