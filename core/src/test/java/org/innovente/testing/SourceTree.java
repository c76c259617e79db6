package org.innovente.testing;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The Java sources of one module, for tests that guard how they are written. */
public final class SourceTree {
    private final Path root;
    private final List<Path> files;

    private SourceTree(Path root, List<Path> files) {
        this.root = root;
        this.files = files;
    }

    /**
     * Returns the sources of a module.
     *
     * @param module the folder of the module, relative to the root of the repository, such as {@code core}
     */
    public static SourceTree of(String module) {
        return below(Repository.root().resolve(module).resolve("src/main/java"));
    }

    static SourceTree below(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            return new SourceTree(
                    root,
                    walk.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the files with more lines than a limit, each with its number of lines. */
    public List<String> longerThan(int lines) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            int count = read(file).size();
            if (count > lines) {
                found.add(name(file) + ": " + count + " lines");
            }
        }
        return found;
    }

    /** Returns the packages that hold a type but no {@code package-info.java}. */
    public List<String> withoutPackageInfo() {
        TreeMap<String, Boolean> described = new TreeMap<>();
        for (Path file : files) {
            String simple = file.getFileName().toString();
            if (!simple.equals("module-info.java")) {
                described.merge(
                        name(Objects.requireNonNull(file.getParent())),
                        simple.equals("package-info.java"),
                        Boolean::logicalOr);
            }
        }
        return described.keySet().stream().filter(name -> !described.get(name)).toList();
    }

    /** Returns the places at which one of some words stands, such as {@code TODO}. */
    public List<String> mentioning(String... words) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = read(file);
            for (int i = 0; i < lines.size(); i++) {
                for (String word : words) {
                    if (lines.get(i).contains(word)) {
                        found.add(name(file) + ":" + (i + 1) + ": " + word);
                    }
                }
            }
        }
        return found;
    }

    /**
     * Returns the public and protected types and members without a documentation comment, as the compiler finds them.
     * Needs the compiled classes and all dependencies on the class or module path of the running test.
     */
    public List<String> undocumented() {
        List<String> sources = files.stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::toString)
                .toList();
        if (sources.isEmpty()) {
            return List.of();
        }
        ToolProvider javac = ToolProvider.findFirst("javac")
                .orElseThrow(() -> new IllegalStateException("Tests need a JDK: this Java has no compiler"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-implicit:none",
                "-Xdoclint:missing/protected",
                "-Xmaxwarns",
                "100000",
                "-Xmaxerrs",
                "100",
                "-encoding",
                "UTF-8",
                "-cp",
                everythingOnThePaths()));
        arguments.addAll(sources);
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Path scratch;
        try {
            scratch = Files.createTempDirectory("documented");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.addAll(arguments, "-d", scratch.toString());
        int status;
        try (PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8)) {
            status = javac.run(out, out, arguments.toArray(String[]::new));
        } finally {
            deleteAll(scratch);
        }
        String text = log.toString(StandardCharsets.UTF_8);
        if (status != 0) {
            throw new IllegalStateException("The sources of '" + root + "' do not compile here:\n" + text);
        }
        return text.lines()
                .filter(line -> line.contains("warning: no comment") || line.contains("warning: no main description"))
                .map(line -> line.startsWith(root.toString())
                        ? line.substring(root.toString().length() + 1)
                        : line)
                .toList();
    }

    private static String everythingOnThePaths() {
        TreeSet<String> entries = new TreeSet<>();
        for (String property : new String[] {"java.class.path", "jdk.module.path"}) {
            Collections.addAll(entries, System.getProperty(property, "").split(File.pathSeparator, -1));
        }
        entries.remove("");
        return String.join(File.pathSeparator, entries);
    }

    private static void deleteAll(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace(File.separatorChar, '/');
    }
}
