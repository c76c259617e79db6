package org.innovente.json.v1;

import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.network.Funding;
import org.innovente.network.FundingKind;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Funding} in format version 1. */
final class FundingCodec {
    private static final String KIND = "kind";
    private static final String NOTE = "note";

    private FundingCodec() {}

    static @Nullable Funding read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Funding.Builder builder = Funding.builder();
        FundingKind kind = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case KIND -> kind = in.text(FundingKind::parse);
                case NOTE -> builder.note(LocalizedTextCodec.read(in));
                default -> in.keep(member);
            }
        }
        if (kind == null) {
            in.absent(KIND);
        }
        Extensions extensions = in.endObject();
        if (kind == null) {
            return null;
        }
        return in.build(builder.kind(kind).extensions(extensions)::build);
    }

    static void write(Funding value, JsonSink out) {
        out.startObject();
        out.text(KIND, value.kind().toString());
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
