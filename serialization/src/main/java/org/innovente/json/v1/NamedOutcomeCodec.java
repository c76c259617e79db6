package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link NamedOutcome} in format version 1. */
final class NamedOutcomeCodec {
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String STATEMENT = "statement";
    private static final String REQUIREMENT = "requirement";
    private static final String CONSTRAINTS = "constraints";
    private static final String EXCLUSIVE_SCOPES = "exclusive-scopes";

    private NamedOutcomeCodec() {}

    static @Nullable NamedOutcome read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        NamedOutcome.Builder builder = NamedOutcome.builder();
        OutcomeName name = null;
        OutcomeKind kind = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case NAME -> name = in.text(OutcomeName::parse);
                case KIND -> kind = in.text(OutcomeKind::parse);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case STATEMENT -> builder.statement(LocalizedTextCodec.read(in));
                case REQUIREMENT -> builder.requirement(Optional.ofNullable(RequirementCodec.read(in)));
                case CONSTRAINTS -> builder.addAllConstraints(in.list(ConstraintCodec::read));
                case EXCLUSIVE_SCOPES -> builder.addAllExclusiveScopes(in.texts(NodeId::parse));
                default -> in.keep(member);
            }
        }
        if (name == null) {
            in.absent(NAME);
        }
        if (kind == null) {
            in.absent(KIND);
        }
        Extensions extensions = in.endObject();
        if (name == null || kind == null) {
            return null;
        }
        return in.build(builder.name(name).kind(kind).extensions(extensions)::build);
    }

    static void write(NamedOutcome value, JsonSink out) {
        out.startObject();
        out.text(NAME, value.name().toString());
        out.text(KIND, value.kind().toString());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(STATEMENT, value.statement(), out);
        out.value(REQUIREMENT, value.requirement(), RequirementCodec::write);
        out.list(CONSTRAINTS, value.constraints(), ConstraintCodec::write);
        out.texts(EXCLUSIVE_SCOPES, value.exclusiveScopes());
        out.extensions(value.extensions());
        out.endObject();
    }
}
