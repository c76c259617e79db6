package org.innovente.exchange.imscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.Written;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonTree;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packages that nobody has seen: the published ones, changed as other publishers write them. Whatever is read comes back the
 * same under the normal form or is accounted for as lost, and what is written is valid.
 */
class CaseUnseenTest {

    private static final int CHANGES = Integer.getInteger("innovente.case.changes", 40);
    private static final long SEED = Long.getLong("innovente.case.seed", 0);

    static Stream<Path> packages() {
        return Corpus.requireAll("case", ".json").stream()
                .filter(file -> file.getFileName().toString().matches("(opensalt|sbac-mock).*\\.json"));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void what_is_read_comes_back_or_is_said_to_be_lost(Path file) {
        String original = new String(Exchanges.bytes(file), StandardCharsets.UTF_8);
        CaseSchemas official = CaseSchemas.official11();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            JsonNode root = JsonTree.parse(original);
            new CaseMutations(SEED + i * 31L + file.getFileName().toString().hashCode()).change(root);
            byte[] bytes = root.toJson().getBytes(StandardCharsets.UTF_8);
            String fault = fault(bytes, official);
            if (!fault.isEmpty()) {
                faults.add(i + ": " + fault);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_identifier_of_a_link_that_is_no_text_stays_beside_an_item_that_was_named() {
        String text = """
                {"CFDocument": {"identifier": "d0000000-0000-4000-8000-000000000001", "uri": "https://e.example/d",
                  "creator": "c", "title": "t", "lastChangeDateTime": "2024-01-02T03:04:05Z"},
                 "CFItems": [{"identifier": "", "uri": "https://e.example/a", "fullStatement": "One",
                  "lastChangeDateTime": "2024-01-02T03:04:05Z"}],
                 "CFAssociations": [{"identifier": "e0000000-0000-4000-8000-000000000001", "uri": "https://e.example/e",
                  "associationType": "isChildOf", "lastChangeDateTime": "2024-01-02T03:04:05Z",
                  "originNodeURI": {"title": "One", "identifier": ["One"],
                   "uri": "https://e.example/a0000000-0000-4000-8000-000000000001"},
                  "destinationNodeURI": {"title": "t", "identifier": "d0000000-0000-4000-8000-000000000001",
                   "uri": "https://e.example/d"}}]}
                """;

        assertThat(fault(text.getBytes(StandardCharsets.UTF_8), CaseSchemas.official11()))
                .isEmpty();
    }

    private static String fault(byte[] bytes, CaseSchemas official) {
        Conversion read = Exchanges.read(CaseFormat.version10(), bytes);
        if (read.read().partial().isEmpty()) {
            return read.read().report().hasErrors() ? "" : "refused without a reason";
        }
        Catalogue catalogue = read.read().partial().orElseThrow();
        Written older = CaseFormat.version10().write(catalogue, ExchangeOptions.DEFAULT);
        Written newer = CaseFormat.version11().write(catalogue, ExchangeOptions.DEFAULT);
        if (!older.isWritten() || !newer.isWritten()) {
            boolean isExplained = older.report().hasErrors() || newer.report().hasErrors();
            return isExplained ? "" : "not written without a reason";
        }
        List<String> invalid = official.faults(newer.document());
        if (!invalid.isEmpty()) {
            return "invalid: " + invalid;
        }
        boolean isSaid = !read.account().orElseThrow().isLossless()
                || !older.account().orElseThrow().isLossless()
                || older.report().findings().stream().anyMatch(f -> f.code() == CaseCode.NO_PLACE);
        if (isSaid) {
            return "";
        }
        String before = CaseNormalForm.of(bytes);
        String after = CaseNormalForm.of(older.document());
        return isIn(JsonTree.parse(before), JsonTree.parse(after))
                ? ""
                : "lost in silence: " + difference(before, after);
    }

    /** Whether a value is part of another: what the standard demands may be added, which is a finding of its own. */
    private static boolean isIn(JsonNode part, JsonNode whole) {
        if (part.is(JsonNode.Kind.OBJECT) && whole.is(JsonNode.Kind.OBJECT)) {
            return part.members().entrySet().stream().allMatch(member -> {
                JsonNode there = whole.get(member.getKey());
                return there != null && isIn(member.getValue(), there);
            });
        }
        if (part.is(JsonNode.Kind.ARRAY) && whole.is(JsonNode.Kind.ARRAY)) {
            boolean same = part.elements().size() == whole.elements().size();
            for (int i = 0; same && i < part.elements().size(); i++) {
                same = isIn(part.elements().get(i), whole.elements().get(i));
            }
            return same;
        }
        // A blank text says nothing, and the writer may know better.
        return part.is(JsonNode.Kind.STRING) && part.text().isBlank()
                || part.toJson().equals(whole.toJson());
    }

    private static String difference(String before, String after) {
        int at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        int start = Math.max(0, at - 120);
        return before.substring(start, Math.min(before.length(), at + 120)) + "\n     <> "
                + after.substring(start, Math.min(after.length(), at + 120));
    }
}
