package org.innovente.json.v1;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.innovente.common.CreditCategory;
import org.innovente.common.Credits;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Credits}: an object from category to decimal text. */
final class CreditsCodec {

    private CreditsCodec() {}

    static @Nullable Credits read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Map<CreditCategory, BigDecimal> amounts = new TreeMap<>();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            CreditCategory category = in.key(name, CreditCategory::parse);
            BigDecimal amount = in.decimal();
            if (category != null && amount != null) {
                amounts.put(category, amount);
            }
        }
        in.endObject();
        return Credits.of(amounts);
    }

    static void write(Credits value, JsonSink out) {
        out.startObject();
        for (Map.Entry<CreditCategory, BigDecimal> entry : value.amounts().entrySet()) {
            out.decimal(entry.getKey().value(), entry.getValue());
        }
        out.endObject();
    }
}
