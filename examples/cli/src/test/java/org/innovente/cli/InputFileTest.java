package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write_documents() throws IOException {
        Files.createDirectories(folder.resolve("export"));
        Files.writeString(folder.resolve("b.json"), "B");
        Files.writeString(folder.resolve("a.yaml"), "A");
        Files.writeString(folder.resolve("export/c.json"), "C");
        Files.writeString(folder.resolve("export/notes.txt"), "not a document");
        Files.writeString(folder.resolve(".hidden.json"), "hidden");
    }

    @Test
    void a_folder_stands_for_the_documents_below_it_sorted_by_path() {
        assertThat(names(folder.toString())).containsExactly("a.yaml", "b.json", "export/c.json");
    }

    @Test
    void a_pattern_stands_for_the_files_that_match() {
        assertThat(names(folder + "/**.json"))
                .contains("b.json", "export/c.json")
                .doesNotContain("a.yaml");
        assertThat(names(folder + "/*.yaml")).containsExactly("a.yaml");
    }

    @Test
    void a_dash_stands_for_standard_input() {
        InputStream in = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
        assertThat(InputFile.readAll(List.of("-"), in)).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("-");
            assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("{}");
        });
    }

    @Test
    void what_names_nothing_is_a_complaint() {
        assertThatThrownBy(() -> names(folder + "/*.csv"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("error.no-match");
        assertThatThrownBy(() -> names(folder.resolve("missing.json").toString()))
                .isInstanceOf(UncheckedIOException.class);
    }

    private List<String> names(String argument) {
        return InputFile.readAll(List.of(argument), InputStream.nullInputStream()).stream()
                .map(file -> folder.relativize(Path.of(file.name())).toString().replace('\\', '/'))
                .toList();
    }
}
