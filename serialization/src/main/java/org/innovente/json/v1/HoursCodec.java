package org.innovente.json.v1;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.innovente.common.HourKind;
import org.innovente.common.Hours;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Hours}: an object from kind to decimal text. */
final class HoursCodec {

    private HoursCodec() {}

    static @Nullable Hours read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Map<HourKind, BigDecimal> amounts = new TreeMap<>();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            HourKind kind = in.key(name, HourKind::parse);
            BigDecimal amount = in.decimal();
            if (kind != null && amount != null) {
                amounts.put(kind, amount);
            }
        }
        in.endObject();
        return Hours.of(amounts);
    }

    static void write(Hours value, JsonSink out) {
        out.startObject();
        for (Map.Entry<HourKind, BigDecimal> entry : value.amounts().entrySet()) {
            out.decimal(entry.getKey().value(), entry.getValue());
        }
        out.endObject();
    }
}
