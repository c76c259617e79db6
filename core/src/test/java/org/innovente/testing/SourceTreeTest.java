package org.innovente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    @TempDir
    private Path root;

    @Test
    void public_members_without_documentation_are_found() throws IOException {
        write("/** A package. */\npackage sample;\n", "sample/package-info.java");
        write("""
                package sample;

                /** A type. */
                public final class Sample {
                    private Sample() {}

                    /** Returns one. */
                    public static int documented() {
                        return 1;
                    }

                    public static int forgotten() {
                        return hidden();
                    }

                    static int hidden() {
                        return 2;
                    }
                }
                """, "sample/Sample.java");

        assertThat(SourceTree.below(root).undocumented())
                .singleElement()
                .asString()
                .isEqualTo("sample/Sample.java:12: warning: no comment");
    }

    @Test
    void long_files_and_bare_packages_are_found() throws IOException {
        write("package bare;\n\nfinal class Sample {\n    // TODO\n}\n", "bare/Sample.java");

        SourceTree tree = SourceTree.below(root);

        assertThat(tree.longerThan(4)).containsExactly("bare/Sample.java: 5 lines");
        assertThat(tree.longerThan(5)).isEmpty();
        assertThat(tree.withoutPackageInfo()).containsExactly("bare");
        assertThat(tree.mentioning("TODO")).containsExactly("bare/Sample.java:4: TODO");
    }

    private void write(String text, String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
