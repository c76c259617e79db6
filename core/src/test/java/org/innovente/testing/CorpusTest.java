package org.innovente.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class CorpusTest {
    @Test
    void the_root_of_the_repository_is_found_from_the_folder_of_a_module() {
        assertThat(Repository.root()).isDirectoryContaining(path -> path.endsWith(Path.of("pom.xml")));
    }

    @Test
    void a_missing_file_skips_the_test_and_says_how_to_provide_it() {
        assertThatThrownBy(() -> Corpus.require("no-such/file.json"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no-such/file.json")
                .hasMessageContaining("-Dinnovente.corpus=FOLDER");
    }
}
