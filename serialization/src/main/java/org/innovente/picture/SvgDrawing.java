package org.innovente.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A picture as SVG: rounded boxes in columns, smooth arrows, the whole title on hovering. */
final class SvgDrawing {
    private static final int WIDTH = 168;
    private static final int HEIGHT = 46;
    private static final int GAP = 72;
    private static final int LEADING = 20;
    private static final int MARGIN = 24;
    private static final int HEADING = 30;
    private static final int LETTERS = 25;

    private final Picture picture;
    private final LayeredLayout layout;
    private final StringBuilder out = new StringBuilder();

    SvgDrawing(Picture picture) {
        this.picture = picture;
        layout = new LayeredLayout(picture);
        draw();
    }

    private void draw() {
        int width = 2 * MARGIN + Math.max(1, layout.columns) * (WIDTH + GAP) - GAP;
        boolean terms = !picture.boxes().isEmpty()
                && picture.boxes().stream().allMatch(box -> box.layer().isPresent());
        int top = MARGIN + HEADING + (terms ? LEADING : 0);
        double height = top + Math.max(1, layout.rows) * (HEIGHT + LEADING) + MARGIN - LEADING;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(number(height))
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(number(height))
                .append("\" role=\"img\" font-family=\"Helvetica, Arial, sans-serif\">\n<title>")
                .append(Xml.escaped(picture.title()))
                .append(
                        "</title>\n<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" ")
                .append(
                        "markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" fill=\"#5b6b7b\"/></marker></defs>\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n<text x=\"")
                .append(MARGIN)
                .append("\" y=\"")
                .append(MARGIN + 10)
                .append("\" font-size=\"17\" font-weight=\"bold\" fill=\"#1b2733\">")
                .append(Xml.escaped(shortened(picture.title(), width / 11)))
                .append("</text>\n");
        for (int column = 0; terms && column < layout.columns; column++) {
            out.append("<text x=\"")
                    .append(x(column) + WIDTH / 2)
                    .append("\" y=\"")
                    .append(MARGIN + HEADING + 4);
            out.append("\" font-size=\"12\" text-anchor=\"middle\" fill=\"#5b6b7b\">")
                    .append(column + 1)
                    .append("</text>\n");
        }
        for (int i = 0; i < picture.arrows().size(); i++) {
            arrow(picture.arrows().get(i), layout.routes.get(i), top);
        }
        for (int box = 0; box < picture.boxes().size(); box++) {
            box(picture.boxes().get(box), x(layout.column[box]), y(box, top));
        }
        out.append("</svg>\n");
    }

    private int x(int column) {
        return MARGIN + column * (WIDTH + GAP);
    }

    private double y(int place, int top) {
        return top + layout.row[place] * (HEIGHT + LEADING);
    }

    private double middle(int place, int top) {
        return y(place, top) + (place < picture.boxes().size() ? HEIGHT / 2.0 : LEADING / 2.0);
    }

    private void arrow(Picture.Arrow arrow, int[] route, int top) {
        int from = route[0];
        int to = route[route.length - 1];
        boolean forward = layout.column[from] < layout.column[to];
        if (!forward) {
            back(arrow, from, to, top);
            return;
        }
        out.append("<path d=\"M")
                .append(x(layout.column[from]) + WIDTH)
                .append(' ')
                .append(number(middle(from, top)));
        double x = x(layout.column[from]) + WIDTH;
        double y = middle(from, top);
        for (int i = 1; i < route.length; i++) {
            int place = route[i];
            boolean last = i == route.length - 1;
            double nextX = x(layout.column[place]) - (last ? 2 : 0);
            double nextY = middle(place, top);
            curve(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
            if (!last) {
                // Through the column of others in a straight line.
                x += WIDTH;
                out.append(" H").append(number(x));
            }
        }
        end(arrow);
    }

    private void curve(double x, double y, double nextX, double nextY) {
        double bend = (nextX - x) / 2;
        out.append(" C").append(number(x + bend)).append(' ').append(number(y));
        out.append(' ').append(number(nextX - bend)).append(' ').append(number(nextY));
        out.append(' ').append(number(nextX)).append(' ').append(number(nextY));
    }

    /** An arrow within a column or against the direction, around the right sides of its boxes. */
    private void back(Picture.Arrow arrow, int from, int to, int top) {
        double startX = x(layout.column[from]) + WIDTH;
        double endX = x(layout.column[to]) + WIDTH + 2;
        double side = Math.max(startX, endX) + GAP * 0.55;
        out.append("<path d=\"M").append(number(startX)).append(' ').append(number(middle(from, top) + 6));
        out.append(" C").append(number(side)).append(' ').append(number(middle(from, top) + 6));
        out.append(' ').append(number(side)).append(' ').append(number(middle(to, top) - 6));
        out.append(' ').append(number(endX)).append(' ').append(number(middle(to, top) - 6));
        end(arrow);
    }

    private void end(Picture.Arrow arrow) {
        out.append("\" fill=\"none\" stroke=\"#5b6b7b\" stroke-width=\"1.4\"");
        if (arrow.together()) {
            out.append(" stroke-dasharray=\"5 4\"");
        }
        out.append(" marker-end=\"url(#arrow)\"><title>")
                .append(Xml.escaped(arrow.from() + " → " + arrow.to()))
                .append("</title></path>\n");
    }

    private void box(Picture.Box box, int x, double y) {
        boolean target = box.role() == Picture.Role.TARGET;
        out.append("<g><title>")
                .append(Xml.escaped(box.label().isEmpty() ? box.id() : box.id() + ": " + box.label()))
                .append("</title><rect x=\"")
                .append(x)
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" rx=\"7\" fill=\"")
                .append(SvgStyle.fill(box.role()))
                .append("\" stroke=\"#33475b\" stroke-width=\"")
                .append(target ? "2" : "1")
                .append("\"/>");
        Optional<String> second = box.label().isEmpty() ? Optional.empty() : Optional.of(box.label());
        line(box.id(), x, y + (second.isPresent() ? 19 : 28), true);
        second.ifPresent(label -> line(label, x, y + 36, false));
        out.append("</g>\n");
    }

    private void line(String text, int x, double y, boolean strong) {
        out.append("<text x=\"").append(x + WIDTH / 2).append("\" y=\"").append(number(y));
        out.append("\" text-anchor=\"middle\" fill=\"#1b2733\" font-size=\"")
                .append(strong ? 13 : 11)
                .append('"');
        out.append(strong ? " font-weight=\"bold\">" : ">");
        out.append(Xml.escaped(shortened(text, strong ? LETTERS - 5 : LETTERS - 1)))
                .append("</text>");
    }

    private static String shortened(String text, int letters) {
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.max(1, letters - 1)))
                        .strip() + "…";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
