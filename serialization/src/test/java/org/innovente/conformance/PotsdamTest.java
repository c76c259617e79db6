package org.innovente.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Verdict;
import org.innovente.common.Attributes;
import org.innovente.common.Credits;
import org.innovente.common.ModuleId;
import org.innovente.common.RecordId;
import org.innovente.learner.Achievement;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeRange;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.junit.jupiter.api.Test;

/** The study regulations of a master's programme, whose admissible module sets and plans are published. */
class PotsdamTest {

    private static Accumulation credits(Selector selector, Bound bound) {
        return Accumulation.builder()
                .selector(selector)
                .measure(Measure.credits())
                .bound(bound)
                .use(Use.observe())
                .build();
    }

    private static Selector group(String... groups) {
        return AttributeIn.builder()
                .attribute("group")
                .addAllValues(List.of(groups))
                .build();
    }

    private static Accumulation module(String id) {
        return Accumulation.builder()
                .selector(ModuleIn.builder().addModule(new ModuleId(id)).build())
                .measure(Measure.count())
                .bound(Bound.atLeast(BigDecimal.ONE))
                .use(Use.observe())
                .build();
    }

    /** The rules on which modules go together; of the foundation modules, exactly those assigned are taken. */
    private static Requirement regulations() {
        return Requirement.allOf(
                credits(group("b"), Bound.exactly(new BigDecimal("27"))),
                credits(group("f", "a"), Bound.exactly(new BigDecimal("24"))),
                credits(group("p"), Bound.exactly(new BigDecimal("24"))),
                credits(group("b", "f", "a", "p", "x"), Bound.exactly(new BigDecimal("120"))),
                module("im"),
                module("msc"),
                module("fm1"),
                Requirement.noneOf(module("fm2"), module("fm3")));
    }

    private static List<Achievement> modules(JsonNode data) {
        List<Achievement> modules = new ArrayList<>();
        for (JsonNode one : data.path("modules")) {
            modules.add(Cases.passed(one.path("id").asText())
                    .credits(Credits.ects(one.path("credits").asText()))
                    .attributes(Attributes.of("group", one.path("group").asText())
                            .with("season", one.path("offered").asText()))
                    .build());
        }
        return modules;
    }

    private static LearnerRecord record(List<Achievement> achievements) {
        return LearnerRecord.builder()
                .id(new RecordId("plan"))
                .addAllAchievements(achievements)
                .build();
    }

    @Test
    void exactly_60_of_the_131072_module_sets_are_accepted_and_they_are_the_published_ones() throws IOException {
        List<Achievement> modules = modules(Cases.json("audit/potsdam-asp/cogsys.json"));
        Set<Set<String>> published = new HashSet<>();
        for (JsonNode set : Cases.json("audit/potsdam-asp/admissible-module-sets.json")) {
            Set<String> ids = new TreeSet<>();
            set.forEach(id -> ids.add(id.asText()));
            published.add(ids);
        }
        DiplomaAudit audit = Cases.audit(regulations());
        Set<Set<String>> accepted = new HashSet<>();
        for (int mask = 0; mask < 1 << modules.size(); mask++) {
            List<Achievement> taken = new ArrayList<>();
            Set<String> ids = new TreeSet<>();
            for (int i = 0; i < modules.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    taken.add(modules.get(i));
                    ids.add(modules.get(i).id().value());
                }
            }
            if (audit.verdict(record(taken), AuditOptions.DEFAULT) == Verdict.SATISFIED) {
                accepted.add(ids);
            }
        }
        assertThat(accepted).hasSize(60).isEqualTo(published);
    }

    /** Winter modules in odd semesters, summer modules in even ones, and 90 credits before the semester of the thesis. */
    private static Requirement temporal(int semesters) {
        NOf.Builder thesis = NOf.builder().quantifier(Quantifier.ANY);
        for (int s = 2; s <= semesters; s++) {
            Selector then = AllSelectors.builder()
                    .addChild(ModuleIn.builder().addModule(new ModuleId("msc")).build())
                    .addChild(AttributeIn.builder()
                            .attribute("term")
                            .addValue(Integer.toString(s))
                            .build())
                    .build();
            Selector before = AttributeRange.builder()
                    .attribute("term")
                    .max(BigDecimal.valueOf(s - 1))
                    .build();
            thesis.addChild(Requirement.allOf(
                    Accumulation.builder()
                            .selector(then)
                            .measure(Measure.count())
                            .bound(Bound.atLeast(BigDecimal.ONE))
                            .use(Use.observe())
                            .build(),
                    credits(before, Bound.atLeast(new BigDecimal("90")))));
        }
        return Requirement.allOf(
                regulations(), none("winter", "2", "4", "6"), none("summer", "1", "3", "5"), thesis.build());
    }

    private static Requirement none(String season, String... terms) {
        Selector wrong = AllSelectors.builder()
                .addChild(AttributeIn.builder()
                        .attribute("season")
                        .addValue(season)
                        .build())
                .addChild(AttributeIn.builder()
                        .attribute("term")
                        .addAllValues(List.of(terms))
                        .build())
                .build();
        return Requirement.noneOf(Accumulation.builder()
                .selector(wrong)
                .measure(Measure.count())
                .bound(Bound.atLeast(BigDecimal.ONE))
                .use(Use.observe())
                .build());
    }

    @Test
    void each_module_set_has_the_published_share_of_plans_for_three_semesters() throws IOException {
        JsonNode data = Cases.json("audit/potsdam-asp/cogsys.json");
        List<Achievement> modules = modules(data);
        List<Achievement> set = new ArrayList<>();
        JsonNode first =
                Cases.json("audit/potsdam-asp/admissible-module-sets.json").get(0);
        first.forEach(id ->
                modules.stream().filter(m -> m.id().value().equals(id.asText())).forEach(set::add));
        DiplomaAudit audit = Cases.audit(temporal(3));
        int plans = 0;
        int all = (int) Math.pow(3, set.size());
        for (int code = 0; code < all; code++) {
            List<Achievement> plan = new ArrayList<>();
            boolean seasons = true;
            for (int i = 0, rest = code; i < set.size(); i++, rest /= 3) {
                Achievement one = set.get(i);
                int term = rest % 3 + 1;
                String season = one.attributes().find("season").orElse("");
                seasons &= !(season.equals("winter") && term == 2) && !(season.equals("summer") && term != 2);
                plan.add(one.toBuilder()
                        .attributes(one.attributes().with("term", Integer.toString(term)))
                        .build());
            }
            if (seasons && audit.verdict(record(plan), AuditOptions.DEFAULT) == Verdict.SATISFIED) {
                plans++;
            }
        }
        int published = data.path("expected").path("plansBySemesters").path("3").asInt();
        assertThat(plans * 60).isEqualTo(published);
    }
}
