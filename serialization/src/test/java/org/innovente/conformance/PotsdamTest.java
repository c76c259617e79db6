package org.innovente.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Verdict;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Attributes;
import org.innovente.common.CatalogueId;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.ModuleId;
import org.innovente.common.OutcomeName;
import org.innovente.common.RecordId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Achievement;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.Order;
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

    /** Winter modules in odd semesters, summer modules in even ones. */
    private static Requirement temporal() {
        return Requirement.allOf(regulations(), none("winter", "2", "4", "6"), none("summer", "1", "3", "5"));
    }

    /**
     * At least 90 credits before the semester of the thesis. The rules on credits leave exactly 90 beside it, so this is the order of
     * everything else before the thesis.
     */
    private static final Order THESIS_LAST = Order.builder()
            .before(NotSelector.builder().child(thesis()).build())
            .after(thesis())
            .build();

    private static Selector thesis() {
        return ModuleIn.builder().addModule(new ModuleId("msc")).build();
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

    /** Modules that no rule tells apart: the same credits, group and season. A plan of them is how many lie in each semester. */
    private record Alike(List<Achievement> modules) {}

    private static List<Alike> alike(List<Achievement> set) {
        Map<String, List<Achievement>> kinds = new TreeMap<>();
        for (Achievement one : set) {
            boolean own = one.id().value().equals("msc");
            String kind = one.credits().orElseThrow() + " " + one.attributes() + (own ? " thesis" : "");
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(one);
        }
        return kinds.entrySet().stream()
                .sorted(Comparator.comparing(kind -> !kind.getKey().endsWith(" thesis")))
                .map(kind -> new Alike(kind.getValue()))
                .toList();
    }

    /** What plans are counted of. */
    private record Plans(DiplomaAudit audit, List<Alike> kinds, int semesters, boolean inSeason, boolean thesisLast) {
        /** Returns the last semester open to what is added to a plan, which begins with the thesis. */
        int last(List<Achievement> plan) {
            return thesisLast && !plan.isEmpty()
                    ? Integer.parseInt(plan.get(0).term().orElseThrow()) - 1
                    : semesters;
        }

        boolean offers(Achievement one, int semester) {
            String season = one.attributes().find("season").orElse("");
            return !inSeason || !season.equals(semester % 2 == 0 ? "winter" : "summer");
        }
    }

    /** Counts the plans that the audit accepts: one of each class of plans that differ in like modules only, times its size. */
    private static long plans(Plans of, int at, List<Achievement> plan, long ways) {
        if (at == of.kinds().size()) {
            return of.audit().verdict(record(plan), AuditOptions.DEFAULT) == Verdict.SATISFIED ? ways : 0;
        }
        return spread(of, at, 1, of.kinds().get(at).modules().size(), plan, ways);
    }

    private static long spread(Plans of, int at, int semester, int open, List<Achievement> plan, long ways) {
        if (open == 0) {
            return plans(of, at + 1, plan, ways);
        }
        if (semester > of.last(plan)) {
            return 0;
        }
        List<Achievement> like = of.kinds().get(at).modules();
        long sum = 0;
        long choices = 1;
        for (int here = 0; here <= open && (here == 0 || of.offers(like.get(0), semester)); here++) {
            List<Achievement> more = new ArrayList<>(plan);
            for (Achievement one : like.subList(like.size() - open, like.size() - open + here)) {
                more.add(one.toBuilder()
                        .term(Integer.toString(semester))
                        .attributes(one.attributes().with("term", Integer.toString(semester)))
                        .build());
            }
            sum += spread(of, at, semester + 1, open - here, more, ways * choices);
            choices = choices * (open - here) / (here + 1);
        }
        return sum;
    }

    private static DiplomaAudit withOrder() {
        Diploma diploma = Diploma.builder()
                .id(new DiplomaId("cogsys"))
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(temporal())
                        .addConstraint(THESIS_LAST)
                        .build())
                .build();
        return DiplomaAudit.of(
                Catalogue.builder()
                        .id(new CatalogueId("potsdam"))
                        .addDiploma(diploma)
                        .build(),
                diploma.id());
    }

    private static List<Alike> kinds(JsonNode data) throws IOException {
        List<Achievement> modules = modules(data);
        Set<List<Integer>> shapes = new HashSet<>();
        List<Alike> kinds = List.of();
        for (JsonNode set : Cases.json("audit/potsdam-asp/admissible-module-sets.json")) {
            Set<String> ids = new HashSet<>();
            set.forEach(id -> ids.add(id.asText()));
            kinds = alike(
                    modules.stream().filter(m -> ids.contains(m.id().value())).toList());
            shapes.add(kinds.stream().map(kind -> kind.modules().size()).toList());
        }
        assertThat(shapes).hasSize(1);
        return kinds;
    }

    /**
     * One set is counted, because all differ in like modules only; the audit also decides the seasons for three semesters, while
     * for four only plans in season are put to it.
     */
    @Test
    void the_plans_for_three_and_four_semesters_are_as_many_as_published() throws IOException {
        JsonNode data = Cases.json("audit/potsdam-asp/cogsys.json");
        JsonNode published = data.path("expected").path("plansBySemesters");
        List<Alike> kinds = kinds(data);
        DiplomaAudit audit = withOrder();
        assertThat(60 * plans(new Plans(audit, kinds, 3, false, false), 0, List.of(), 1))
                .isEqualTo(published.path("3").asLong());
        assertThat(60 * plans(new Plans(audit, kinds, 4, true, false), 0, List.of(), 1))
                .isEqualTo(published.path("4").asLong());
    }

    /** Only plans in season with the thesis last are put to the audit, which accepts all of them; that it refuses others is shown above. */
    @Test
    void the_plans_for_five_and_six_semesters_are_as_many_as_published() throws IOException {
        JsonNode data = Cases.json("audit/potsdam-asp/cogsys.json");
        JsonNode published = data.path("expected").path("plansBySemesters");
        List<Alike> kinds = kinds(data);
        DiplomaAudit audit = withOrder();
        for (int semesters : new int[] {5, 6}) {
            assertThat(60 * plans(new Plans(audit, kinds, semesters, true, true), 0, List.of(), 1))
                    .isEqualTo(published.path(Integer.toString(semesters)).asLong());
        }
    }
}
