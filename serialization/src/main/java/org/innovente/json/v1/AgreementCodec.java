package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.AgreementId;
import org.innovente.common.Extensions;
import org.innovente.common.PartnerId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.network.Agreement;
import org.innovente.network.AgreementRight;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Agreement} in format version 1. */
final class AgreementCodec {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String GRANTORS = "grantors";
    private static final String GRANTEES = "grantees";
    private static final String ITEMS = "items";
    private static final String RIGHTS = "rights";
    private static final String PERIOD = "period";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private AgreementCodec() {}

    static @Nullable Agreement read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Agreement.Builder builder = Agreement.builder();
        AgreementId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(AgreementId::parse);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case GRANTORS -> builder.addAllGrantors(in.texts(PartnerId::parse));
                case GRANTEES -> builder.addAllGrantees(in.texts(PartnerId::parse));
                case ITEMS -> builder.addAllItems(in.list(ItemRefCodec::read));
                case RIGHTS -> builder.addAllRights(in.texts(AgreementRight::parse));
                case PERIOD -> builder.period(Optional.ofNullable(PeriodCodec.read(in)));
                case IDENTIFIERS -> builder.addAllIdentifiers(in.list(IdentifierCodec::shared));
                case LIFECYCLE -> builder.lifecycle(Optional.ofNullable(in.shared(LifecycleCodec::read)));
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

    static void write(Agreement value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        out.texts(GRANTORS, value.grantors());
        out.texts(GRANTEES, value.grantees());
        out.list(ITEMS, value.items(), ItemRefCodec::write);
        out.texts(RIGHTS, value.rights());
        out.value(PERIOD, value.period(), PeriodCodec::write);
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
