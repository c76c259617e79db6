package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.OfferId;
import org.innovente.common.PartnerId;
import org.innovente.common.RouteKind;
import org.innovente.diploma.ItemRef;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.network.Offer;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Offer} in format version 1. */
final class OfferCodec {
    private static final String ID = "id";
    private static final String SUBJECT = "subject";
    private static final String TITLE = "title";
    private static final String OBJECTIVES = "objectives";
    private static final String EXPECTED_RESULTS = "expected-results";
    private static final String ROUTE = "route";
    private static final String CERTIFYING = "certifying";
    private static final String CERTIFIER = "certifier";
    private static final String RESPONSIBLE = "responsible";
    private static final String PROVIDER = "provider";
    private static final String CONTACTS = "contacts";
    private static final String ADDRESS = "address";
    private static final String ACTIONS = "actions";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private OfferCodec() {}

    static @Nullable Offer read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Offer.Builder builder = Offer.builder();
        OfferId id = null;
        ItemRef subject = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(OfferId::parse);
                case SUBJECT -> subject = ItemRefCodec.read(in);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case OBJECTIVES -> builder.objectives(LocalizedTextCodec.read(in));
                case EXPECTED_RESULTS -> builder.expectedResults(LocalizedTextCodec.read(in));
                case ROUTE -> builder.route(Optional.ofNullable(in.text(RouteKind::parse)));
                case CERTIFYING -> builder.certifying(Optional.ofNullable(in.bool()));
                case CERTIFIER -> builder.certifier(Optional.ofNullable(in.text(PartnerId::parse)));
                case RESPONSIBLE -> builder.responsible(Optional.ofNullable(in.text(PartnerId::parse)));
                case PROVIDER -> builder.provider(Optional.ofNullable(in.text(PartnerId::parse)));
                case CONTACTS -> builder.addAllContacts(in.list(ContactCodec::read));
                case ADDRESS -> builder.address(Optional.ofNullable(in.text()));
                case ACTIONS -> builder.addAllActions(in.list(ActionCodec::read));
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
        if (subject == null) {
            in.absent(SUBJECT);
        }
        Extensions extensions = in.endObject();
        if (id == null || subject == null) {
            return null;
        }
        return in.build(builder.id(id).subject(subject).extensions(extensions)::build);
    }

    static void write(Offer value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        out.value(SUBJECT, value.subject(), ItemRefCodec::write);
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(OBJECTIVES, value.objectives(), out);
        LocalizedTextCodec.write(EXPECTED_RESULTS, value.expectedResults(), out);
        out.text(ROUTE, value.route());
        out.bool(CERTIFYING, value.certifying());
        out.text(CERTIFIER, value.certifier());
        out.text(RESPONSIBLE, value.responsible());
        out.text(PROVIDER, value.provider());
        out.list(CONTACTS, value.contacts(), ContactCodec::write);
        out.text(ADDRESS, value.address());
        out.list(ACTIONS, value.actions(), ActionCodec::write);
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(RIGHTS, value.rights(), RightsCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
