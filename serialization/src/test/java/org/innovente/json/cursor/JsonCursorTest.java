package org.innovente.json.cursor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.innovente.common.Extensions;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.json.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonCursorTest {

    private static final DocumentReader READER =
            new DocumentReader(new ReadOptions(Limits.standard(), Severity.NOTE, true));

    /** What the codec of these tests reads. */
    record Thing(String id, @Nullable BigDecimal credits, List<Thing> parts, Extensions extensions) {}

    static @Nullable Thing thing(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        String id = null;
        BigDecimal credits = null;
        List<Thing> parts = List.of();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            switch (name) {
                case "id" -> id = in.text();
                case "credits" -> credits = in.decimal();
                case "parts" -> parts = in.list(JsonCursorTest::thing);
                case "date" -> in.date();
                case "count" -> in.integer();
                case "open" -> in.bool();
                case "words" -> in.texts(Integer::valueOf);
                default -> in.keep(name);
            }
        }
        in.absent("id");
        Extensions extensions = in.endObject();
        if (id == null) {
            return null;
        }
        String known = id;
        BigDecimal sum = credits;
        List<Thing> list = parts;
        return in.build(() -> new Thing(known, sum, list, extensions));
    }

    static <T> Read<T> read(String json, ValueReader<T> codec) {
        try {
            return READER.readJson(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), codec);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> findings(String json) {
        List<String> lines = new ArrayList<>();
        read(json, JsonCursorTest::thing)
                .report()
                .findings()
                .forEach(f -> lines.add(f.location() + " " + f.code().id() + " " + f.pointer() + " " + f.arguments()
                        + " " + f.subject()));
        return lines;
    }

    @Test
    void reads_nested_objects_and_keeps_what_it_does_not_know() {
        Read<Thing> read = read(
                "{\"id\":\"a\", \"x-y\": [1, 2.50,{\"z\":\"\\u00e9\\n\"}], \"parts\":[{\"id\":\"b\",\"credits\":\"4.50\"}]}",
                JsonCursorTest::thing);
        Thing thing = read.orThrow();
        assertThat(thing.parts()).extracting(Thing::credits).containsExactly(new BigDecimal("4.50"));
        assertThat(thing.extensions().find("x-y")).contains("[1,2.50,{\"z\":\"é\\n\"}]");
        assertThat(read.sources().orElseThrow().find("/parts/0/credits").orElseThrow())
                .hasToString("1:76");
    }

    @Test
    void reports_many_mistakes_in_one_read_each_at_its_place() {
        String json = """
                {"id": "a",
                 "colour": "red",
                 "parts": [
                   {"id": 5},
                   {"credits": "2"},
                   {"id": "é😀", "credits": 3, "id": "c"},
                   {"id": "d", "date": "2025-02-29", "count": 99999999999, "open": "yes",
                    "words": ["1", "two", 3]},
                   "e"
                 ]}
                """;
        assertThat(findings(json))
                .containsExactly(
                        "2:2 json.unknown-member /colour {name=colour} ",
                        "4:11 json.type /parts/0/id {expected=string, found=integer} ",
                        "5:4 json.missing-member /parts/1 {name=id} ",
                        "6:29 json.type /parts/2/credits {expected=decimal, found=integer} part é😀",
                        "6:32 json.duplicate-member /parts/2/id {name=id} part é😀",
                        "7:24 value.invalid /parts/3/date {value=2025-02-29, reason=there is no such day} part d",
                        "7:47 value.invalid /parts/3/count {value=99999999999, reason=beyond the range of an integer of 32 bits} part d",
                        "7:68 json.type /parts/3/open {expected=boolean, found=string} part d",
                        "8:20 value.invalid /parts/3/words/1 {value=two, reason=For input string: \"two\"} part d",
                        "8:27 json.type /parts/3/words/2 {expected=string, found=integer} part d",
                        "9:4 json.type /parts/4 {expected=object, found=string} ");
    }

    @Test
    void renders_every_finding_in_both_languages() {
        for (String json : List.of("", "{", "{} {}", "{\"id\":\"\\ud800\"}", "{'a':1}", "[NaN]", "{\"id\":5,}")) {
            Read<Thing> read = read(json, JsonCursorTest::thing);
            assertThat(read.value()).isEmpty();
            assertThat(read.report().findings()).isNotEmpty().allSatisfy(f -> {
                assertThat(f.message(Locale.ENGLISH)).doesNotContain("{");
                assertThat(f.message(Locale.FRENCH)).isNotEqualTo(f.message(Locale.ENGLISH));
            });
        }
    }

    @Test
    void captures_the_text_of_a_node_and_forgets_what_was_found_in_it() {
        String[] captured = new String[1];
        Read<Thing> read = read("{\"id\":\"a\",\"parts\":[ {\"id\" : 7, \"q\": [1 , {\"id\":2}] } ]}", in -> {
            in.startObject();
            in.nextMember();
            in.text();
            in.nextMember();
            in.list(element -> {
                int mark = in.findings();
                int start = in.startCapture();
                Thing part = thing(in);
                captured[0] = in.endCapture(start);
                in.dropFindings(mark);
                return part;
            });
            return new Thing("a", null, List.of(), in.endObject());
        });
        assertThat(captured[0]).isEqualTo("{\"id\":7,\"q\":[1,{\"id\":2}]}");
        assertThat(read.report().isEmpty()).isTrue();
    }
}
