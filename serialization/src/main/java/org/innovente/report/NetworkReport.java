package org.innovente.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.innovente.catalogue.Catalogue;
import org.innovente.change.CatalogueDiff;
import org.innovente.change.ChangeImpact;
import org.innovente.change.MigrationPlan;
import org.innovente.coverage.CoverageMatrix;
import org.innovente.coverage.FirmGap;
import org.innovente.coverage.Mutualisation;
import org.innovente.coverage.SteeringReport;
import org.innovente.json.cursor.JsonSink;

/**
 * A report about the network for people and programs: as plain text, Markdown, an HTML page that stands by itself, or JSON.
 *
 * <p>What comes from catalogues is escaped for each of them; equal values give equal bytes. The schemas of the JSON forms stand beside
 * that of the native format, under {@code output/}. Immutable and safe for use by several threads.
 */
public final class NetworkReport {
    private final Page page;
    private final Locale locale;
    private final Consumer<JsonSink> json;

    NetworkReport(Page page, Locale locale, Consumer<JsonSink> json) {
        this.page = page;
        this.locale = locale;
        this.json = json;
    }

    /**
     * Returns the report on what can be completed where.
     *
     * @param day the day from which sessions count; empty if time was left out
     */
    public static NetworkReport coverage(
            CoverageMatrix matrix, Catalogue catalogue, Optional<LocalDate> day, Locale locale) {
        return new CoveragePages(catalogue, locale).matrix(matrix, day);
    }

    /**
     * Returns the report on what a firm lacks and how it gets it.
     *
     * @param day the day from which sessions count
     */
    public static NetworkReport firm(FirmGap gap, Catalogue catalogue, LocalDate day, Locale locale) {
        return new CoveragePages(catalogue, locale).firm(gap, day);
    }

    /** Returns the report on modules of different partners that one could serve. */
    public static NetworkReport pooling(Mutualisation pooling, Catalogue catalogue, Locale locale) {
        return new CoveragePages(catalogue, locale).pooling(pooling);
    }

    /** Returns the report for a steering board. */
    public static NetworkReport steering(SteeringReport report, Catalogue catalogue, Locale locale) {
        return new CoveragePages(catalogue, locale).steering(report);
    }

    /** Returns the report on what can be used in place of withdrawn modules. */
    public static NetworkReport migration(MigrationPlan plan, CatalogueDiff diff, Locale locale) {
        return new ChangePages(diff, locale).migration(plan);
    }

    /** Returns the report on what the changes do to learners; it names records by their identifiers only. */
    public static NetworkReport learners(List<ChangeImpact.OnLearner> impacts, CatalogueDiff diff, Locale locale) {
        return new ChangePages(diff, locale).learners(impacts);
    }

    /**
     * Returns the report on what in another catalogue refers to something that changed.
     *
     * @param other the other catalogue
     */
    public static NetworkReport partner(
            List<ChangeImpact.OnPartner> impacts, CatalogueDiff diff, Catalogue other, Locale locale) {
        return new ChangePages(diff, locale).partner(impacts, other);
    }

    /** Returns the report as plain text. */
    public String text() {
        return page.text();
    }

    /** Returns the report as Markdown. */
    public String markdown() {
        return page.markdown();
    }

    /** Returns the report as an HTML page that stands by itself. */
    public String html() {
        return page.html(locale);
    }

    /** Returns the report as JSON, decimals as text and members in a fixed order. */
    public String json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonSink.write(bytes, JsonSink.Layout.INDENTED, json, Consumer::accept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
