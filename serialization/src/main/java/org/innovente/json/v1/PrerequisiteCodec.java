package org.innovente.json.v1;

import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Prerequisite}: {@code "none"}, a rule node, or an object with prose and perhaps a rule node. */
final class PrerequisiteCodec {

    private static final String NONE = "none";
    private static final String PROSE = "prose";
    private static final String REQUIREMENT = "requirement";

    private PrerequisiteCodec() {}

    static @Nullable Prerequisite read(JsonCursor in) {
        if (in.isText()) {
            return in.text(PrerequisiteCodec::none);
        }
        Node node = new Node(in);
        if (!node.start()) {
            return Prerequisite.of(
                    OpaqueRequirement.builder().json(node.broken()).build());
        }
        Requirement simple = RequirementCodec.simple(in, node, in.nextMember());
        return simple == null ? rest(in, node) : Prerequisite.of(simple);
    }

    private static Prerequisite rest(JsonCursor in, Node node) {
        Prerequisite.Builder statement = Prerequisite.builder();
        String statementMember = null;
        for (String name = node.pending(); name != null; name = in.nextMember()) {
            switch (name) {
                case PROSE -> {
                    statement.prose(LocalizedTextCodec.read(in));
                    statementMember = name;
                }
                case REQUIREMENT -> {
                    statement.requirement(RequirementCodec.read(in));
                    statementMember = name;
                }
                default -> RequirementCodec.member(in, node, node.parts(), name);
            }
        }
        if (statementMember == null) {
            node.parts().requireSiblings(in, node);
            return Prerequisite.of(node.parts().build(node, in.endObject()));
        }
        Extensions extensions = in.endObject();
        node.understood();
        if (node.seen() != 0) {
            node.conflict(statementMember, RequirementMember.first(node.seen()).wire());
        }
        return statement.extensions(extensions).build();
    }

    private static Prerequisite none(String text) {
        if (!text.equals(NONE)) {
            throw new IllegalArgumentException("Unknown value '" + text + "': expected none, a rule or prose");
        }
        return Prerequisite.none();
    }

    static void write(Prerequisite value, JsonSink out) {
        if (value.isNone()) {
            out.textElement(NONE);
        } else if (value.prose().isEmpty()
                && value.extensions().isEmpty()
                && value.requirement().isPresent()) {
            RequirementCodec.write(value.requirement().get(), out);
        } else {
            out.startObject();
            out.value(PROSE, value.prose(), LocalizedTextCodec::write);
            out.value(REQUIREMENT, value.requirement(), RequirementCodec::write);
            out.extensions(value.extensions());
            out.endObject();
        }
    }
}
