package org.innovente.json.v1;

import java.math.BigDecimal;
import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.network.Price;
import org.innovente.network.PriceKind;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Price} in format version 1. */
final class PriceCodec {
    private static final String KIND = "kind";
    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";
    private static final String TAX_INCLUDED = "tax-included";
    private static final String NOTE = "note";

    private PriceCodec() {}

    static @Nullable Price read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Price.Builder builder = Price.builder();
        BigDecimal amount = null;
        String currency = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case KIND -> builder.kind(Optional.ofNullable(in.text(PriceKind::parse)));
                case AMOUNT -> amount = in.decimal();
                case CURRENCY -> currency = in.text();
                case TAX_INCLUDED -> builder.taxIncluded(Optional.ofNullable(in.bool()));
                case NOTE -> builder.note(LocalizedTextCodec.read(in));
                default -> in.keep(member);
            }
        }
        if (amount == null) {
            in.absent(AMOUNT);
        }
        if (currency == null) {
            in.absent(CURRENCY);
        }
        Extensions extensions = in.endObject();
        if (amount == null || currency == null) {
            return null;
        }
        return in.build(builder.amount(amount).currency(currency).extensions(extensions)::build);
    }

    static void write(Price value, JsonSink out) {
        out.startObject();
        out.text(KIND, value.kind());
        out.decimal(AMOUNT, value.amount());
        out.text(CURRENCY, value.currency());
        out.bool(TAX_INCLUDED, value.taxIncluded());
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
