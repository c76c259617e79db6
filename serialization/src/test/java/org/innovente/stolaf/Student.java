package org.innovente.stolaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.innovente.common.AchievementId;
import org.innovente.common.Attributes;
import org.innovente.common.CreditCategory;
import org.innovente.common.Credits;
import org.innovente.common.ItemKind;
import org.innovente.common.RecordId;
import org.innovente.diploma.ItemRef;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;

/** A student of the recorded cases, read into a learner record. */
final class Student {
    private final JsonNode data;

    Student(JsonNode data) {
        this.data = data;
    }

    String department(String code) {
        for (JsonNode area : data.path("areas")) {
            if (area.path("code").asText().equals(code)) {
                return area.hasNonNull("dept") ? area.get("dept").asText() : null;
            }
        }
        return null;
    }

    boolean declares(String code) {
        for (JsonNode area : data.path("areas")) {
            if (area.path("code").asText().equals(code)) {
                return true;
            }
        }
        return false;
    }

    Constants constants(String code) {
        String terms = "0";
        for (JsonNode area : data.path("areas")) {
            if (area.path("code").asText().equals(code)) {
                terms = area.path("terms_since_declaration").asText("0");
            }
        }
        return new Constants(Map.of(
                "$matriculation-year", List.of(data.path("matriculation").asText("0")),
                "$terms-since-declaring-major", List.of(terms),
                "$primary-performing-medium", List.of("none"),
                "$current-area-code-music-exam", List.of(code)));
    }

    LearnerRecord record(Map<?, ?> credits) {
        LearnerRecord.Builder record = LearnerRecord.builder()
                .id(new RecordId("student-" + data.path("id").asText("0")));
        TreeSet<String> attributes = new TreeSet<>();
        TreeSet<String> courses = new TreeSet<>();
        TreeSet<String> current = new TreeSet<>();
        for (JsonNode course : data.path("courses")) {
            Achievement achievement = course(course, credits);
            record.addAchievement(achievement);
            attributes.addAll(achievement.attributes().get("attribute"));
            courses.addAll(achievement.attributes().get("course"));
            if (achievement.status() != AchievementStatus.ACHIEVED) {
                current.addAll(achievement.attributes().get("course"));
            }
        }
        TreeSet<String> codes = new TreeSet<>();
        TreeSet<String> emphases = new TreeSet<>();
        int number = 0;
        for (JsonNode area : data.path("areas")) {
            codes.add(area.path("code").asText());
            if (area.path("kind").asText().equals("emphasis")) {
                emphases.add(area.path("code").asText());
            }
            record.addAchievement(area(area, number++));
        }
        SortedMap<String, List<String>> facts = new TreeMap<>();
        facts.put("areas", orNone(codes));
        facts.put("emphases", orNone(emphases));
        facts.put("proficiencies", List.of("none"));
        facts.put("exceptions", List.of("none"));
        facts.put("course-attributes", orNone(attributes));
        facts.put("courses", orNone(courses));
        facts.put("courses-in-progress", orNone(current));
        courses.removeAll(current);
        facts.put("courses-completed", orNone(courses));
        return record.facts(Attributes.of(facts)).build();
    }

    private static List<String> orNone(TreeSet<String> values) {
        return values.isEmpty() ? List.of("none") : List.copyOf(values);
    }

    private static Achievement area(JsonNode area, int number) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        values.put("data", List.of("area"));
        String kind = area.path("kind").asText();
        values.put("type", List.of(kind));
        for (String key : List.of("code", "status", "name", "degree")) {
            values.put(key, List.of(area.path(key).asText()));
        }
        return Achievement.builder()
                .id(new AchievementId("area-" + number))
                .item(ItemRef.builder()
                        .kind(ItemKind.ACTIVITY)
                        .id(area.path("code").asText())
                        .build())
                .status(AchievementStatus.ACHIEVED)
                .attributes(Attributes.of(values))
                .build();
    }

    private static Achievement course(JsonNode course, Map<?, ?> creditRules) {
        String subject = course.path("subject").asText();
        String number = course.path("number").asText();
        String type = course.path("sub_type").asText("");
        String suffix = switch (type) {
            case "lab", "L" -> ".L";
            case "flac", "F" -> ".F";
            case "discussion", "D" -> ".D";
            default -> "";
        };
        String identity = subject + " " + number + suffix;
        boolean current = course.path("flag_in_progress").asBoolean(false);
        String name = course.path("name").asText("");
        SortedMap<String, List<String>> values = new TreeMap<>();
        values.put("data", List.of("course"));
        values.put("course", List.of(identity));
        values.put("subject", List.of(subject(identity, subject)));
        values.put("number", List.of(number));
        values.put("level", List.of(course.path("level").asText()));
        values.put("year", List.of(course.path("year").asText()));
        values.put("semester", List.of(course.path("term").asText()));
        values.put("term", List.of(course.path("term").asText()));
        String yearterm = course.path("year").asText() + course.path("term").asText();
        values.put("yearterm", List.of(yearterm));
        values.put("during_covid", List.of(String.valueOf(yearterm.equals("20193"))));
        values.put("type", List.of(type.isEmpty() ? "course" : type));
        values.put("course_type", List.of(course.path("course_type").asText("SE")));
        values.put("institution", List.of(course.path("institution_short").asText("STOLAF")));
        values.put("grade_option", List.of(course.path("grade_option").asText("grade")));
        values.put("grade_points", List.of(course.path("grade_points").asText("0")));
        values.put("grade_code", List.of(course.path("grade_code").asText("")));
        values.put(
                "is_stolaf", List.of(String.valueOf(course.path("flag_stolaf").asBoolean(true))));
        values.put("is_in_gpa", List.of(String.valueOf(course.path("flag_gpa").asBoolean(true))));
        values.put("is_in_progress", List.of(String.valueOf(current)));
        values.put("name", List.of(name));
        values.put("clbid", List.of(course.path("clbid").asText()));
        values.put("crsid", List.of(course.path("crsid").asText("")));
        values.put("course_name", List.of(subject + ": " + name));
        put(values, "attribute", texts(course.path("attributes")));
        put(values, "gereqs", texts(course.path("gereqs")));
        put(
                values,
                "math_perspective",
                texts(course.path("attributes")).stream()
                        .filter(a -> a.startsWith("math_perspective_"))
                        .toList());
        put(
                values,
                "rel_tradition",
                texts(course.path("attributes")).stream()
                        .filter(a -> a.startsWith("rel_tradition_"))
                        .toList());
        Object given = creditRules.get("name=" + name);
        BigDecimal credits = new BigDecimal(
                given != null ? String.valueOf(given) : course.path("credits").asText("1.00"));
        values.put("credits", List.of(credits.toPlainString()));
        return Achievement.builder()
                .id(new AchievementId(course.path("clbid").asText()))
                .item(ItemRef.builder().kind(ItemKind.MODULE).id(identity).build())
                .status(current ? AchievementStatus.IN_PROGRESS : AchievementStatus.ACHIEVED)
                .credits(Credits.of(CreditCategory.ECTS, credits))
                .grade(course.path("grade_points").asText("0"))
                .attributes(Attributes.of(values))
                .build();
    }

    /** Courses listed under chemistry and biology count as one of them when subjects are asked for. */
    private static String subject(String identity, String subject) {
        return switch (identity) {
            case "CH/BI 125", "CH/BI 126" -> "CHEM";
            case "CH/BI 127", "CH/BI 227" -> "BIO";
            default -> subject;
        };
    }

    private static void put(SortedMap<String, List<String>> values, String key, List<String> list) {
        if (!list.isEmpty()) {
            values.put(key, list);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
