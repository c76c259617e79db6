package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.TerritoryId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.network.Territory;
import org.innovente.network.TerritoryKind;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Territory} in format version 1. */
final class TerritoryCodec {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String PARENT = "parent";
    private static final String CODES = "codes";
    private static final String VALIDITY = "validity";
    private static final String SUCCESSORS = "successors";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private TerritoryCodec() {}

    static @Nullable Territory read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Territory.Builder builder = Territory.builder();
        TerritoryId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(TerritoryId::parse);
                case NAME -> builder.name(LocalizedTextCodec.read(in));
                case KIND -> builder.kind(Optional.ofNullable(in.text(TerritoryKind::parse)));
                case PARENT -> builder.parent(Optional.ofNullable(in.text(TerritoryId::parse)));
                case CODES -> builder.addAllCodes(in.list(DatedCodeCodec::read));
                case VALIDITY -> builder.validity(Optional.ofNullable(PeriodCodec.read(in)));
                case SUCCESSORS -> builder.addAllSuccessors(in.texts(TerritoryId::parse));
                case IDENTIFIERS -> builder.addAllIdentifiers(in.list(IdentifierCodec::shared));
                case LIFECYCLE -> builder.lifecycle(Optional.ofNullable(in.shared(LifecycleCodec::read)));
                case RIGHTS -> builder.rights(Optional.ofNullable(in.shared(RightsCodec::read)));
                case PROVENANCE -> builder.provenance(Optional.ofNullable(in.shared(ProvenanceCodec::read)));
                case NOTE -> builder.note(LocalizedTextCodec.read(in));
                default -> in.keep(member);
            }
        }
        if (id == null) {
            in.absent(ID);
        }
        Extensions extensions = in.endObject();
        if (id == null) {
            return null;
        }
        return in.build(builder.id(id).extensions(extensions)::build);
    }

    static void write(Territory value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        LocalizedTextCodec.write(NAME, value.name(), out);
        out.text(KIND, value.kind());
        out.text(PARENT, value.parent());
        out.list(CODES, value.codes(), DatedCodeCodec::write);
        out.value(VALIDITY, value.validity(), PeriodCodec::write);
        out.texts(SUCCESSORS, value.successors());
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(RIGHTS, value.rights(), RightsCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
