package org.innovente.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.innovente.finding.Finding;
import org.innovente.json.CatalogueJson;
import org.junit.jupiter.api.Test;

/** Rules that search answer exactly, or say that they cannot. */
class SearchingRulesTest {

    private static final String UNSATISFIABLE = "diploma.diploma-unsatisfiable";

    private static ValidationResult check(String members) {
        return CatalogueValidator.of(Profile.named("publish"))
                .validate(CatalogueJson.standard()
                        .read("{\"format-version\": 1, \"id\": \"demo\", " + members + "}")
                        .orThrow());
    }

    /** Returns the findings of a code, and those that say that it could not be decided, as code and pointer. */
    private static List<String> about(String code, ValidationResult result) {
        return result.report().findings().stream()
                .filter(finding -> finding.code().id().equals(code)
                        || code.equals(finding.arguments().get("check")))
                .map(SearchingRulesTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.code().id() + " " + finding.pointer()
                + (finding.arguments().containsKey("reason")
                        ? " " + finding.arguments().get("reason")
                        : "");
    }

    private static String diploma(String requirement) {
        return "\"diplomas\": [{\"id\": \"D\", \"outcomes\": [{\"name\": \"award\", \"kind\": \"award\", \"requirement\": "
                + requirement + "}]}]";
    }

    private static String modules(String... more) {
        return "\"modules\": [{\"id\": \"A\", \"credits\": {\"ects\": \"6\"}}, {\"id\": \"B\", \"credits\": {\"ects\": \"6\"}}"
                + String.join("", more)
                + "], \"grade-scales\": [{\"id\": \"m\", \"minimum\": \"0\", \"maximum\": \"20\"}], ";
    }

    @Test
    void a_rule_with_grades_papers_facts_and_a_cap_is_shown_to_be_satisfiable_by_a_learner() {
        ValidationResult result = check(modules() + diploma("""
                        {"all-of": [
                          {"module": "A", "minimum-grade": "12", "scale": "m"},
                          {"if": {"fact": "route", "in": ["initial"]}, "then": {"attestation": "internship",
                             "bound": {"min": "12"}, "unit": "weeks"}},
                          {"exactly": 1, "of": [{"module": "B"}, {"attestation": "project"}]},
                          {"average": {"from": {"everything": true}, "bound": {"min": "14", "max": "20"}, "scale": "m"}}]}
                        """));

        assertThat(about(UNSATISFIABLE, result)).isEmpty();
    }

    @Test
    void what_neither_bounds_nor_audits_decide_is_said_to_be_open() {
        ValidationResult result = check(modules() + diploma("""
                        {"average": {"from": {"everything": true}, "bound": {"min": "21"}, "scale": "m"}}
                        """));

        assertThat(about(UNSATISFIABLE, result))
                .containsExactly("validation.undetermined /diplomas/0/outcomes/0/requirement search");
        assertThat(result.isUndecided()).isTrue();
    }

    @Test
    void a_module_that_nobody_can_take_awards_no_diploma() {
        ValidationResult result =
                check(modules(", {\"id\": \"X\", \"prerequisite\": {\"competency\": \"C\", \"framework\": \"F\"}}")
                        + "\"frameworks\": [{\"id\": \"F\", \"competencies\": [{\"id\": \"C\"}]}], "
                        + diploma("{\"all-of\": [{\"module\": \"A\"}, {\"module\": \"X\"}]}"));

        assertThat(about(UNSATISFIABLE, result)).containsExactly(UNSATISFIABLE + " /diplomas/0/outcomes/0/requirement");
    }

    @Test
    void a_deadlock_is_one_finding_and_not_one_for_each_diploma_that_waits() {
        ValidationResult result = check(modules(
                        ", {\"id\": \"X\", \"prerequisite\": {\"module\": \"Y\"}}, {\"id\": \"Y\", \"prerequisite\": {\"module\": \"X\"}}")
                + diploma("{\"all-of\": [{\"module\": \"A\"}, {\"module\": \"X\"}]}"));

        assertThat(about(UNSATISFIABLE, result)).isEmpty();
        assertThat(about("prerequisite.prerequisite-cycle", result)).hasSize(1);
    }

    @Test
    void a_block_that_shares_too_little_is_found_by_the_audit() {
        String two = """
                {"accumulation": {"from": {"modules": ["A", "B"]}, "measure": {"kind": "count"}, "bound": {"min": "2"},
                  "use": {"kind": "consume"}}}
                """;
        ValidationResult result = check(modules()
                + "\"diplomas\": [{\"id\": \"D\", \"outcomes\": [{\"name\": \"award\", \"kind\": \"award\", \"requirement\": "
                + "{\"module\": \"A\"}}], \"blocks\": [{\"id\": \"K\", \"requirement\": {\"all-of\": [" + two + ","
                + two
                + "]}}]}]");

        assertThat(about(UNSATISFIABLE, result)).containsExactly(UNSATISFIABLE + " /diplomas/0/blocks/0/requirement");
    }

    @Test
    void a_budget_that_ends_is_said_once() {
        Profile mean = Profile.named("publish").withParameter(Parameter.STEP_BUDGET, "1");
        ValidationResult result = CatalogueValidator.of(mean)
                .validate(CatalogueJson.standard()
                        .read("{\"format-version\": 1, \"id\": \"demo\", " + modules()
                                + diploma("{\"all-of\": [{\"module\": \"A\"}, {\"module\": \"B\"}]}") + "}")
                        .orThrow());

        assertThat(about(UNSATISFIABLE, result))
                .containsExactly("validation.undetermined /diplomas/0/outcomes/0/requirement budget");
    }

    @Test
    void redundant_prerequisites_are_found_beside_a_deadlock_and_within_it_one_stays() {
        ValidationResult result = check("""
                "modules": [
                  {"id": "C"}, {"id": "X", "prerequisite": {"module": "Y"}}, {"id": "Y", "prerequisite": {"module": "X"}},
                  {"id": "B", "prerequisite": {"all-of": [{"module": "C"}, {"module": "X"}]}},
                  {"id": "A", "prerequisite": {"all-of": [{"module": "B"}, {"module": "C"}]}},
                  {"id": "Z", "prerequisite": {"all-of": [{"module": "X"}, {"module": "Y"}]}}]
                """);

        assertThat(about("prerequisite.redundant-prerequisite", result))
                .containsExactly(
                        "prerequisite.redundant-prerequisite /modules/4/prerequisite/all-of/1",
                        "prerequisite.redundant-prerequisite /modules/5/prerequisite/all-of/1");
    }

    @Test
    void a_level_that_some_module_does_not_state_is_not_said_to_be_out_of_reach() {
        String framework =
                "\"frameworks\": [{\"id\": \"f\", \"default-scale\": \"s\", \"scales\": [{\"id\": \"s\", \"levels\": "
                        + "[{\"id\": \"1\"}, {\"id\": \"2\"}]}], \"competencies\": [{\"id\": \"C\"}]}], ";
        String code = "prerequisite.prerequisite-level-unreachable";
        String asking = ", {\"id\": \"B\", \"prerequisite\": {\"competency\": \"C\", \"level\": \"2\"}}]";
        String known = "\"modules\": [{\"id\": \"A\", \"outcomes\": [{\"competency\": \"C\", \"level\": \"1\"}]}";
        String unknown = "\"modules\": [{\"id\": \"A\", \"outcomes\": [{\"competency\": \"C\"}]}";

        assertThat(about(code, check(framework + known + asking)))
                .containsExactly(code + " /modules/1/prerequisite/level");
        assertThat(about(code, check(framework + unknown + asking)))
                .containsExactly("validation.undetermined /modules/1/prerequisite/level level");
    }
}
