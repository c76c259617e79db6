package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.PartnerId;
import org.innovente.common.RecognitionId;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.Recognition;
import org.innovente.diploma.RecognitionExtent;
import org.innovente.diploma.RecognitionKind;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Recognition} in format version 1. */
final class RecognitionCodec {
    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String SOURCE = "source";
    private static final String TARGET = "target";
    private static final String EXTENT = "extent";
    private static final String CREDITS = "credits";
    private static final String MUTUAL = "mutual";
    private static final String PARTNERS = "partners";
    private static final String VALIDITY = "validity";
    private static final String LEGAL_BASIS = "legal-basis";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private RecognitionCodec() {}

    static @Nullable Recognition read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Recognition.Builder builder = Recognition.builder();
        RecognitionId id = null;
        RecognitionKind kind = null;
        ItemRef source = null;
        ItemRef target = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(RecognitionId::parse);
                case KIND -> kind = in.text(RecognitionKind::parse);
                case SOURCE -> source = ItemRefCodec.read(in);
                case TARGET -> target = ItemRefCodec.read(in);
                case EXTENT -> builder.extent(Optional.ofNullable(in.text(RecognitionExtent::parse)));
                case CREDITS -> builder.credits(Optional.ofNullable(in.shared(CreditsCodec::read)));
                case MUTUAL -> builder.mutual(Optional.ofNullable(in.bool()));
                case PARTNERS -> builder.addAllPartners(in.texts(PartnerId::parse));
                case VALIDITY -> builder.validity(Optional.ofNullable(PeriodCodec.read(in)));
                case LEGAL_BASIS -> builder.legalBasis(LocalizedTextCodec.read(in));
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
        if (kind == null) {
            in.absent(KIND);
        }
        if (source == null) {
            in.absent(SOURCE);
        }
        if (target == null) {
            in.absent(TARGET);
        }
        Extensions extensions = in.endObject();
        if (id == null || kind == null || source == null || target == null) {
            return null;
        }
        return in.build(builder.id(id).kind(kind).source(source).target(target).extensions(extensions)::build);
    }

    static void write(Recognition value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        out.text(KIND, value.kind().toString());
        out.value(SOURCE, value.source(), ItemRefCodec::write);
        out.value(TARGET, value.target(), ItemRefCodec::write);
        out.text(EXTENT, value.extent());
        out.value(CREDITS, value.credits(), CreditsCodec::write);
        out.bool(MUTUAL, value.mutual());
        out.texts(PARTNERS, value.partners());
        out.value(VALIDITY, value.validity(), PeriodCodec::write);
        LocalizedTextCodec.write(LEGAL_BASIS, value.legalBasis(), out);
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(RIGHTS, value.rights(), RightsCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
