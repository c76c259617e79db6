package org.innovente.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.innovente.testing.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of somebody else, with nothing but core: it must compile with every warning an error, and run. */
class ConsumerTest {
    private static final Path CORE = Repository.root().resolve("core/target/classes");

    @TempDir
    private Path folder;

    @BeforeEach
    void a_consumer_that_names_every_public_type() throws IOException {
        List<String> types = publicTypes();
        assertThat(types).hasSizeGreaterThan(100);
        StringBuilder everything = new StringBuilder("package consumer;\n\nfinal class Everything {\n");
        everything.append("    private Everything() {}\n\n");
        for (int i = 0; i < types.size(); i++) {
            everything.append("    static void use(").append(types.get(i)).append(" value) {}\n");
        }
        everything.append("}\n");
        write("consumer/Everything.java", everything.toString());
        write("consumer/Consumer.java", """
                package consumer;

                import org.innovente.catalogue.Catalogue;
                import org.innovente.common.CatalogueId;
                import org.innovente.common.Credits;
                import org.innovente.common.LanguageTag;
                import org.innovente.common.LocalizedText;
                import org.innovente.common.ModuleId;
                import org.innovente.module.TrainingModule;
                import org.innovente.requirement.Prerequisite;
                import org.innovente.requirement.Requirement;

                final class Consumer {
                    private Consumer() {}

                    public static void main(String[] arguments) {
                        LanguageTag french = LanguageTag.parse("fr");
                        TrainingModule module = TrainingModule.builder()
                                .id(ModuleId.parse("GE37"))
                                .title(LocalizedText.of(french, "Management de l'innovation"))
                                .credits(Credits.ects("6"))
                                .prerequisite(Prerequisite.of(
                                        Requirement.allOf(Requirement.module("EI04"), Requirement.module("DI06"))))
                                .build();
                        Catalogue catalogue = Catalogue.builder()
                                .id(CatalogueId.parse("demo"))
                                .addModule(module)
                                .build();
                        System.out.println(catalogue.modules().get(0).id());
                    }
                }
                """);
    }

    @Test
    void it_compiles_and_runs_on_the_class_path() throws Exception {
        compile("-cp", CORE.toString());

        assertThat(run("-cp", CORE + File.pathSeparator + folder.resolve("out"), "consumer.Consumer"))
                .isEqualTo("GE37");
    }

    @Test
    void it_compiles_and_runs_on_the_module_path() throws Exception {
        write("module-info.java", "module consumer {\n    requires org.innovente.core;\n}\n");

        // an empty class path, or javac would take that of these tests
        compile("-cp", "", "-p", CORE.toString());

        assertThat(run("-p", CORE + File.pathSeparator + folder.resolve("out"), "-m", "consumer/consumer.Consumer"))
                .isEqualTo("GE37");
    }

    /** Returns the names of the public types in the packages that core exports. */
    private static List<String> publicTypes() throws IOException {
        ModuleDescriptor core = ConsumerTest.class.getModule().getDescriptor();
        List<String> found = new ArrayList<>();
        for (ModuleDescriptor.Exports exported : new TreeSet<>(core.exports())) {
            Path place = CORE.resolve(exported.source().replace('.', '/'));
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.filter(name -> name.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    String simple = file.getFileName().toString().replace(".class", "");
                    if (simple.equals("package-info")) {
                        continue;
                    }
                    Class<?> type = load(exported.source() + "." + simple);
                    if (Modifier.isPublic(type.getModifiers()) && isReachable(type) && !isConstraint(type)) {
                        found.add(nameInSource(type));
                    }
                }
            }
        }
        return found;
    }

    private static String nameInSource(Class<?> type) {
        int parameters = type.getTypeParameters().length;
        return type.getCanonicalName()
                + (parameters == 0 ? "" : "<" + String.join(", ", Collections.nCopies(parameters, "?")) + ">");
    }

    /** Whoever names a constraint of Jakarta Validation has its API at hand. */
    private static boolean isConstraint(Class<?> type) {
        return type.isAnnotationPresent(jakarta.validation.Constraint.class);
    }

    private static boolean isReachable(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null || Modifier.isPublic(outer.getModifiers()) && isReachable(outer);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ConsumerTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void compile(String... path) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(path));
        arguments.addAll(
                List.of("-Xlint:all", "-Werror", "-d", folder.resolve("out").toString()));
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .forEach(arguments::add);
        }
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        try (PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8)) {
            int status = javac.run(out, out, arguments.toArray(String[]::new));
            assertThat(status).as(() -> log.toString(StandardCharsets.UTF_8)).isZero();
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
