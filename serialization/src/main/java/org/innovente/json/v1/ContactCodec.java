package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.network.Contact;
import org.innovente.network.ContactRole;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Contact} in format version 1. */
final class ContactCodec {
    private static final String ROLE = "role";
    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String TELEPHONE = "telephone";
    private static final String ADDRESS = "address";

    private ContactCodec() {}

    static @Nullable Contact read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Contact.Builder builder = Contact.builder();
        ContactRole role = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ROLE -> role = in.text(ContactRole::parse);
                case NAME -> builder.name(LocalizedTextCodec.read(in));
                case EMAIL -> builder.email(Optional.ofNullable(in.text()));
                case TELEPHONE -> builder.telephone(Optional.ofNullable(in.text()));
                case ADDRESS -> builder.address(Optional.ofNullable(in.text()));
                default -> in.keep(member);
            }
        }
        if (role == null) {
            in.absent(ROLE);
        }
        Extensions extensions = in.endObject();
        if (role == null) {
            return null;
        }
        return in.build(builder.role(role).extensions(extensions)::build);
    }

    static void write(Contact value, JsonSink out) {
        out.startObject();
        out.text(ROLE, value.role().toString());
        LocalizedTextCodec.write(NAME, value.name(), out);
        out.text(EMAIL, value.email());
        out.text(TELEPHONE, value.telephone());
        out.text(ADDRESS, value.address());
        out.extensions(value.extensions());
        out.endObject();
    }
}
