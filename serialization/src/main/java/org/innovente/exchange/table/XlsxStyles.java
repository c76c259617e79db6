package org.innovente.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innovente.exchange.source.XmlElement;

/** What number formats say about numbers: days, percentages, or nothing. */
final class XlsxStyles {

    private static final int FIRST_DATE = 14;
    private static final int LAST_DATE = 22;
    private static final int FIRST_TIME = 45;
    private static final int LAST_TIME = 47;

    private XlsxStyles() {}

    /** Returns for each cell format of the workbook what its numbers are. */
    static List<Cell.Type> types(XmlElement sheet) {
        Map<String, String> formats = new HashMap<>();
        sheet.child("numFmts")
                .ifPresent(all -> all.elements()
                        .forEach(f -> formats.put(
                                f.attributes().getOrDefault("numFmtId", ""),
                                f.attributes().getOrDefault("formatCode", ""))));
        List<Cell.Type> types = new ArrayList<>();
        sheet.child("cellXfs")
                .ifPresent(all -> all.elements()
                        .forEach(f -> types.add(type(f.attributes().getOrDefault("numFmtId", "0"), formats))));
        return types;
    }

    private static Cell.Type type(String id, Map<String, String> formats) {
        String custom = formats.get(id);
        if (custom != null) {
            return type(custom);
        }
        int number = Parse.integer(id, 0);
        boolean isDate = number >= FIRST_DATE && number <= LAST_DATE || number >= FIRST_TIME && number <= LAST_TIME;
        return isDate ? Cell.Type.DATE : number == 9 || number == 10 ? Cell.Type.PERCENT : Cell.Type.NUMBER;
    }

    /** A format shows a day when it has a letter of the calendar outside quotes, escapes, colours and conditions. */
    private static Cell.Type type(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "");
        int end = bare.indexOf(';');
        String positive = end < 0 ? bare : bare.substring(0, end);
        if (positive.matches("(?s).*[yYdDaAjJ].*") || positive.matches("(?s).*[mM].*") && !positive.contains("0")) {
            return Cell.Type.DATE;
        }
        return positive.contains("%") ? Cell.Type.PERCENT : Cell.Type.NUMBER;
    }
}
