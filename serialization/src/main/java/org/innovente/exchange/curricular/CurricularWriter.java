package org.innovente.exchange.curricular;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Credits;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.PartnerId;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonTree;
import org.innovente.exchange.source.SourceException;
import org.innovente.module.TrainingModule;
import org.jspecify.annotations.Nullable;

/** Writes the modules of a catalogue as one curriculum, or as a degree plan where its first programme places them in terms. */
final class CurricularWriter {

    private static final Set<String> HEAD = Set.of("/programmes/0/id", "/programmes/0/title");

    private final Catalogue catalogue;
    private final Writing writing;
    private final CurricularRequisites requisites;
    private final Map<ModuleId, String> numbers = new LinkedHashMap<>();
    private final Map<ModuleId, Integer> terms = new LinkedHashMap<>();
    private final Set<ModuleId> placed = new LinkedHashSet<>();
    private final StringBuilder out = new StringBuilder();
    private boolean plan;
    private int width;

    CurricularWriter(Catalogue catalogue, Writing writing) {
        this.catalogue = catalogue;
        this.writing = writing;
        requisites = new CurricularRequisites(writing, numbers);
    }

    /** Returns the document, or null after an error. */
    @Nullable
    String document() {
        if (catalogue.modules().isEmpty()) {
            writing.report(CurricularCode.NOTHING, "", "", Map.of());
            return null;
        }
        number();
        Programme programme =
                catalogue.programmes().isEmpty() ? null : catalogue.programmes().get(0);
        for (int i = 1; i < catalogue.programmes().size(); i++) {
            writing.ledger()
                    .dropped(
                            "/programmes/" + i,
                            CurricularCode.ONE_PROGRAMME,
                            Reading.arguments(
                                    "programme",
                                    catalogue.programmes().get(i).id().value()));
        }
        if (programme != null) {
            place(programme);
        }
        plan = !terms.isEmpty();
        width = plan ? Column.values().length : Column.values().length - 1;
        head(programme);
        courses("Courses", false);
        boolean more = catalogue.modules().stream().anyMatch(this::isAdditional);
        if (more) {
            courses("Additional Courses", true);
        }
        return out.toString();
    }

    /** Ids that are whole numbers stay; otherwise all are numbered, because the format demands numbers. */
    private void number() {
        boolean whole = catalogue.modules().stream()
                .allMatch(module -> module.id().value().matches("[0-9]{1,18}"));
        for (TrainingModule module : catalogue.modules()) {
            numbers.putIfAbsent(module.id(), whole ? module.id().value() : String.valueOf(numbers.size() + 1));
        }
    }

    private void place(Programme programme) {
        for (int i = 0; i < programme.placements().size(); i++) {
            Placement placement = programme.placements().get(i);
            String pointer = "/programmes/0/placements/" + i;
            if (numbers.containsKey(placement.module()) && placed.add(placement.module())) {
                writing.ledger().kept(pointer + "/module", "Term");
                OptionalInt term = placement.term();
                if (term.isPresent()) {
                    terms.put(placement.module(), term.getAsInt());
                    writing.ledger().kept(pointer + "/term", "Term");
                }
            }
        }
    }

    private void head(@Nullable Programme programme) {
        JsonNode memory = memory(programme == null ? Extensions.EMPTY : programme.extensions());
        writing.ledger().kept("/id", "Curriculum");
        line("Curriculum", title());
        if (plan) {
            line("Degree Plan", text(memory, "degree-plan"));
        }
        line("Institution", institution(memory));
        line("Degree Type", text(memory, "degree-type"));
        line("System Type", system(programme, memory));
        line("CIP", cip(programme));
        if (programme != null) {
            HEAD.forEach(pointer -> writing.ledger().kept(pointer, "Curriculum"));
            writing.ledger().kept("/programmes/0/terms", "Term");
            writing.ledger().kept("/programmes/0/" + CurricularCatalogue.MEMORY, "Degree Plan");
        }
    }

    private String title() {
        @Nullable
        String title = catalogue.title().isEmpty()
                ? null
                : writing.text("/title", catalogue.title(), writing.options().language(), "Curriculum");
        return title == null ? catalogue.id().value() : title;
    }

    /** The institution that was read; otherwise the partner that gives most modules is nobody's guess, so there is none. */
    private String institution(JsonNode memory) {
        String known = text(memory, "institution");
        return !known.isEmpty() || catalogue.partners().size() != 1
                ? known
                : name(catalogue.partners().get(0).id());
    }

    private static String system(@Nullable Programme programme, JsonNode memory) {
        if (programme == null || programme.termSystem().isEmpty()) {
            return text(memory, "system-type");
        }
        return programme.termSystem().get().toString().toLowerCase(Locale.ROOT);
    }

    private String cip(@Nullable Programme programme) {
        List<Identifier> identifiers = programme == null ? List.of() : programme.identifiers();
        if (programme != null && programme.termSystem().isPresent()) {
            writing.ledger().kept("/programmes/0/term-system", "System Type");
        }
        for (int i = 0; i < identifiers.size(); i++) {
            if (identifiers.get(i).scheme().equals("cip")) {
                writing.ledger().kept("/programmes/0/identifiers/" + i, "CIP");
                return identifiers.get(i).code();
            }
        }
        return "";
    }

    private static String text(JsonNode memory, String name) {
        String text = memory.string(name);
        return text == null ? "" : text;
    }

    private String name(PartnerId id) {
        for (int i = 0; i < catalogue.partners().size(); i++) {
            if (catalogue.partners().get(i).id().equals(id)) {
                LocalizedText name = catalogue.partners().get(i).name();
                writing.ledger().kept("/partners/" + i + "/id", "Institution");
                String text = name.isEmpty()
                        ? null
                        : writing.text(
                                "/partners/" + i + "/name",
                                name,
                                writing.options().language(),
                                "Institution");
                return text == null ? id.value() : text;
            }
        }
        return id.value();
    }

    /** What the programme does not place stands apart, but only where the programme places anything. */
    private boolean isAdditional(TrainingModule module) {
        return memory(module.extensions()).get("additional") != null;
    }

    private void courses(String title, boolean additional) {
        line(title);
        List<String> names = new ArrayList<>();
        for (Column column : Column.values()) {
            if (plan || column != Column.TERM) {
                names.add(column.title);
            }
        }
        line(names.toArray(String[]::new));
        for (int i = 0; i < catalogue.modules().size(); i++) {
            if (isAdditional(catalogue.modules().get(i)) == additional) {
                course(catalogue.modules().get(i), "/modules/" + i);
            }
        }
    }

    private void course(TrainingModule module, String pointer) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        JsonNode memory = memory(module.extensions());
        String number = numbers.getOrDefault(module.id(), "");
        cells.put(Column.ID, number);
        if (number.equals(module.id().value())) {
            writing.ledger().kept(pointer + "/id", Column.ID.title);
        } else {
            writing.ledger()
                    .approximated(
                            pointer + "/id",
                            Column.ID.title,
                            CurricularCode.NUMBERED,
                            Reading.arguments("id", module.id().value(), "number", number));
        }
        String title = module.title().isEmpty()
                ? null
                : writing.text(
                        pointer + "/title", module.title(), writing.options().language(), Column.NAME.title);
        cells.put(Column.NAME, title == null ? module.id().value() : title);
        code(module, pointer, memory, cells);
        cells.put(Column.PREREQUISITES, requisites.prerequisite(module, pointer));
        cells.put(Column.COREQUISITES, requisites.rule(module, module.corequisite(), pointer + "/corequisite"));
        cells.put(Column.STRICT, requisites.rule(module, module.strictCorequisite(), pointer + "/strict-corequisite"));
        cells.put(Column.CREDITS, credits(module, pointer));
        if (module.provider().isPresent()) {
            writing.ledger().kept(pointer + "/provider", Column.INSTITUTION.title);
            cells.put(Column.INSTITUTION, name(module.provider().get()));
        }
        cells.put(Column.CANONICAL, text(memory, "canonical-name"));
        writing.ledger().kept(pointer + "/" + CurricularCatalogue.MEMORY, Column.CANONICAL.title);
        Integer term = terms.get(module.id());
        cells.put(Column.TERM, term == null ? "" : term.toString());
        List<String> row = new ArrayList<>();
        for (Column column : Column.values()) {
            row.add(cells.getOrDefault(column, ""));
        }
        line(row.subList(0, width).toArray(String[]::new));
    }

    private void code(TrainingModule module, String pointer, JsonNode memory, Map<Column, String> cells) {
        String code = module.code().orElse("");
        String prefix = text(memory, "prefix");
        String number = text(memory, "number");
        if (module.code().isPresent()) {
            writing.ledger().kept(pointer + "/code", Column.NUMBER.title);
        }
        // What the model says wins over what is remembered.
        if ((prefix + " " + number).strip().equals(code)) {
            cells.put(Column.PREFIX, prefix);
            cells.put(Column.NUMBER, number);
            return;
        }
        int cut = code.lastIndexOf(' ');
        cells.put(Column.PREFIX, cut < 0 ? "" : code.substring(0, cut).strip());
        cells.put(Column.NUMBER, code.substring(cut + 1));
    }

    private String credits(TrainingModule module, String pointer) {
        Optional<Credits> credits = module.credits();
        if (credits.isEmpty()) {
            writing.report(
                    CurricularCode.NO_CREDITS,
                    "module " + module.id(),
                    pointer,
                    Reading.arguments("module", module.id().value()));
            return "";
        }
        boolean ours = credits.get().amounts().keySet().stream().allMatch(CurricularCatalogue.CREDIT_HOURS::equals);
        if (ours) {
            writing.ledger().kept(pointer + "/credits", Column.CREDITS.title);
        } else {
            writing.ledger()
                    .approximated(
                            pointer + "/credits",
                            Column.CREDITS.title,
                            CurricularCode.CREDITS,
                            Reading.arguments("credits", credits.get().toString()));
        }
        return credits.get().total().stripTrailingZeros().toPlainString();
    }

    private static JsonNode memory(Extensions extensions) {
        Optional<String> text = extensions.find(CurricularCatalogue.MEMORY);
        try {
            JsonNode node = text.isEmpty() ? JsonNode.object() : JsonTree.parse(text.get());
            return node.is(JsonNode.Kind.OBJECT) ? node : JsonNode.object();
        } catch (SourceException foreign) {
            // Somebody else's extension of the same name: not ours to read, and it stays in the catalogue.
            return JsonNode.object();
        }
    }

    /** Rows are as wide as the courses, as the published files are. */
    private void line(String... cells) {
        for (int i = 0; i < width; i++) {
            out.append(i == 0 ? "" : ",").append(i < cells.length ? quoted(cells[i]) : "");
        }
        out.append('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
