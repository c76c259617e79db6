package org.innovente.exchange.learners;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.AchievementSource;
import org.innovente.common.Attributes;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.Grade;
import org.innovente.common.GradeScale;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.Period;
import org.innovente.common.RecordId;
import org.innovente.diploma.ItemRef;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AttestedCompetency;
import org.innovente.learner.LearnerRecord;

/** Reads tables of results into learner records. Thread-safe. */
public final class LearnerTables {

    /**
     * What was read.
     *
     * @param records the records, in the order in which the learners first appear
     * @param problems what could not be read, one row each, in plain English; such rows are left out
     */
    public record Result(List<LearnerRecord> records, List<String> problems) {
        /** Creates the value; the lists are copied. */
        public Result {
            records = List.copyOf(records);
            problems = List.copyOf(problems);
        }
    }

    private final RecordMapping mapping;
    private final Optional<GradeScale> scale;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, LearnerRecord.Builder> records = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, LocalDate> entries = new HashMap<>();
    private final Map<String, Attributes> facts = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private LearnerTables(RecordMapping mapping, Catalogue catalogue) {
        this.mapping = mapping;
        scale = mapping.setting("scale").flatMap(id -> catalogue.index().findGradeScale(new GradeScaleId(id)));
    }

    /**
     * Returns the records of a table: a workbook, or a text with separators.
     *
     * @param catalogue whose grade scales say what marks and codes mean
     * @throws IllegalArgumentException if the table lacks a column that the mapping names, or the sheet
     */
    public static Result read(byte[] table, RecordMapping mapping, Catalogue catalogue) {
        LearnerTables tables = new LearnerTables(mapping, catalogue);
        List<List<String>> rows = Rows.read(table, mapping);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("The table is empty");
        }
        tables.header(rows.get(0));
        for (int i = 1; i < rows.size(); i++) {
            try {
                tables.row(rows.get(i));
            } catch (IllegalArgumentException | DateTimeException e) {
                tables.problems.add("row " + (i + 1) + ": " + e.getMessage());
            }
        }
        return new Result(
                tables.records.values().stream()
                        .map(LearnerRecord.Builder::build)
                        .toList(),
                tables.problems);
    }

    private void header(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i), i);
        }
        List<String> named = new ArrayList<>(mapping.attributes().values());
        named.addAll(mapping.facts().values());
        named.addAll(mapping.marks().values());
        for (String what : List.of(
                "record",
                "module",
                "competency",
                "level",
                "grade",
                "status",
                "credits",
                "session",
                "term",
                "date",
                "entry",
                "source")) {
            mapping.column(what).ifPresent(named::add);
        }
        for (String column : named) {
            if (!columns.containsKey(column)) {
                throw new IllegalArgumentException("The table has no column '" + column + "', only " + header);
            }
        }
    }

    private Optional<String> cell(List<String> row, String what) {
        return mapping.column(what).flatMap(column -> value(row, column));
    }

    private Optional<String> value(List<String> row, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() || row.get(at).isEmpty() ? Optional.empty() : Optional.of(row.get(at));
    }

    private void row(List<String> row) {
        if (row.stream().allMatch(String::isEmpty)) {
            return;
        }
        String learner = cell(row, "record").orElseThrow(() -> new IllegalArgumentException("no learner is named"));
        Optional<AchievementSource> source = cell(row, "source")
                .map(code ->
                        AchievementSource.parse(mapping.meaning("source", code).orElse(code)));
        Optional<String> competency = cell(row, "competency");
        Optional<String> module = cell(row, "module");
        if (competency.isEmpty() && module.isEmpty() && mapping.marks().isEmpty()) {
            throw new IllegalArgumentException("it is not said what the result is about");
        }
        about(row, learner);
        if (competency.isPresent()) {
            builder(learner)
                    .addCompetency(AttestedCompetency.builder()
                            .competency(new CompetencyId(competency.get()))
                            .level(cell(row, "level").map(LevelId::new))
                            .source(source)
                            .build());
        }
        if (module.isPresent()) {
            Achievement achievement = achievement(row, learner, module.get(), cell(row, "grade"), source);
            builder(learner).addAchievement(achievement);
        }
        for (Map.Entry<String, String> marks : mapping.marks().entrySet()) {
            Optional<String> grade = value(row, marks.getValue());
            if (grade.isPresent()) {
                builder(learner).addAchievement(achievement(row, learner, marks.getKey(), grade, source));
            }
        }
    }

    /** What a row says of the learner: the day of entry and facts; a later row that says more is added, one that differs is wrong. */
    private void about(List<String> row, String learner) {
        Optional<LocalDate> entry = cell(row, "entry").map(mapping::day);
        if (entry.isPresent()) {
            LocalDate earlier = entries.putIfAbsent(learner, entry.get());
            if (earlier != null && !earlier.equals(entry.get())) {
                throw new IllegalArgumentException("the learner " + learner + " entered on two days");
            }
            builder(learner).entry(entry.get());
        }
        for (Map.Entry<String, String> fact : mapping.facts().entrySet()) {
            value(row, fact.getValue()).ifPresent(said -> {
                String meant = mapping.meaning("fact." + fact.getKey(), said).orElse(said);
                Attributes known = facts.getOrDefault(learner, Attributes.EMPTY).with(fact.getKey(), meant);
                facts.put(learner, known);
                builder(learner).facts(known);
            });
        }
    }

    private LearnerRecord.Builder builder(String learner) {
        return records.computeIfAbsent(learner, id -> LearnerRecord.builder().id(new RecordId(id)));
    }

    private Achievement achievement(
            List<String> row,
            String learner,
            String module,
            Optional<String> written,
            Optional<AchievementSource> source) {
        Optional<String> grade =
                written.map(code -> mapping.meaning("grade", code).orElse(code));
        Achievement.Builder builder = Achievement.builder()
                .item(ItemRef.builder().kind(ItemKind.MODULE).id(module).build())
                .grade(grade.map(LearnerTables::plain))
                .scale(scale.map(GradeScale::id))
                .status(status(row, grade))
                .source(source)
                .term(cell(row, "term"));
        cell(row, "credits").ifPresent(amount -> builder.credits(Credits.ects(plain(amount))));
        cell(row, "session")
                .ifPresent(attempt -> builder.attempt(
                        Integer.parseInt(mapping.meaning("session", attempt).orElse(attempt))));
        cell(row, "date")
                .ifPresent(day ->
                        builder.period(Period.builder().end(mapping.day(day)).build()));
        int number = numbers.merge(learner, 1, Integer::sum);
        Achievement achievement =
                builder.id(new AchievementId(module + "#" + number)).build();
        for (Map.Entry<String, String> attribute : mapping.attributes().entrySet()) {
            Optional<String> value = value(row, attribute.getValue());
            if (value.isPresent()) {
                String meant = mapping.meaning(attribute.getKey(), value.get()).orElse(value.get());
                achievement = achievement.toBuilder()
                        .attributes(achievement.attributes().with(attribute.getKey(), meant))
                        .build();
            }
        }
        return achievement;
    }

    /** A French decimal comma becomes a point; a code stays as it is. */
    private static String plain(String text) {
        boolean number = text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == '.');
        return number ? text.replace(',', '.') : text;
    }

    private AchievementStatus status(List<String> row, Optional<String> grade) {
        Optional<String> said = cell(row, "status");
        if (said.isPresent()) {
            return AchievementStatus.parse(mapping.meaning("status", said.get()).orElse(said.get()));
        }
        if (grade.isEmpty()) {
            return AchievementStatus.UNKNOWN;
        }
        for (Grade one : scale.map(GradeScale::grades).orElse(List.of())) {
            if (one.code().equals(grade.get())) {
                return switch (one.meaning()) {
                    case PASSED, WAIVED -> AchievementStatus.ACHIEVED;
                    case FAILED, ABSENT_UNJUSTIFIED, FAILED_BY_DEFAULT -> AchievementStatus.FAILED;
                    default -> AchievementStatus.UNKNOWN;
                };
            }
        }
        String plain = plain(grade.get());
        boolean mark = !plain.isEmpty()
                && plain.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && Character.isDigit(plain.charAt(0));
        Optional<BigDecimal> pass = scale.flatMap(GradeScale::pass);
        if (!mark || pass.isEmpty()) {
            return AchievementStatus.UNKNOWN;
        }
        return new BigDecimal(plain).compareTo(pass.get()) >= 0 ? AchievementStatus.ACHIEVED : AchievementStatus.FAILED;
    }
}
