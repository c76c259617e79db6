package org.innovente.exchange.rncp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of competencies written as prose, cut where people would cut it. Version 4.1 lost its line ends: what is left are
 * runs of spaces, bullets and numbers, so that every cut but those of HTML lists is a guess. Linear time.
 */
final class Prose {

    /** The marks by which a text was cut. */
    enum Marks {
        /** Items of an HTML list: no guess. */
        HTML("<li>"),
        /** Nothing to cut at. */
        NONE("-"),
        /** Bullets. */
        BULLETS("* o - •"),
        /** Line ends. */
        LINES("\\n"),
        /** Runs of three spaces or more. */
        SPACES("␣␣␣"),
        /** Codes such as C1.2. */
        CODES("C1."),
        /** Semicolons. */
        SEMICOLONS(";");

        private final String sign;

        Marks(String sign) {
            this.sign = sign;
        }

        /** Returns the marks as findings show them. */
        String sign() {
            return sign;
        }

        /** Returns whether cutting here was a guess. */
        boolean isGuess() {
            return this != HTML && this != NONE;
        }
    }

    /**
     * One competency.
     *
     * @param depth its level in the list, from 0
     * @param code its code in the list; empty for none
     * @param text its text
     */
    record Skill(int depth, String code, String text) {}

    /** A piece between two marks; no bullet is U+0000. */
    private record Piece(char bullet, String text) {}

    /** Bullets that are nothing else wherever they stand. */
    private static final String PLAIN_BULLETS = "\u2022\u25AA\u25CF\u25E6\u25A0\u25BA\u27A2\u2713\uF0B7\u00B7";

    /** Signs that are bullets only at the beginning of a line. */
    private static final String LINE_BULLETS = "*-\u2013\u2014\u2212o";

    private static final int RUN = 3;

    private static final Pattern CODE =
            Pattern.compile("(C(?:P|C)?\\d{1,2}(?:\\.\\d{1,2}){0,3}) ?[.:\u2013-]? ?(?=\\p{Lu})");
    private static final Pattern INNER_CODE =
            Pattern.compile(" (?=C(?:P|C)?\\d{1,2}(?:\\.\\d{1,2}){0,3} ?[.:\u2013-] ?\\p{Lu})");

    private final List<Skill> skills = new ArrayList<>();
    private Marks marks;

    private Prose(Marks marks) {
        this.marks = marks;
    }

    /** Returns a text cut into competencies. */
    static Prose of(String text) {
        boolean html = HtmlText.isHtml(text);
        String plain = html ? HtmlText.plain(text) : text;
        Scanner scanner = new Scanner(plain);
        List<Piece> pieces = joined(scanner.pieces());
        boolean bullets = pieces.stream().anyMatch(piece -> piece.bullet != 0);
        Marks marks = bullets ? Marks.BULLETS : scanner.lines ? Marks.LINES : Marks.SPACES;
        if (pieces.size() == 1 && !bullets) {
            String only = pieces.get(0).text;
            pieces = cut(only, INNER_CODE);
            marks = Marks.CODES;
            if (pieces.size() == 1) {
                pieces = cut(only, Pattern.compile(";"));
                marks = Marks.SEMICOLONS;
            }
        }
        Prose prose = new Prose(html && HtmlText.hasItems(text) ? Marks.HTML : marks);
        prose.add(pieces);
        if (prose.skills.size() <= 1) {
            prose.marks = Marks.NONE;
        }
        return prose;
    }

    private static List<Piece> cut(String text, Pattern at) {
        List<Piece> pieces = new ArrayList<>();
        for (String piece : at.split(text)) {
            if (!piece.isBlank()) {
                pieces.add(new Piece((char) 0, piece.strip()));
            }
        }
        return pieces;
    }

    /** A piece without bullet that goes on in lower case belongs to the one before, unless all of them are written so. */
    private static List<Piece> joined(List<Piece> pieces) {
        boolean someUpper = pieces.stream()
                .anyMatch(piece -> piece.bullet != 0 || !Character.isLowerCase(piece.text.codePointAt(0)));
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean goesOn = someUpper && piece.bullet == 0 && Character.isLowerCase(piece.text.codePointAt(0));
            if (goesOn && !joined.isEmpty() && !ends(joined.get(joined.size() - 1).text)) {
                Piece before = joined.remove(joined.size() - 1);
                joined.add(new Piece(before.bullet, before.text + " " + piece.text));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean ends(String text) {
        return ".;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void add(List<Piece> pieces) {
        Map<Character, Integer> ranks = new HashMap<>();
        boolean bullets = pieces.stream().anyMatch(piece -> piece.bullet != 0);
        boolean headed = false;
        for (Piece piece : pieces) {
            headed |= bullets && piece.bullet == 0;
            int rank = piece.bullet == 0 ? 0 : ranks.computeIfAbsent(piece.bullet, unused -> ranks.size());
            int depth = piece.bullet == 0 ? 0 : rank + (headed ? 1 : 0);
            Matcher code = CODE.matcher(piece.text);
            boolean coded = code.lookingAt();
            String text = trimmed(coded ? piece.text.substring(code.end()) : piece.text);
            if (!text.isEmpty()) {
                skills.add(new Skill(depth, coded ? code.group(1) : "", text));
            }
        }
    }

    /** A text without the punctuation that belongs to its list. */
    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && " ;,:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    List<Skill> skills() {
        return skills;
    }

    Marks marks() {
        return marks;
    }

    /** Cuts at line ends, at runs of spaces, and before bullets. */
    private static final class Scanner {
        private final String text;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder piece = new StringBuilder();
        private char bullet;
        private boolean lines;

        Scanner(String text) {
            this.text = text;
        }

        List<Piece> pieces() {
            boolean start = true;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isBlank(c)) {
                    int end = i;
                    boolean newLine = false;
                    while (end < text.length() && isBlank(text.charAt(end))) {
                        newLine |= text.charAt(end) == '\n' || text.charAt(end) == '\r';
                        end++;
                    }
                    lines |= newLine;
                    start = newLine || end - i >= RUN || end - i == 2 && isBullet(end) || start;
                    if (!start && !piece.isEmpty()) {
                        piece.append(' ');
                    }
                    i = end - 1;
                } else if (start && isBullet(i) || PLAIN_BULLETS.indexOf(c) >= 0 && isFree(i)) {
                    end();
                    bullet = c;
                    start = false;
                } else {
                    if (start) {
                        end();
                        start = false;
                    }
                    piece.append(c);
                }
            }
            end();
            return pieces;
        }

        /** Whether a sign that may be a bullet stands here, with a space after it, or a letter where it is no letter itself. */
        private boolean isBullet(int at) {
            if (at + 1 >= text.length()) {
                return false;
            }
            char c = text.charAt(at);
            char next = text.charAt(at + 1);
            boolean sign = LINE_BULLETS.indexOf(c) >= 0 || PLAIN_BULLETS.indexOf(c) >= 0;
            return sign && (isBlank(next) || c != 'o' && Character.isLetter(next));
        }

        private boolean isFree(int at) {
            return (at == 0 || isBlank(text.charAt(at - 1))) && at + 1 < text.length();
        }

        private void end() {
            String done = piece.toString().strip();
            if (!done.isEmpty()) {
                pieces.add(new Piece(bullet, done));
                bullet = 0;
            }
            piece.setLength(0);
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u200B';
        }
    }
}
