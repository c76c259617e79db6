package org.innovente.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final int ELEMENTS = 100_000;

    /** {@code {"a/b": [ {"id": 0}, {"id": 1}, … ], "z": 1}}, one element a line. */
    private static Sources sample() {
        Sources.Builder builder = Sources.builder();
        int root = builder.open(0, 1, 1);
        int array = builder.openArray("a/b".hashCode(), 1, 9);
        for (int i = 0; i < ELEMENTS; i++) {
            int element = builder.open(i, i + 2, 3);
            builder.leaf("id".hashCode(), i + 2, 10);
            builder.close(element);
        }
        builder.close(array);
        builder.leaf("z".hashCode(), ELEMENTS + 2, 7);
        builder.close(root);
        return builder.build();
    }

    @Test
    void finds_what_is_there_and_the_nearest_of_what_is_not() {
        Sources sources = sample();
        assertThat(sources.size()).isEqualTo(2 * ELEMENTS + 3);
        assertThat(sources.find("")).contains(Location.text(1, 1));
        assertThat(sources.find("/z")).contains(Location.text(ELEMENTS + 2, 7));
        assertThat(sources.find("/a~1b/0")).contains(Location.text(2, 3));
        assertThat(sources.find("/a~1b/77777/id")).contains(Location.text(77_779, 10));
        assertThat(sources.find("/a~1b/99999/id")).contains(Location.text(100_001, 10));
        for (String pointer : new String[] {"/a~1b/100000", "/a~1b/01", "/a~1b/-", "/a", "/z/0", "z", "/a~1b/5/x"}) {
            assertThat(sources.find(pointer)).as(pointer).isEmpty();
        }
        assertThat(sources.nearest("/a~1b/5/x")).isEqualTo(Location.text(7, 3));
        assertThat(sources.nearest("/nothing/5")).isEqualTo(Location.text(1, 1));
        assertThat(sources.inFile("a.json").nearest("/z").file()).contains("a.json");
        assertThat(Sources.builder().build().nearest("/a")).isEqualTo(Location.modelOnly());
    }

    @Test
    void looking_up_many_elements_of_a_long_array_is_quick() {
        Sources sources = sample();
        for (int i = 0; i < ELEMENTS; i++) {
            assertThat(sources.find("/a~1b/" + i).orElseThrow().lineNumber()).isEqualTo(i + 2);
        }
    }

    @Test
    void the_parts_of_a_workbook_stand_in_cells() {
        Sources.Builder builder = Sources.builder();
        int root = builder.open(0, 1, Sources.cellColumn(0, 1));
        builder.leaf("id".hashCode(), 2, Sources.cellColumn(1, 28));
        builder.close(root);
        Sources sources = builder.build(List.of("Catalogue", "Modules"));

        assertThat(sources.nearest("/id")).hasToString("Modules!AB2");
        assertThat(sources.inFile("c.xlsx").nearest("/nothing")).hasToString("c.xlsx:Catalogue!A1");
        assertThat(sources.find("/id")).isEmpty();
        assertThatThrownBy(() -> Sources.cellColumn(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(TableCell.letters(703)).isEqualTo("AAA");
        assertThatThrownBy(() -> TableCell.letters(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
