package org.innovente.json.cursor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.innovente.json.CatalogueJson;
import org.innovente.json.JsonCode;
import org.innovente.json.Limits;
import org.innovente.testing.RandomModel;
import org.junit.jupiter.api.Test;

/** Our tokenizer against Jackson's, which decodes characters: the same tokens at the same places, the same refusals. */
class JsonTokensTest {

    private static final int DOCUMENTS = 40;
    private static final int MUTATIONS = 250;
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final Limits WIDE = Limits.standard().withNesting(900).withNumbers(900, 100_000, 900);

    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        " ",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "é",
        "€",
        "😀",
        "\\u00e9",
        "\\n",
        "\\u20",
        "0",
        "-",
        "1.5",
        "01",
        "1e5",
        "1E+",
        ".",
        "true",
        "false",
        "null",
        "nul",
        "x",
        "/",
        "#",
        "'",
        "\u0001",
        "\"id\"",
        "\"a\":",
        "\"a\\tb\"",
        "{\"a\":1}",
        "[1,2]",
        ",,",
        "\uFEFF",
        "        ",
        "\n                  "
    };

    /** A stream that gives a few bytes at a time, so that every token meets the end of what is there. */
    private static InputStream trickle(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int off, int len) {
                return super.read(target, off, Math.min(len, most));
            }
        };
    }

    private static List<String> ours(byte[] bytes, int most) {
        List<String> tokens = new ArrayList<>();
        JsonTokens in = new JsonTokens(new DocumentBytes(trickle(bytes, most), Long.MAX_VALUE), WIDE);
        int depth = 0;
        try {
            for (Kind kind = in.next(); kind != Kind.END; kind = in.next()) {
                if (depth == 0 && !tokens.isEmpty()) {
                    tokens.add("second");
                    return tokens;
                }
                depth += kind == Kind.START_OBJECT || kind == Kind.START_ARRAY ? 1 : 0;
                depth -= kind == Kind.END_OBJECT || kind == Kind.END_ARRAY ? 1 : 0;
                String text = kind == Kind.NAME ? in.name() : kind.isBracket() ? kind.name() : in.text();
                tokens.add(in.line() + ":" + in.column() + " " + text);
            }
        } catch (ReadFault fault) {
            tokens.add(fault.code() == JsonCode.LONE_SURROGATE ? "surrogate" : "refused");
        }
        return tokens;
    }

    private static List<String> jacksons(String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (JsonParser in = JACKSON.createParser(new StringReader(text))) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                String shown = switch (token) {
                    case START_OBJECT, END_OBJECT, START_ARRAY, END_ARRAY -> token.name();
                    default -> in.getText();
                };
                tokens.add(in.currentTokenLocation().getLineNr() + ":"
                        + in.currentTokenLocation().getColumnNr() + " " + shown);
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            tokens.add("refused");
        }
        return tokens;
    }

    private static String mutated(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(out.length());
            String piece = PIECES[random.nextInt(PIECES.length)];
            switch (random.nextInt(3)) {
                case 0 -> out.insert(at, piece);
                case 1 -> out.replace(at, Math.min(out.length(), at + 1 + random.nextInt(3)), piece);
                default -> out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(8)));
            }
        }
        // Half a character cannot be written as UTF-8: that is another fault, with tests of its own.
        return new String(out.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void compare(String text, int most) throws IOException {
        List<String> ours = ours(text.getBytes(StandardCharsets.UTF_8), most);
        List<String> theirs = jacksons(text);
        String last = ours.isEmpty() ? "" : ours.get(ours.size() - 1);
        if (last.equals("surrogate") || last.equals("second")) {
            return; // what only our reader refuses, with tests of its own
        }
        boolean refused = !theirs.isEmpty() && theirs.get(theirs.size() - 1).equals("refused");
        assertThat(last.equals("refused")).as(text).isEqualTo(refused);
        if (!refused) {
            assertThat(ours).as(text).isEqualTo(theirs);
        }
    }

    @Test
    void documents_have_the_same_tokens_at_the_same_places_however_they_trickle() throws IOException {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String compact = CatalogueJson.standard().compact().toJson(RandomModel.catalogue(seed));
            String indented = CatalogueJson.standard().toJson(RandomModel.catalogue(seed));
            for (int most : new int[] {1, 2, 7, 8, 1 << 20}) {
                compare(compact, most);
                compare(indented, most);
                compare(indented.replace("\n", "\r\n"), most);
                compare(indented.replace('\n', '\r'), most);
            }
        }
    }

    @Test
    void damaged_documents_are_refused_by_both_or_read_alike_by_both() throws IOException {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Random random = new Random(seed);
            String compact = CatalogueJson.standard().compact().toJson(RandomModel.catalogue(seed % 8));
            String indented = CatalogueJson.standard().toJson(RandomModel.catalogue(seed % 8));
            for (int i = 0; i < MUTATIONS; i++) {
                compare(mutated(i % 2 == 0 ? compact : indented, random), 1 + random.nextInt(64));
            }
        }
    }

    @Test
    void short_texts_of_any_pieces_are_refused_by_both_or_read_alike_by_both() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            compare("[" + text + "]", 1 + random.nextInt(9));
        }
    }
}
