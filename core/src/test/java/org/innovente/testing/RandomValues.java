package org.innovente.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.innovente.common.Attributes;
import org.innovente.common.CreditCategory;
import org.innovente.common.Credits;
import org.innovente.common.EqfLevel;
import org.innovente.common.Extensions;
import org.innovente.common.HourKind;
import org.innovente.common.Hours;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.requirement.Quantifier;

/** Random leaves of the model from a seed: small pools of ids, so that references meet, and texts that formats find hard. */
final class RandomValues {

    private static final String[] IDS = {"A", "B", "C", "GE37", "GEOS 4300", "é.ü/~1", "x-1", "🎓", "{\"}"};
    private static final String[] TEXTS = {
        "",
        "simple",
        "l'été",
        "a\nb\tc",
        "\"quoted\" \\ /",
        "😀 e\u0301",
        "\u2028\u2029",
        "<script>&amp;",
        "=1+1",
        "\u0001",
        " padded "
    };
    private static final String[] DECIMALS = {
        "0", "6", "4.5", "-1.25", "0.1", "600", "12345678901234567890.0123456789", "0.30"
    };

    private final Random random;
    private int depth;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns whether an optional attribute is there: two times out of five. */
    boolean some() {
        return random.nextInt(5) < 2;
    }

    boolean bool() {
        return random.nextBoolean();
    }

    /** Goes one node deeper into a tree, unless the bound of depth is reached. */
    boolean descend() {
        if (depth >= 4) {
            return false;
        }
        depth++;
        return true;
    }

    void ascend() {
        depth--;
    }

    <T> List<T> list(Supplier<T> element) {
        int size = Math.max(0, random.nextInt(5) - 2);
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        return list;
    }

    <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    <T> T vocabulary(Function<String, T> parse) {
        return parse.apply(oneOf(IDS));
    }

    String text() {
        return oneOf(TEXTS);
    }

    int integer() {
        return random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(10);
    }

    BigDecimal decimal() {
        return new BigDecimal(oneOf(DECIMALS));
    }

    LocalDate date() {
        return LocalDate.of(2000 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    EqfLevel eqf() {
        return new EqfLevel(1 + random.nextInt(8));
    }

    LocalizedText localized() {
        LocalizedText text = LocalizedText.EMPTY;
        for (String tag : list(() -> oneOf(new String[] {"fr", "en", "fr-CA", "fr_FR"}))) {
            text = text.with(LanguageTag.parse(tag), text());
        }
        return text;
    }

    Credits credits() {
        Map<CreditCategory, BigDecimal> amounts = new TreeMap<>();
        list(() -> vocabulary(CreditCategory::parse)).forEach(category -> amounts.put(category, decimal()));
        return Credits.of(amounts);
    }

    Hours hours() {
        Map<HourKind, BigDecimal> amounts = new TreeMap<>();
        list(() -> vocabulary(HourKind::parse)).forEach(kind -> amounts.put(kind, decimal()));
        return Hours.of(amounts);
    }

    Attributes attributes() {
        Map<String, List<String>> values = new TreeMap<>();
        list(() -> oneOf(IDS))
                .forEach(name -> values.put(name, List.of(text(), text()).subList(0, 1 + random.nextInt(2))));
        return Attributes.of(values);
    }

    Quantifier quantifier() {
        return switch (random.nextInt(6)) {
            case 0 -> Quantifier.ALL;
            case 1 -> Quantifier.ANY;
            case 2 -> Quantifier.NONE;
            case 3 -> Quantifier.atLeast(integer());
            case 4 -> Quantifier.exactly(integer());
            default -> Quantifier.between(integer(), integer());
        };
    }

    /** Returns members that this version does not know, three times out of four none. */
    Extensions extensions() {
        return random.nextInt(4) > 0 ? Extensions.EMPTY : unknown("unknown-" + random.nextInt(3));
    }

    /** Returns members that are neutral in a rule node, three times out of four none. */
    Extensions neutral() {
        return random.nextInt(4) > 0 ? Extensions.EMPTY : unknown("x-" + random.nextInt(3));
    }

    private static Extensions unknown(String name) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put(name, "{\"a\":[1,2.50,null,true],\"b\":\"é\\n\"}");
        return Extensions.of(members);
    }
}
