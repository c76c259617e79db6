package org.innovente.json.cursor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.innovente.finding.Severity;
import org.innovente.json.Limits;
import org.junit.jupiter.api.Test;

/** A text that was converted before is not converted again, and what is given for it is what its conversion gives. */
class SharedTextsTest {

    /** A conversion of its own: equal texts give equal values that are different objects. */
    private record Upper(String text) {
        static Upper of(String text) {
            return new Upper(text.toUpperCase(java.util.Locale.ROOT));
        }
    }

    private record Length(int length) {
        static Length of(String text) {
            return new Length(text.length());
        }
    }

    private static final Function<String, Upper> UPPER = Upper::of;
    private static final Function<String, Length> LENGTH = Length::of;

    @Test
    void every_text_gives_what_its_conversion_gives() throws IOException {
        String[] parts = {"a", "b", "é", "ÿ", "€", "😀", "\\n", "\\u0041", "\\u0000", "12345678", "1234567", " "};
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            StringBuilder json = new StringBuilder("[");
            for (int i = 0; i < 6_000; i++) {
                json.append(i == 0 ? "\"" : ",\"");
                for (int j = random.nextInt(4); j > 0; j--) {
                    json.append(parts[random.nextInt(parts.length)]);
                }
                json.append(random.nextBoolean() ? Integer.toString(random.nextInt(3_000)) : "")
                        .append('"');
            }
            byte[] document = json.append(']').toString().getBytes(StandardCharsets.UTF_8);
            List<String> texts = read(document, JsonCursor::text);
            assertThat(read(document, in -> in.text(UPPER)))
                    .isEqualTo(texts.stream().map(UPPER).toList());
            List<Object> expected = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                expected.add(i % 2 == 0 ? UPPER.apply(texts.get(i)) : LENGTH.apply(texts.get(i)));
            }
            int[] index = {0};
            assertThat(read(document, in -> index[0]++ % 2 == 0 ? in.text(UPPER) : in.text(LENGTH)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void equal_short_texts_are_one_object_and_long_ones_are_not() throws IOException {
        byte[] document =
                "[\"level-2\",\"level-2\",\"1234567890123456\",\"1234567890123456\",\"12345678901234567\",\"12345678901234567\"]"
                        .getBytes(StandardCharsets.UTF_8);
        List<Upper> values = read(document, in -> in.text(UPPER));
        assertThat(values.get(0)).isSameAs(values.get(1));
        assertThat(values.get(2)).isSameAs(values.get(3));
        assertThat(values.get(4)).isNotSameAs(values.get(5));
    }

    @Test
    void an_id_is_not_remembered_because_it_comes_only_once() throws IOException {
        byte[] document = "[{\"id\":\"M1\"},{\"id\":\"M1\"}]".getBytes(StandardCharsets.UTF_8);
        List<Upper> values = read(document, in -> {
            in.startObject();
            in.nextMember();
            Upper id = in.text(UPPER);
            in.endObject();
            return id;
        });
        assertThat(values.get(0)).isEqualTo(values.get(1)).isNotSameAs(values.get(1));
    }

    @Test
    void the_table_forgets_no_text_while_it_grows_but_for_another_in_its_place() {
        SharedTexts table = new SharedTexts();
        for (long i = 1; i <= 100_000; i++) {
            table.add(UPPER, i, -i, i);
            assertThat(table.find(UPPER, i, -i)).isEqualTo(i);
            assertThat(table.find(LENGTH, i, -i)).isNull();
        }
        int known = 0;
        for (long i = 1; i <= 100_000; i++) {
            Object found = table.find(UPPER, i, -i);
            assertThat(found).isIn(null, i);
            known += found == null ? 0 : 1;
        }
        assertThat(known).isBetween(2_000, 4_096);
    }

    private static <T> List<T> read(byte[] document, ValueReader<T> element) throws IOException {
        return new DocumentReader(new ReadOptions(Limits.standard(), Severity.NOTE, false))
                .readJson(new ByteArrayInputStream(document), in -> in.list(element))
                .orThrow();
    }
}
