package org.innovente.exchange.imscase;

import java.util.function.Function;

/**
 * What an association means in the model. Reader and writer share it: the reader builds the relation that it names, the
 * writer keeps a remembered association exactly as long as that relation is still there.
 */
final class CaseLinks {

    /** What the end of an association is. */
    enum End {
        /** The document. */
        DOCUMENT,
        /** An item that is a competency. */
        COMPETENCY,
        /** An item that is a module. */
        MODULE,
        /** Something outside the package. */
        OUTSIDE,
        /** Nothing: the end is missing. */
        NOTHING
    }

    /** The place of an association in the model. */
    enum Role {
        /** The origin stands under the destination. */
        PARENT,
        /** The origin stands at the top. */
        ROOT,
        /** A relation between two competencies. */
        RELATION,
        /** An alignment of the origin with something outside. */
        ALIGNMENT,
        /** The competency is an outcome of the module. */
        OUTCOME,
        /** The origin is a part of the module. */
        PART,
        /** The origin must be met before the module. */
        PREREQUISITE,
        /** The modules count as one another. */
        EQUIVALENT,
        /** The model has no place for it. */
        NONE
    }

    private CaseLinks() {}

    /** Returns the place in the model of an association. */
    static Role role(String type, End origin, End destination) {
        if (origin == End.NOTHING || destination == End.NOTHING || origin == End.OUTSIDE) {
            return Role.NONE;
        }
        if (destination == End.OUTSIDE) {
            return Role.ALIGNMENT;
        }
        if (origin == End.COMPETENCY && destination == End.COMPETENCY) {
            return type.equals(CaseTypes.CHILD) ? Role.PARENT : Role.RELATION;
        }
        if (destination == End.DOCUMENT) {
            return type.equals(CaseTypes.CHILD) && origin != End.DOCUMENT ? Role.ROOT : Role.NONE;
        }
        return origin == End.DOCUMENT ? Role.NONE : withModule(type, origin, destination);
    }

    private static Role withModule(String type, End origin, End destination) {
        boolean toModule = destination == End.MODULE;
        return switch (type) {
            case CaseTypes.CHILD, CaseTypes.PART ->
                !toModule ? Role.NONE : origin == End.MODULE ? Role.PART : Role.OUTCOME;
            case CaseTypes.PRECEDES -> toModule ? Role.PREREQUISITE : Role.NONE;
            case CaseTypes.RELATED -> origin == End.MODULE && toModule ? Role.NONE : Role.OUTCOME;
            case "exactMatchOf" -> origin == End.MODULE && toModule ? Role.EQUIVALENT : Role.NONE;
            default -> Role.NONE;
        };
    }

    /** Returns a text that is the same for two associations exactly when they mean the same in the model. */
    static String key(Role role, String type, String origin, String destination, Function<String, End> ends) {
        String relation = role == Role.RELATION || role == Role.ALIGNMENT
                ? CaseTypes.relation(type).wire()
                : "";
        boolean turned = role == Role.OUTCOME && ends.apply(origin) == End.MODULE;
        String first = turned ? destination : origin;
        String second = turned ? origin : destination;
        return role + " " + relation + " " + first.length() + " " + first + " " + (role == Role.ROOT ? "" : second);
    }
}
