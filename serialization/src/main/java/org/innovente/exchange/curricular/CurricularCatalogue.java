package org.innovente.exchange.curricular;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.CreditCategory;
import org.innovente.common.Credits;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.PartnerId;
import org.innovente.common.ProgrammeId;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.diploma.TermSystem;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.Place;
import org.innovente.finding.TableCell;
import org.innovente.module.TrainingModule;
import org.innovente.network.Partner;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/** Puts together the catalogue of a file: a programme with its modules, placed in terms where the file is a plan. */
final class CurricularCatalogue {

    /** The extension that remembers what no engine reads. */
    static final String MEMORY = "x-curricular-analytics";

    /** The category of credits, which are not those of Europe. */
    static final CreditCategory CREDIT_HOURS = new CreditCategory("credit-hours");

    private final Reading reading;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<TrainingModule> modules = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> partners = new LinkedHashSet<>();
    private final Map<String, List<String>> asked = new LinkedHashMap<>();
    private int last;

    CurricularCatalogue(Reading reading) {
        this.reading = reading;
    }

    boolean hasCourses() {
        return !modules.isEmpty();
    }

    /** Takes a named value, and returns where it goes; null if the format has no such row. */
    @Nullable
    String head(String name, String value) {
        String target = switch (name) {
            case "curriculum" -> "/title";
            case "institution" -> "/partners/0";
            case "system type" -> "/programmes/0/term-system";
            case "cip" -> "/programmes/0/identifiers/0";
            case "degree plan", "degree type" -> "/programmes/0/" + MEMORY;
            default -> null;
        };
        if (target != null && !value.isEmpty()) {
            head.put(name, value);
            if (name.equals("institution")) {
                partners.add(value);
            }
            if (name.equals("system type") && system(value) == null) {
                reading.report(CurricularCode.TERM_SYSTEM, Place.DOCUMENT, Reading.arguments("value", value));
                return "/programmes/0/" + MEMORY;
            }
        }
        return target;
    }

    private static @Nullable TermSystem system(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "semester" -> TermSystem.SEMESTER;
            case "quarter" -> TermSystem.QUARTER;
            default -> null;
        };
    }

    void course(Map<Column, String> cells, int row, boolean additional) {
        String id = cells.getOrDefault(Column.ID, "");
        TrainingModule.Builder module = reading.build(
                new Place("", row, 1), () -> TrainingModule.builder().id(new ModuleId(id)));
        String place = "row " + row;
        if (module == null) {
            reading.ledger().dropped(place, CurricularCode.NO_ID, Reading.arguments("name", id), cells.size());
            return;
        }
        if (!ids.add(id)) {
            report(CurricularCode.DUPLICATE, Column.ID, row, "course", id);
        }
        String target = "/modules/" + modules.size();
        JsonNode memory = JsonNode.object();
        if (additional) {
            memory.set("additional", "true");
        }
        boolean numbered = true;
        for (Map.Entry<Column, String> cell : cells.entrySet()) {
            switch (cell.getKey()) {
                case NAME -> module.title(LocalizedText.of(reading.options().language(), cell.getValue()));
                case PREREQUISITES ->
                    module.prerequisite(Prerequisite.of(all(id, cell.getValue(), row, cell.getKey())));
                case COREQUISITES -> module.corequisite(all(id, cell.getValue(), row, cell.getKey()));
                case STRICT -> module.strictCorequisite(all(id, cell.getValue(), row, cell.getKey()));
                case CREDITS -> numbered = credits(module, cell.getValue(), row);
                case INSTITUTION -> {
                    partners.add(cell.getValue());
                    module.provider(new PartnerId(cell.getValue()));
                }
                case CANONICAL -> memory.set("canonical-name", cell.getValue());
                default -> {
                    // The id, the code and the term are taken below.
                }
            }
        }
        code(cells, module, memory);
        Placement.Builder placed = Placement.builder().module(new ModuleId(id));
        boolean termed = term(cells, placed, row);
        if (!additional || cells.containsKey(Column.TERM)) {
            placements.add(placed.build());
        }
        modules.add(module.extensions(extensions(memory)).build());
        account(cells, place, target, numbered, termed);
    }

    private void account(Map<Column, String> cells, String place, String target, boolean numbered, boolean termed) {
        for (Column column : cells.keySet()) {
            boolean lost = column == Column.CREDITS && !numbered || column == Column.TERM && !termed;
            if (lost) {
                reading.ledger()
                        .dropped(
                                place,
                                CurricularCode.NUMBER,
                                Reading.arguments("column", column.title, "value", cells.getOrDefault(column, "")),
                                1);
            } else if (column == Column.CANONICAL) {
                reading.ledger().remembered(place, target + "/" + MEMORY, 1);
            } else {
                reading.ledger().kept(place, target, 1);
            }
        }
    }

    private boolean credits(TrainingModule.Builder module, String text, int row) {
        try {
            module.credits(Credits.of(CREDIT_HOURS, new BigDecimal(text)));
            return true;
        } catch (IllegalArgumentException notANumber) {
            report(CurricularCode.NUMBER, Column.CREDITS, row, "column", Column.CREDITS.title, "value", text);
            return false;
        }
    }

    private boolean term(Map<Column, String> cells, Placement.Builder placed, int row) {
        String text = cells.get(Column.TERM);
        if (text == null) {
            return true;
        }
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) == 0) {
            report(CurricularCode.NUMBER, Column.TERM, row, "column", Column.TERM.title, "value", text);
            return false;
        }
        placed.term(Integer.parseInt(text));
        last = Math.max(last, Integer.parseInt(text));
        return true;
    }

    /** Prefix and number make the code; where its last blank does not tell them apart, they are remembered too. */
    private static void code(Map<Column, String> cells, TrainingModule.Builder module, JsonNode memory) {
        String prefix = cells.getOrDefault(Column.PREFIX, "");
        String number = cells.getOrDefault(Column.NUMBER, "");
        String code = (prefix + " " + number).strip();
        if (code.isEmpty()) {
            return;
        }
        module.code(code);
        if (prefix.isEmpty() || number.isEmpty() || number.contains(" ")) {
            memory.set("prefix", prefix);
            memory.set("number", number);
        }
    }

    private Requirement all(String id, String text, int row, Column column) {
        List<Requirement> all = new ArrayList<>();
        for (String each : text.split(";")) {
            if (!each.isBlank()) {
                all.add(Requirement.module(each.strip()));
                asked.computeIfAbsent(each.strip(), k -> new ArrayList<>())
                        .add(id + " " + CurricularReader.letters(column.ordinal()) + row);
            }
        }
        return all.size() == 1 ? all.get(0) : Requirement.allOf(all.toArray(Requirement[]::new));
    }

    static Extensions extensions(JsonNode memory) {
        return memory.members().isEmpty() ? Extensions.EMPTY : Extensions.of(Map.of(MEMORY, memory.toJson()));
    }

    private void report(CurricularCode code, Column column, int row, String... arguments) {
        reading.report(
                code,
                "",
                TableCell.of("", CurricularReader.letters(column.ordinal()) + row),
                Reading.arguments(arguments));
    }

    Catalogue build() {
        asked.forEach((requisite, by) -> {
            if (!ids.contains(requisite)) {
                for (String each : by) {
                    int cut = each.lastIndexOf(' ');
                    reading.report(
                            CurricularCode.UNKNOWN_COURSE,
                            "",
                            TableCell.of("", each.substring(cut + 1)),
                            Reading.arguments("course", each.substring(0, cut), "requisite", requisite));
                }
            }
        });
        String name = head.getOrDefault("curriculum", "curriculum");
        Catalogue.Builder catalogue = Catalogue.builder().id(new CatalogueId(name));
        Programme.Builder programme = Programme.builder().id(new ProgrammeId("curriculum"));
        if (head.containsKey("curriculum")) {
            LocalizedText title = LocalizedText.of(reading.options().language(), name);
            catalogue.title(title);
            programme.title(title);
        }
        JsonNode memory = JsonNode.object();
        TermSystem system = system(head.getOrDefault("system type", ""));
        if (system == null) {
            memory.set("system-type", head.get("system type"));
        } else {
            programme.termSystem(system);
        }
        if (head.containsKey("cip")) {
            programme.addIdentifier(Identifier.builder()
                    .scheme("cip")
                    .code(head.getOrDefault("cip", ""))
                    .build());
        }
        if (last > 0) {
            programme.terms(last);
        }
        memory.set("degree-plan", head.get("degree plan"));
        memory.set("degree-type", head.get("degree type"));
        memory.set("institution", head.get("institution"));
        for (String partner : partners) {
            catalogue.addPartner(Partner.builder()
                    .id(new PartnerId(partner))
                    .name(LocalizedText.of(reading.options().language(), partner))
                    .build());
        }
        return catalogue
                .addAllModules(modules)
                .addProgramme(programme
                        .addAllPlacements(placements)
                        .extensions(extensions(memory))
                        .build())
                .build();
    }
}
