package org.innovente.exchange.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.SourceLimits;
import org.innovente.exchange.source.XmlCursor;
import org.innovente.exchange.source.XmlElement;

/**
 * The sheets of a workbook (ECMA-376, transitional or strict), read part by part with the library's own XML parser, so that
 * no document type is ever expanded. Formulas are never computed, links never followed.
 */
final class XlsxSource {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TYPES = "[Content_Types].xml";

    private final ZipParts zip;
    private final SourceLimits limits;
    private final XlsxStrings strings = new XlsxStrings();
    private final List<Cell.Type> styles = new ArrayList<>();
    private boolean from1904;

    private XlsxSource(ZipParts zip, SourceLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * Returns the sheets in the order of the workbook.
     *
     * @throws SourceException if a part cannot be read or a limit is exceeded
     * @throws TableRefusal if this is no workbook
     */
    static List<Grid> read(ZipParts zip, SourceLimits limits) {
        return new XlsxSource(zip, limits).sheets();
    }

    private List<Grid> sheets() {
        String workbook = zip.has(WORKBOOK) ? WORKBOOK : workbook();
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        Map<String, XmlElement> relations =
                relations(folder + "_rels/" + workbook.substring(folder.length()) + ".rels");
        XmlElement book = whole(workbook);
        from1904 = book.child("workbookPr")
                .map(p -> p.attributes().getOrDefault("date1904", "0"))
                .filter(flag -> flag.equals("1") || flag.equals("true"))
                .isPresent();
        for (XmlElement relation : relations.values()) {
            String type = relation.attributes().getOrDefault("Type", "");
            String target = target(folder, relation);
            if (type.endsWith("/sharedStrings") && zip.has(target)) {
                part(target, cursor -> strings.read(cursor));
            } else if (type.endsWith("/styles") && zip.has(target)) {
                styles.addAll(XlsxStyles.types(whole(target)));
            }
        }
        List<Grid> grids = new ArrayList<>();
        long[] cells = {0, 0};
        for (XmlElement sheet : book.child("sheets").map(XmlElement::elements).orElse(List.of())) {
            XmlElement relation = relations.get(reference(sheet));
            String name = sheet.attributes().getOrDefault("name", "");
            if (relation == null
                    || !relation.attributes().getOrDefault("Type", "").endsWith("/worksheet")) {
                continue;
            }
            Grid grid = new Grid(name);
            XlsxSheet reader = new XlsxSheet(grid, strings, styles, from1904, limits, cells);
            part(target(folder, relation), reader::read);
            grids.add(grid);
        }
        return grids;
    }

    /** The workbook part of a producer that gives it another name. */
    private String workbook() {
        for (XmlElement relation : relations("_rels/.rels").values()) {
            if (relation.attributes().getOrDefault("Type", "").endsWith("/officeDocument")) {
                return target("", relation);
            }
        }
        throw new TableRefusal(TableCode.NO_WORKBOOK, "part", zip.has(TYPES) ? WORKBOOK : TYPES);
    }

    private static String reference(XmlElement sheet) {
        for (Map.Entry<String, String> attribute : sheet.attributes().entrySet()) {
            if (attribute.getKey().endsWith(":id")) {
                return attribute.getValue();
            }
        }
        return "";
    }

    private static String target(String folder, XmlElement relation) {
        String target = relation.attributes().getOrDefault("Target", "");
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private Map<String, XmlElement> relations(String part) {
        Map<String, XmlElement> relations = new HashMap<>();
        if (zip.has(part)) {
            for (XmlElement relation : whole(part).elements()) {
                relations.put(relation.attributes().getOrDefault("Id", ""), relation);
            }
        }
        return relations;
    }

    private XmlElement whole(String part) {
        XmlElement[] root = new XmlElement[1];
        part(part, cursor -> root[0] = cursor.complete());
        return root[0];
    }

    private interface Body {
        void read(XmlCursor cursor);
    }

    /** Reads a part; a refusal inside it is told with the name of the part. */
    private void part(String name, Body body) {
        try {
            InputStream in = zip.open(name);
            XmlCursor cursor = XmlCursor.open(in, limits);
            cursor.root();
            body.read(cursor);
            cursor.end();
        } catch (SourceException refusal) {
            Place at = refusal.place();
            throw refusal.at(new Place(name.toLowerCase(Locale.ROOT) + ":" + at.path(), at.line(), at.column()));
        }
    }
}
