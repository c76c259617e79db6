package org.innovente.benchmarks.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * A catalogue of any size, as a native document: modules of about 1 kB each, in French and English, with credits, hours,
 * outcomes and prerequisites on earlier modules. Written as a stream, so that it is never in memory; the same for the same
 * seed.
 */
public final class LargeCatalogue {

    /** How many bytes a module takes, about. */
    public static final int BYTES_PER_MODULE = 1_000;

    private static final int COMPETENCIES = 500;
    private static final int FLUSH = 1 << 16;
    private static final String[] WORDS = {
        "innovation",
        "économie",
        "gestion",
        "stratégie",
        "projet",
        "qualité",
        "données",
        "réseau",
        "énergie",
        "marché",
        "international",
        "éthique",
        "créativité",
        "logistique",
        "finance",
        "mécanique",
        "électronique",
        "santé"
    };
    private static final String[] AUDIENCES = {"executive", "manager", "engineer", "technician", "student", "phd"};

    private final Random random;
    private final StringBuilder out = new StringBuilder(FLUSH * 2);

    private LargeCatalogue(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Writes a catalogue; the stream is not closed.
     *
     * @param modules how many modules, 1 or more
     * @throws IOException if the stream fails
     */
    public static void write(int modules, long seed, OutputStream target) throws IOException {
        new LargeCatalogue(seed).writeAll(modules, target);
    }

    private void writeAll(int modules, OutputStream target) throws IOException {
        out.append("{\"format-version\": 1, \"id\": \"large\", \"title\": {\"fr\": \"Grand catalogue\"},\n");
        out.append("\"frameworks\": [{\"id\": \"F\", \"scales\": [{\"id\": \"S\", \"levels\": [{\"id\": \"1\"},");
        out.append(" {\"id\": \"2\"}, {\"id\": \"3\"}]}], \"default-scale\": \"S\", \"competencies\": [\n");
        for (int i = 0; i < COMPETENCIES; i++) {
            out.append(i == 0 ? "" : ",\n").append("{\"id\": \"C").append(i).append("\", \"title\": {\"fr\": \"");
            words(4);
            out.append("\"}}");
        }
        out.append("]}],\n\"modules\": [\n");
        for (int i = 0; i < modules; i++) {
            module(i);
            if (out.length() > FLUSH) {
                flush(target);
            }
        }
        out.append("]}\n");
        flush(target);
    }

    private void module(int index) {
        out.append(index == 0 ? "" : ",\n").append("{\"id\": \"M").append(index).append("\", \"code\": \"UE");
        out.append(index).append("\", \"title\": {\"fr\": \"");
        words(4);
        out.append("\", \"en\": \"Module ").append(index).append("\"}, \"description\": {\"fr\": \"");
        words(16);
        out.append("\"}, \"objectives\": {\"fr\": \"");
        words(12);
        out.append("\"}, \"kind\": \"professional\", \"credits\": {\"ects\": \"")
                .append(1 + random.nextInt(8));
        out.append(random.nextInt(4) == 0 ? ".5" : "").append("\"}, \"hours\": {\"lecture\": \"");
        out.append(random.nextInt(30)).append("\", \"tutorial\": \"").append(random.nextInt(30));
        out.append("\"}, \"eqf-level\": ").append(5 + random.nextInt(3)).append(", \"audiences\": [\"");
        out.append(AUDIENCES[random.nextInt(AUDIENCES.length)])
                .append("\"], \"delivery-modes\": [\"on-site\", \"remote\"]");
        out.append(", \"languages\": [\"fr\"], \"outcomes\": [");
        for (int i = 0; i < 3; i++) {
            out.append(i == 0 ? "" : ", ").append("{\"competency\": \"C").append(random.nextInt(COMPETENCIES));
            out.append("\", \"level\": \"")
                    .append(1 + random.nextInt(3))
                    .append("\", \"roles\": [\"taught\", \"assessed\"]}");
        }
        out.append(
                "], \"assessments\": [{\"id\": \"A\", \"mode\": \"written\", \"timing\": \"final\", \"coefficient\": \"1\"}]");
        if (index > 10) {
            prerequisite(index);
        }
        out.append(", \"lifecycle\": {\"status\": \"published\", \"validity\": {\"from\": \"2026-09-01\"}}}");
    }

    private void prerequisite(int index) {
        out.append(", \"prerequisite\": {\"all-of\": [{\"module\": \"M").append(random.nextInt(index));
        out.append("\"}, {\"any-of\": [{\"module\": \"M")
                .append(random.nextInt(index))
                .append("\"}, {\"competency\": \"C");
        out.append(random.nextInt(COMPETENCIES)).append("\", \"level\": \"2\"}]}]}");
    }

    private void words(int number) {
        for (int i = 0; i < number; i++) {
            out.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
    }

    private void flush(OutputStream target) throws IOException {
        target.write(out.toString().getBytes(StandardCharsets.UTF_8));
        out.setLength(0);
    }
}
