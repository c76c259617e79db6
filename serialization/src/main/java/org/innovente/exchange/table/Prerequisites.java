package org.innovente.exchange.table;

import org.innovente.exchange.source.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A prerequisite is {@code none}, a rule, or a sentence with or without a rule. In the workbook the rule has one column and
 * the sentence others; here the rule is moved to one place and back.
 */
final class Prerequisites {

    /** The member with the statement. */
    static final String MEMBER = "prerequisite";
    /** The path of the rule while there are columns. */
    static final String RULE = "prerequisite/requirement";

    private static final String REQUIREMENT = "requirement";
    private static final String PROSE = "prose";

    private Prerequisites() {}

    /** Moves the rule of a module to its place below the statement. */
    static void spread(JsonNode module) {
        JsonNode statement = module.get(MEMBER);
        if (statement != null && statement.get(PROSE) == null && statement.get(REQUIREMENT) == null) {
            module.set(MEMBER, JsonNode.object().set(REQUIREMENT, statement));
        }
    }

    /** Moves the rule of a module back, where there is no sentence beside it. */
    static void gather(JsonNode module) {
        JsonNode statement = module.get(MEMBER);
        JsonNode rule = rule(statement);
        if (rule != null) {
            module.set(MEMBER, rule);
        }
    }

    private static @Nullable JsonNode rule(@Nullable JsonNode statement) {
        if (statement == null || statement.get(PROSE) != null) {
            return null;
        }
        return statement.members().size() == 1 ? statement.get(REQUIREMENT) : null;
    }
}
