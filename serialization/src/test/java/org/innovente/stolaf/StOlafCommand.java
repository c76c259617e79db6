package org.innovente.stolaf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.innovente.audit.Proof;
import org.innovente.json.CatalogueJson;
import org.innovente.json.LearnerRecordJson;

/**
 * Audits recorded cases against area files: {@code AREAS CASES [NATIVE]}, folders. It prints one line a case, then one for each area file
 * that cannot be read or is not expressed without loss, then the totals. {@code .jsonl} files of the second folder hold one case a line, {@code .json}
 * files a list of them; a case names its area file, or holds the area, and has a student and, if it was recorded, what was expected. Into the
 * third folder the command writes the catalogue and the record of every case in the native format, as {@code N.catalogue.json} and
 * {@code N.record.json}.
 */
public final class StOlafCommand {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path areas;
    private final Optional<Path> into;
    private final PrintStream out;
    private int count;
    private int unread;
    private int differ;
    private int bounded;
    private int rejected;

    private StOlafCommand(Path areas, Optional<Path> into, PrintStream out) {
        this.areas = areas;
        this.into = into;
        this.out = out;
    }

    /** Prints one line a case, a case that cannot be read included, then the totals. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length < 2 || args.length > 3) {
            out.println("usage: AREAS CASES [NATIVE]");
            return;
        }
        for (int i = 0; i < 2; i++) {
            if (!Files.isDirectory(Path.of(args[i]))) {
                out.println("'" + args[i] + "' is no folder");
                return;
            }
        }
        Optional<Path> into =
                args.length == 3 ? Optional.of(Files.createDirectories(Path.of(args[2]))) : Optional.empty();
        run(Path.of(args[0]), Path.of(args[1]), into, out);
    }

    /** Audits every case of a folder, prints one line each and the totals, and returns the totals. */
    static String run(Path areas, Path cases, Optional<Path> into, PrintStream out) throws IOException {
        StOlafCommand command = new StOlafCommand(areas, into, out);
        for (Path file : files(cases, ".json", ".jsonl")) {
            command.cases(file);
        }
        String totals = command.count + " cases, " + command.unread + " not read, " + command.differ + " differ, "
                + command.bounded + " out of budget, " + command.rejected + " rejected by the checker";
        String nodes = command.areas();
        out.println(totals);
        out.println(nodes);
        return totals + "\n" + nodes;
    }

    /** Returns the files of a folder and of the folders in it whose names end so, sorted. */
    static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> Stream.of(endings).anyMatch(f.getFileName().toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    /** What of a file is read at a time: it may say that it cannot be. */
    private interface Reading {
        void read() throws IOException;
    }

    /** Does something with a part of a file; what it cannot make sense of becomes one line. */
    private boolean attempt(String place, Reading reading) {
        try {
            reading.read();
            return true;
        } catch (IOException | RuntimeException e) {
            out.println(place + "\t-\tNOT READ: " + String.valueOf(e).replaceAll("\\s+", " "));
            return false;
        }
    }

    private void cases(Path file) {
        String name = file.getFileName().toString();
        boolean read = attempt(name, () -> {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (name.endsWith(".json")) {
                JsonNode list = MAPPER.readTree(text);
                for (int i = 0; i < list.size(); i++) {
                    int at = i;
                    each(name + ":" + i, () -> one(list.get(at), name + ":" + at));
                }
                return;
            }
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                String place = name + ":" + (i + 1);
                if (!line.isBlank()) {
                    each(place, () -> one(MAPPER.readTree(line), place));
                }
            }
        });
        if (!read) {
            count++;
            unread++;
        }
    }

    private void each(String place, Reading reading) {
        count++;
        unread += attempt(place, reading) ? 0 : 1;
    }

    private void one(JsonNode data, String place) throws IOException {
        StOlafCase read = new StOlafCase(areas, data, place);
        StOlafCase.Outcome outcome = read.run();
        out.println(outcome.line());
        differ += outcome.agrees() ? 0 : 1;
        bounded += outcome.audit().proof() == Proof.BOUNDED ? 1 : 0;
        rejected += outcome.accepted() ? 0 : 1;
        if (into.isPresent()) {
            String number = String.format(Locale.ROOT, "%04d", count);
            CatalogueJson.standard().write(read.catalogue, into.get().resolve(number + ".catalogue.json"));
            LearnerRecordJson.standard().write(read.record, into.get().resolve(number + ".record.json"));
        }
    }

    /** Reads every area file, prints a line for each with a loss, and returns how much of them is expressed. */
    private String areas() throws IOException {
        Map<String, Integer> kinds = new TreeMap<>();
        List<Integer> nodes = new ArrayList<>();
        List<Integer> lost = new ArrayList<>();
        int bad = 0;
        for (Path file : files(areas, ".yaml", ".yml")) {
            String name = areas.relativize(file).toString();
            boolean read = attempt(name, () -> {
                Area area = Area.read(file);
                area.catalogue(new Student(MissingNode.getInstance()));
                nodes.add(area.losses.total());
                lost.add(area.losses.totalLost());
                area.losses.lost.forEach((kind, n) -> kinds.merge(kind, n, Integer::sum));
                if (area.losses.totalLost() > 0) {
                    out.println(name + "\t" + area.losses.total() + " nodes\tlost: " + area.losses.lost);
                }
            });
            bad += read ? 0 : 1;
        }
        return nodes.size() + " areas, " + bad + " not read, "
                + nodes.stream().mapToInt(n -> n).sum() + " rule nodes, "
                + lost.stream().mapToInt(n -> n).sum() + " not expressed without loss: " + kinds;
    }
}
