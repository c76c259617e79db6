package org.innovente.exchange.rncp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.RouteKind;
import org.innovente.exchange.source.JsonNode;
import org.innovente.finding.FindingCode;
import org.innovente.finding.Location;
import org.jspecify.annotations.Nullable;

/** What one fiche says, whichever of the two forms it was read from. Mutable, for the time of reading. */
final class FicheSource {

    /** A code of a nomenclature with its label. */
    record Coded(String scheme, String code, String label) {}

    /** A body that certifies, or that a certifier authorises. */
    record Body(String name, String siret, String habilitation) {}

    /** A route of access; empty composition where the form does not say one. */
    record Route(RouteKind kind, boolean open, String composition) {}

    /** A bloc de compétences. */
    record Bloc(String code, String title, String skills, String assessment, Location location) {}

    /** A row of a table: how many of its cells were taken and how many are remembered. */
    record Row(String path, long taken, long remembered) {}

    /** An element that arrives changed. */
    record Change(String source, String target, FindingCode code, Map<String, String> arguments) {}

    private final String number;
    private Location location;
    private String path;
    private String title = "";
    private String abbreviation = "";
    private String level = "";
    private @Nullable Boolean published;
    private @Nullable Boolean active;
    private @Nullable Boolean partial;
    private final Map<String, LocalDate> dates = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> successors = new ArrayList<>();
    private final List<String> predecessors = new ArrayList<>();
    private final List<Coded> codes = new ArrayList<>();
    private final List<Body> certifiers = new ArrayList<>();
    private final List<Body> partners = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Bloc> blocs = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private JsonNode memory = JsonNode.object();
    private boolean described;
    private long taken;
    private long remembered;

    FicheSource(String number, Location location, String path) {
        this.number = number;
        this.location = location;
        this.path = path;
    }

    String number() {
        return number;
    }

    Location location() {
        return location;
    }

    /** Returns the place in the source, for the account. */
    String path() {
        return path;
    }

    String title() {
        return title;
    }

    void title(String value) {
        title = value;
    }

    String abbreviation() {
        return abbreviation;
    }

    void abbreviation(String value) {
        abbreviation = value;
    }

    String level() {
        return level;
    }

    void level(String value) {
        level = value;
    }

    Optional<Boolean> published() {
        return Optional.ofNullable(published);
    }

    void published(boolean value) {
        published = value;
    }

    Optional<Boolean> active() {
        return Optional.ofNullable(active);
    }

    void active(boolean value) {
        active = value;
    }

    Optional<Boolean> partial() {
        return Optional.ofNullable(partial);
    }

    void partial(boolean value) {
        partial = value;
    }

    /** Says where the fiche itself stands, when other tables spoke of it first. */
    void stands(Location where, String row) {
        location = where;
        path = row;
    }

    /** Returns whether this is a fiche, and not only a number that others speak of. */
    boolean isDescribed() {
        return described || !blocs.isEmpty();
    }

    void described() {
        described = true;
    }

    Map<String, LocalDate> dates() {
        return dates;
    }

    Optional<LocalDate> date(String name) {
        return Optional.ofNullable(dates.get(name));
    }

    Map<String, String> texts() {
        return texts;
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    List<String> successors() {
        return successors;
    }

    List<String> predecessors() {
        return predecessors;
    }

    List<Coded> codes() {
        return codes;
    }

    List<Body> certifiers() {
        return certifiers;
    }

    List<Body> partners() {
        return partners;
    }

    List<Route> routes() {
        return routes;
    }

    List<Bloc> blocs() {
        return blocs;
    }

    List<Change> changes() {
        return changes;
    }

    /** Returns the rows that are accounted for one by one; their elements are among those taken and remembered. */
    List<Row> rows() {
        return rows;
    }

    /** Returns what nobody understood, to be remembered. */
    JsonNode memory() {
        return memory;
    }

    void memory(JsonNode value) {
        memory = value;
    }

    void took(long elements) {
        taken += elements;
    }

    long taken() {
        return taken;
    }

    void left(long elements) {
        remembered += elements;
    }

    long remembered() {
        return remembered;
    }
}
