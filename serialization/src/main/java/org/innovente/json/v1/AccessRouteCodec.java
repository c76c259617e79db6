package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.RouteKind;
import org.innovente.diploma.AccessRoute;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link AccessRoute} in format version 1. */
final class AccessRouteCodec {
    private static final String ROUTE = "route";
    private static final String OPEN = "open";
    private static final String JURY = "jury";

    private AccessRouteCodec() {}

    static @Nullable AccessRoute read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        AccessRoute.Builder builder = AccessRoute.builder();
        RouteKind route = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ROUTE -> route = in.text(RouteKind::parse);
                case OPEN -> builder.open(Optional.ofNullable(in.bool()));
                case JURY -> builder.jury(LocalizedTextCodec.read(in));
                default -> in.keep(member);
            }
        }
        if (route == null) {
            in.absent(ROUTE);
        }
        Extensions extensions = in.endObject();
        if (route == null) {
            return null;
        }
        return in.build(builder.route(route).extensions(extensions)::build);
    }

    static void write(AccessRoute value, JsonSink out) {
        out.startObject();
        out.text(ROUTE, value.route().toString());
        out.bool(OPEN, value.open());
        LocalizedTextCodec.write(JURY, value.jury(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
