package org.innovente.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The template reads as it is, and reads when it is filled in. */
class TableTemplateTest {

    private static byte[] template(String id, String language) {
        TableTemplate template = TableTemplate.in(Locale.forLanguageTag(language));
        return id.equals("xlsx") ? template.xlsx() : template.csv();
    }

    private static Format format(String id) {
        return id.equals("xlsx") ? TableFormat.xlsx() : TableFormat.csv();
    }

    @ParameterizedTest
    @CsvSource({"xlsx, fr", "xlsx, en", "csv, fr", "csv, en"})
    void as_it_is_it_holds_nothing_but_examples(String id, String language) {
        Conversion read = Exchanges.read(format(id), template(id, language));

        assertThat(read.read().report().findings())
                .extracting(finding -> finding.code().id())
                .containsOnly("table.example-row", "table.no-catalogue");
        assertThat(read.read().report().hasErrors()).isFalse();
        Catalogue catalogue = read.read().orThrow();
        assertThat(catalogue.modules()).isEmpty();
        assertThat(template(id, language)).isEqualTo(template(id, language));
    }

    /** Takes the mark off every example row, as a person does who writes over them. */
    @ParameterizedTest
    @CsvSource({"fr, [EXEMPLE] ", "en, [EXAMPLE] "})
    void with_its_examples_taken_at_their_word_it_is_a_catalogue_without_a_finding(String language, String mark) {
        Map<String, byte[]> files = Zips.parts(template("csv", language), "");
        files.replaceAll((name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace(mark.strip() + " ", "")
                .getBytes(StandardCharsets.UTF_8));

        Conversion read = Exchanges.read(TableFormat.csv(), Zips.of(files));

        assertThat(Spoiled.found(read)).isEmpty();
        Catalogue catalogue = read.read().orThrow();
        assertThat(catalogue.modules()).hasSize(1);
        assertThat(catalogue.modules().get(0).outcomes()).hasSize(1);
        assertThat(catalogue.diplomas().get(0).outcomes().get(0).requirement()).isPresent();
        assertThat(catalogue.offers().get(0).actions().get(0).sessions()).hasSize(1);
        assertThat(catalogue.frameworks().get(0).scales().get(0).levels()).hasSize(1);
    }

    @Test
    void every_sheet_and_column_is_explained_in_both_languages() {
        Set<String> headers = new HashSet<>();
        for (SheetPlan sheet : Layout.standard().sheets()) {
            assertThat(sheet.name().fr().length()).isLessThan(32);
            assertThat(sheet.note().en()).isNotBlank();
            for (boolean french : new boolean[] {true, false}) {
                headers.clear();
                for (ColumnPlan column : sheet.columns()) {
                    assertThat(headers.add(Fold.of(column.header().in(french))))
                            .as(sheet.id() + " " + column.header())
                            .isTrue();
                    assertThat(column.note().in(french)).as(column.path()).isNotBlank();
                }
            }
            if (!sheet.isCatalogue()) {
                assertThat(sheet.ownerColumns()).hasSameSizeAs(sheet.owners());
            }
        }
    }

    @Test
    void lists_offer_exactly_their_codes() {
        Layout layout = Layout.standard();
        Set<String> used = new HashSet<>();
        layout.sheets()
                .forEach(sheet -> sheet.columns()
                        .forEach(column -> layout.list(column).ifPresent(list -> used.addAll(list.codes()))));

        assertThat(used).contains("published", "taught", "fixed-dates");
        Map<String, String> ranges = TableTemplate.lists(true);
        assertThat(ranges.get("status")).isEqualTo("Codes!$B$2:$B$5");
        assertThat(ranges.keySet()).containsAll(layout.lists().keySet());
    }

    @Test
    void the_notes_name_every_column() {
        Grid notes = TableTemplate.notes(true, true).grid();
        List<String> named = notes.numbers().stream()
                .map(notes::row)
                .filter(row -> row.containsKey(2))
                .map(row -> row.get(2).text())
                .toList();

        Layout.standard()
                .sheets()
                .forEach(sheet -> sheet.columns()
                        .forEach(column ->
                                assertThat(named).contains(column.header().fr())));
    }
}
