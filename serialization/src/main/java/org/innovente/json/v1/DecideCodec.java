package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.AttestationKind;
import org.innovente.common.AttestationVerdict;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.learner.Decide;
import org.jspecify.annotations.Nullable;

/** The members of {@link Decide} in format version 1. */
final class DecideCodec {
    private static final String NODE = "node";
    private static final String KIND = "kind";
    private static final String VERDICT = "verdict";

    private DecideCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static Decide.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        Decide.Builder builder = Decide.builder();
        AttestationVerdict verdict = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case NODE -> builder.node(Optional.ofNullable(in.text()));
                case KIND -> builder.kind(Optional.ofNullable(in.text(AttestationKind::parse)));
                case VERDICT -> verdict = in.text(AttestationVerdict::parse);
                default -> self.keepForeign(member);
            }
        }
        if (verdict == null) {
            in.absent(VERDICT);
        }
        in.endObject();
        if (verdict == null) {
            return null;
        }
        return builder.verdict(verdict);
    }

    static void write(Decide value, JsonSink out) {
        out.startObject();
        out.text(NODE, value.node());
        out.text(KIND, value.kind());
        out.text(VERDICT, value.verdict().toString());
        out.endObject();
    }
}
