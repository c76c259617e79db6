package org.innovente.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at spaces. */
final class Wrapping {

    private Wrapping() {}

    /** Returns the lines; a word longer than the width has a line of its own. */
    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" +")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
