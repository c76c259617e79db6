package org.innovente.json.v1;

import java.util.Optional;
import java.util.function.Function;
import org.innovente.common.Extensions;
import org.innovente.common.PartnerId;
import org.innovente.common.TerritoryId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.network.Place;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Place} in format version 1. */
final class PlaceCodec {
    private static final String PARTNER = "partner";
    private static final String TERRITORY = "territory";
    private static final String NAME = "name";
    private static final String ADDRESS = "address";
    private static final String IDENTIFIERS = "identifiers";

    private PlaceCodec() {}

    static @Nullable Place read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Place.Builder builder = Place.builder();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case PARTNER -> builder.partner(Optional.ofNullable(in.text(PartnerId::parse)));
                case TERRITORY -> builder.territory(Optional.ofNullable(in.text(TerritoryId::parse)));
                case NAME -> builder.name(LocalizedTextCodec.read(in));
                case ADDRESS -> builder.addAllAddress(in.texts(Function.identity()));
                case IDENTIFIERS -> builder.addAllIdentifiers(in.list(IdentifierCodec::shared));
                default -> in.keep(member);
            }
        }
        Extensions extensions = in.endObject();
        return in.build(builder.extensions(extensions)::build);
    }

    static void write(Place value, JsonSink out) {
        out.startObject();
        out.text(PARTNER, value.partner());
        out.text(TERRITORY, value.territory());
        LocalizedTextCodec.write(NAME, value.name(), out);
        out.texts(ADDRESS, value.address());
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
