package org.innovente.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.TerritoryId;
import org.innovente.coverage.CoverageAnswer;
import org.innovente.coverage.CoverageMatrix;
import org.innovente.coverage.CoverageTarget;
import org.innovente.coverage.CoverageVerdict;
import org.innovente.network.DatedCode;

/**
 * Coverage as a picture for a steering board: a matrix of targets and territories, or a map of tiles, one a French region, for one
 * target. SVG without scripts; each cell says its meaning by colour, by sign and on hovering. Byte-stable.
 */
public final class CoverageSvg {
    private static final int CELL = 34;
    private static final int NAMES = 285;
    private static final int HEADS = 150;
    private static final int TILE = 92;
    private static final int MARGIN = 24;

    /** Where French regions stand on a map of tiles: column and row, by ISO 3166-2 code. Neighbours are kept, shapes are not. */
    private static final Map<String, int[]> TILES = tiles();

    private final Catalogue catalogue;
    private final boolean french;
    private final StringBuilder out = new StringBuilder();

    private CoverageSvg(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.french = locale.getLanguage().equals("fr");
    }

    /** Returns the matrix as SVG, in French if the locale is French, in English otherwise. */
    public static String matrix(CoverageMatrix matrix, Catalogue catalogue, Locale locale) {
        return new CoverageSvg(catalogue, locale).drawn(matrix);
    }

    /**
     * Returns a map of tiles for one target. Territories that carry no ISO 3166-2 code of a French region stand in rows below.
     */
    public static String map(List<CoverageAnswer> answers, Catalogue catalogue, Locale locale) {
        return new CoverageSvg(catalogue, locale).drawn(answers);
    }

    private String drawn(CoverageMatrix matrix) {
        int columns = matrix.territories().size();
        int width = Math.max(680, MARGIN * 2 + NAMES + columns * CELL + 60);
        int legend = MARGIN + 40 + HEADS + matrix.targets().size() * CELL + 16;
        open(width, legend + 40, french ? "Couverture des territoires" : "Coverage of territories");
        for (int column = 0; column < columns; column++) {
            int x = MARGIN + NAMES + column * CELL + CELL / 2 + 4;
            int y = MARGIN + 40 + HEADS - 8;
            out.append("<text transform=\"translate(" + x + " " + y + ") rotate(-55)\" font-size=\"12\">");
            out.append(Xml.escaped(cut(name(matrix.territories().get(column)), 27)))
                    .append("</text>\n");
        }
        for (int row = 0; row < matrix.targets().size(); row++) {
            int y = MARGIN + 40 + HEADS + row * CELL;
            CoverageTarget target = matrix.targets().get(row);
            text(MARGIN, y + 22, 13, cut(title(target), 33), "start", true);
            for (int column = 0; column < columns; column++) {
                cell(MARGIN + NAMES + column * CELL, y, CELL - 3, matrix.at(row, column));
            }
            text(MARGIN + NAMES + columns * CELL + 8, y + 22, 13, matrix.covered(row) + "/" + columns, "start", false);
        }
        legend(legend);
        return out.append("</svg>\n").toString();
    }

    private String drawn(List<CoverageAnswer> answers) {
        List<CoverageAnswer> placed = new ArrayList<>();
        List<CoverageAnswer> beside = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (CoverageAnswer answer : answers) {
            Optional<String> code = code(answer.territory());
            if (code.isPresent() && used.add(code.get())) {
                placed.add(answer);
            } else {
                beside.add(answer);
            }
        }
        int rows = 7 + (beside.size() + 5) / 6;
        String title = answers.isEmpty() ? "" : title(answers.get(0).target());
        open(
                MARGIN * 2 + 6 * TILE + 120,
                MARGIN * 2 + 60 + rows * TILE,
                (french ? "Où peut-on obtenir\u00a0: " : "Where one can complete: ") + title);
        for (CoverageAnswer answer : placed) {
            code(answer.territory()).map(TILES::get).ifPresent(place -> tile(place[0], place[1], answer));
        }
        for (int i = 0; i < beside.size(); i++) {
            tile(i % 6, 7 + i / 6, beside.get(i));
        }
        legend(MARGIN + 50 + rows * TILE);
        return out.append("</svg>\n").toString();
    }

    private void tile(int column, int row, CoverageAnswer answer) {
        int x = MARGIN + column * TILE;
        int y = MARGIN + 40 + row * TILE;
        cell(x, y, TILE - 6, answer);
        String[] words = name(answer.territory()).split("(?<=[ -])", 3);
        for (int i = 0; i < words.length; i++) {
            text(x + (TILE - 6) / 2, y + 16 + i * 13, 11, cut(words[i].strip(), 16), "middle", false);
        }
    }

    private void cell(int x, int y, int size, CoverageAnswer answer) {
        CoverageVerdict verdict = answer.verdict();
        out.append("<g><title>")
                .append(Xml.escaped(name(answer.territory()) + ": " + word(verdict) + detail(answer)))
                .append("</title><rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + size + "\" height=\"" + size)
                .append("\" rx=\"5\" fill=\"")
                .append(fill(verdict))
                .append("\" stroke=\"#ffffff\"/>");
        int middle = size > 60 ? y + size - 14 : y + size / 2 + 6;
        text(x + size / 2, middle, size > 60 ? 20 : 16, sign(verdict), "middle", true);
        out.append("</g>\n");
    }

    private String detail(CoverageAnswer answer) {
        StringBuilder text = new StringBuilder();
        if (!answer.modules().isEmpty()) {
            text.append(" (")
                    .append(answer.modules().size())
                    .append(french ? " modules, dont " : " modules, ")
                    .append(Math.round(100 * answer.remoteShare()))
                    .append(french ? "\u00a0% à distance, " : " % at a distance, ")
                    .append(Math.round(100 * answer.travelShare()))
                    .append(french ? "\u00a0% en déplacement)" : " % by travelling)");
        }
        answer.gap()
                .ifPresent(gap -> text.append(french ? "\u00a0; manque\u00a0: " : "; missing: ")
                        .append(
                                gap.closes()
                                        ? String.join(
                                                ", ",
                                                gap.modules().stream()
                                                        .map(Object::toString)
                                                        .toList())
                                        : "?"));
        return text.toString();
    }

    private void legend(int y) {
        int x = MARGIN;
        for (CoverageVerdict verdict : CoverageVerdict.values()) {
            out.append("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"20\" height=\"20\" rx=\"4\" fill=\""
                    + fill(verdict) + "\"/>");
            text(x + 10, y + 15, 13, sign(verdict), "middle", true);
            text(x + 27, y + 15, 12, word(verdict), "start", false);
            x += 34 + word(verdict).length() * 7 + 14;
        }
        out.append('\n');
    }

    private void open(int width, int height, String title) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height)
                .append("\" viewBox=\"0 0 " + width + " " + height)
                .append("\" role=\"img\" font-family=\"Helvetica, Arial, sans-serif\" fill=\"#1b2733\">\n<title>")
                .append(Xml.escaped(title))
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(MARGIN, MARGIN + 10, 17, cut(title, width / 10), "start", true);
        out.append('\n');
    }

    private void text(int x, int y, int size, String text, String anchor, boolean bold) {
        out.append("<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + size + "\" text-anchor=\"" + anchor + "\"")
                .append(bold ? " font-weight=\"bold\">" : ">")
                .append(Xml.escaped(text))
                .append("</text>");
    }

    private String name(TerritoryId territory) {
        return catalogue
                .index()
                .findTerritory(territory)
                .flatMap(found -> found.name().best(french ? Locale.FRENCH : Locale.ENGLISH))
                .orElse(territory.value());
    }

    private String title(CoverageTarget target) {
        Locale locale = french ? Locale.FRENCH : Locale.ENGLISH;
        Optional<String> title = switch (target.kind()) {
            case "diploma" ->
                catalogue
                        .findDiploma(new org.innovente.common.DiplomaId(target.id()))
                        .flatMap(diploma -> diploma.title().best(locale));
            case "module" ->
                catalogue
                        .findModule(new org.innovente.common.ModuleId(target.id()))
                        .flatMap(module -> module.title().best(locale));
            default -> Optional.empty();
        };
        return title.orElse(target.id());
    }

    private String word(CoverageVerdict verdict) {
        return switch (verdict) {
            case LOCAL -> french ? "sur place" : "on site";
            case REMOTE -> french ? "en partie à distance" : "partly at a distance";
            case TRAVEL -> french ? "en se déplaçant" : "by travelling";
            case UNCOVERED -> french ? "impossible" : "not possible";
            case UNDETERMINED -> french ? "indéterminé" : "undetermined";
        };
    }

    /** Signs beside colours, so that nobody depends on telling colours apart. */
    private static String sign(CoverageVerdict verdict) {
        return switch (verdict) {
            case LOCAL -> "●";
            case REMOTE -> "◐";
            case TRAVEL -> "→";
            case UNCOVERED -> "×";
            case UNDETERMINED -> "?";
        };
    }

    private static String fill(CoverageVerdict verdict) {
        return switch (verdict) {
            case LOCAL -> "#a8dbb0";
            case REMOTE -> "#cfe8ff";
            case TRAVEL -> "#ffe3a3";
            case UNCOVERED -> "#f4b8b3";
            case UNDETERMINED -> "#e3e7eb";
        };
    }

    private Optional<String> code(TerritoryId territory) {
        return catalogue
                .index()
                .findTerritory(territory)
                .flatMap(found -> found.codes().stream()
                        .map(DatedCode::identifier)
                        .filter(code -> code.scheme().equals("iso-3166-2"))
                        .map(code -> code.code())
                        .filter(TILES::containsKey)
                        .findFirst());
    }

    private static String cut(String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(1, letters - 1)))
                                .strip() + "…";
    }

    private static Map<String, int[]> tiles() {
        Map<String, int[]> tiles = new HashMap<>();
        String places =
                "HDF 3 0, NOR 2 1, IDF 3 1, GES 4 1, BRE 1 2, PDL 2 2, CVL 3 2, BFC 4 2, NAQ 2 3, ARA 4 3, OCC 3 4, PAC 4 4, 20R 5 5,"
                        + " 971 0 6, 972 1 6, 973 2 6, 974 3 6, 976 4 6";
        for (String place : places.split(", ?", -1)) {
            String[] parts = place.split(" ", -1);
            tiles.put("FR-" + parts[0], new int[] {Integer.parseInt(parts[1]), Integer.parseInt(parts[2])});
        }
        return tiles;
    }
}
