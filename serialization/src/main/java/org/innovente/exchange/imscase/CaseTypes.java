package org.innovente.exchange.imscase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.innovente.competency.RelationType;

/** The association types of CASE, their spellings in the wild, and the relations of the model that they become. */
final class CaseTypes {

    static final String CHILD = "isChildOf";
    static final String PART = "isPartOf";
    static final String PRECEDES = "precedes";
    static final String RELATED = "isRelatedTo";

    private static final List<String> STANDARD = List.of(
            CHILD,
            "isPeerOf",
            PART,
            "exactMatchOf",
            PRECEDES,
            RELATED,
            "replacedBy",
            "exemplar",
            "hasSkillLevel",
            "isTranslationOf");
    private static final Map<String, String> INVERSE = inverse();

    private CaseTypes() {}

    private static Map<String, String> inverse() {
        Map<String, String> inverse = new LinkedHashMap<>();
        inverse.put("isParentOf", CHILD);
        inverse.put("hasChild", CHILD);
        inverse.put("hasPart", PART);
        inverse.put("replaces", "replacedBy");
        inverse.put("isExemplarOf", "exemplar");
        inverse.put("isPrecededBy", PRECEDES);
        return inverse;
    }

    /** Returns whether a version accepts a type. */
    static boolean isAccepted(String type, CaseVersion version) {
        if (version == CaseVersion.V1_0) {
            return STANDARD.contains(type) && !type.equals("isTranslationOf");
        }
        return STANDARD.contains(type) || isExtension(type);
    }

    /** Returns whether a type is a well formed extension of CASE 1.1: {@code ext:} and letters, digits, dot, dash, underscore. */
    static boolean isExtension(String type) {
        if (!type.startsWith("ext:") || type.length() == 4) {
            return false;
        }
        return type.chars().skip(4).allMatch(CaseTypes::isPlain);
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_';
    }

    /** Returns the standard type that a spelling stands for: other case, blanks, {@code RelatedTo}. */
    static Optional<String> spelling(String type) {
        String plain = type.replace(" ", "").toLowerCase(Locale.ROOT);
        for (String standard : STANDARD) {
            String low = standard.toLowerCase(Locale.ROOT);
            if (plain.equals(low) || low.equals("is" + plain)) {
                return Optional.of(standard);
            }
        }
        return Optional.empty();
    }

    /** Returns the standard type whose ends must be exchanged to say the same. */
    static Optional<String> inverse(String type) {
        return Optional.ofNullable(INVERSE.get(type));
    }

    /** Returns the type under which a version can write any type. */
    static String written(String type, CaseVersion version) {
        if (isAccepted(type, version)) {
            return type;
        }
        if (version == CaseVersion.V1_0) {
            return type.equals("isTranslationOf") ? "isPeerOf" : RELATED;
        }
        StringBuilder out = new StringBuilder("ext:");
        String rest = type.startsWith("ext:") ? type.substring(4) : type;
        rest.codePoints().forEach(c -> {
            if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                out.append('u').append(Integer.toHexString(c));
            }
        });
        return rest.isEmpty() ? "ext:u0" : out.toString();
    }

    /** Returns the relation that a type becomes, read from the origin to the destination. */
    static RelationType relation(String type) {
        return switch (type) {
            case CHILD -> RelationType.NARROWER;
            case PART -> RelationType.PART_OF;
            case "exactMatchOf", "isTranslationOf" -> RelationType.EXACT;
            case PRECEDES -> RelationType.PRECEDES;
            case "replacedBy" -> RelationType.REPLACED_BY;
            case "isPeerOf" -> RelationType.CLOSE;
            default -> RelationType.RELATED;
        };
    }

    /** Returns whether the relation says all that the type says. */
    static boolean isExact(String type) {
        return switch (type) {
            case CHILD, PART, "exactMatchOf", PRECEDES, "replacedBy", RELATED -> true;
            default -> false;
        };
    }

    /** Returns the type under which a relation of the model goes out; broader goes out with its ends exchanged. */
    static String type(RelationType relation) {
        return switch (relation) {
            case NARROWER, BROADER -> CHILD;
            case PART_OF -> PART;
            case EXACT -> "exactMatchOf";
            case CLOSE -> "isPeerOf";
            case RELATED -> RELATED;
            case PRECEDES -> PRECEDES;
            case REPLACED_BY -> "replacedBy";
        };
    }
}
