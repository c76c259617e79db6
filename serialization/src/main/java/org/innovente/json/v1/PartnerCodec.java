package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.CreditCategory;
import org.innovente.common.Extensions;
import org.innovente.common.PartnerId;
import org.innovente.common.TerritoryId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.network.Partner;
import org.innovente.network.PartnerKind;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Partner} in format version 1. */
final class PartnerCodec {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String DESCRIPTION = "description";
    private static final String KINDS = "kinds";
    private static final String MEMBERSHIPS = "memberships";
    private static final String MEMBER_OF = "member-of";
    private static final String TERRITORY = "territory";
    private static final String SERVES = "serves";
    private static final String PLACES = "places";
    private static final String CONTACTS = "contacts";
    private static final String WEBSITE = "website";
    private static final String CATEGORIES = "categories";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private PartnerCodec() {}

    static @Nullable Partner read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Partner.Builder builder = Partner.builder();
        PartnerId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(PartnerId::parse);
                case NAME -> builder.name(LocalizedTextCodec.read(in));
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case KINDS -> builder.addAllKinds(in.texts(PartnerKind::parse));
                case MEMBERSHIPS -> builder.addAllMemberships(in.list(MembershipCodec::read));
                case MEMBER_OF -> builder.addAllMemberOf(in.texts(PartnerId::parse));
                case TERRITORY -> builder.territory(Optional.ofNullable(in.text(TerritoryId::parse)));
                case SERVES -> builder.addAllServes(in.texts(TerritoryId::parse));
                case PLACES -> builder.addAllPlaces(in.list(PlaceCodec::read));
                case CONTACTS -> builder.addAllContacts(in.list(ContactCodec::read));
                case WEBSITE -> builder.website(Optional.ofNullable(in.text()));
                case CATEGORIES -> builder.addAllCategories(in.texts(CreditCategory::parse));
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

    static void write(Partner value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        LocalizedTextCodec.write(NAME, value.name(), out);
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        out.texts(KINDS, value.kinds());
        out.list(MEMBERSHIPS, value.memberships(), MembershipCodec::write);
        out.texts(MEMBER_OF, value.memberOf());
        out.text(TERRITORY, value.territory());
        out.texts(SERVES, value.serves());
        out.list(PLACES, value.places(), PlaceCodec::write);
        out.list(CONTACTS, value.contacts(), ContactCodec::write);
        out.text(WEBSITE, value.website());
        out.texts(CATEGORIES, value.categories());
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(RIGHTS, value.rights(), RightsCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
