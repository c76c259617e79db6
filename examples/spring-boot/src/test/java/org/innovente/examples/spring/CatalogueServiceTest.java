package org.innovente.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innovente.finding.Finding;
import org.innovente.finding.Severity;
import org.innovente.json.CatalogueJson;
import org.innovente.validation.CatalogueValidator;
import org.innovente.validation.Profile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** With nothing but the defaults of the starters, {@code @Valid Catalogue} refuses what our validator calls an error. */
class CatalogueServiceTest {

    private static final String GOOD = """
            {"format-version": 1, "id": "demo", "title": {"fr": "Démo"}, "modules": [
              {"id": "A", "title": {"fr": "Un"}}, {"id": "B", "title": {"fr": "Deux"}, "prerequisite": {"module": "A"}}]}
            """;

    private static final String BAD = """
            {"format-version": 1, "id": "demo", "title": {"fr": "Démo"}, "modules": [
              {"id": "A", "title": {"fr": "Un"}, "prerequisite": {"module": "B"}},
              {"id": "B", "title": {"fr": "Deux"}, "prerequisite": {"all-of": [{"module": "A"}, {"module": "C"}]}},
              {"id": "B", "title": {"fr": "Trois"}, "credits": {"ects": "-1"}}]}
            """;

    private static ServletWebServerApplicationContext service;

    @BeforeAll
    static void start() {
        service = (ServletWebServerApplicationContext)
                SpringApplication.run(CatalogueService.class, "--server.port=0", "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + service.getWebServer().getPort() + "/catalogues");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", "fr")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void a_good_catalogue_is_taken() throws Exception {
        HttpResponse<String> answer = post(GOOD);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"modules\":2");
    }

    @Test
    void a_bad_one_is_refused_with_the_codes_of_our_findings() throws Exception {
        List<Finding> errors = CatalogueValidator.of(Profile.named("review"))
                .validate(CatalogueJson.standard()
                        .read(BAD.getBytes(StandardCharsets.UTF_8))
                        .orThrow())
                .report()
                .findings()
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();

        HttpResponse<String> answer = post(BAD);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(errors).hasSizeGreaterThanOrEqualTo(4);
        assertThat(lines(answer.body()))
                .containsExactlyInAnyOrderElementsOf(
                        errors.stream().map(CatalogueServiceTest::line).toList());
        assertThat(errors).allSatisfy(error -> assertThat(answer.body()).contains(error.message(Locale.FRENCH)));
    }

    private static String line(Finding finding) {
        return finding.code().id() + " " + finding.pointer();
    }

    /** Maps have no fixed order, so both members are looked for in each finding. */
    private static List<String> lines(String body) {
        List<String> found = new ArrayList<>();
        Matcher finding = Pattern.compile("\\{([^{}]*\"code\"[^{}]*)}").matcher(body);
        while (finding.find()) {
            found.add(member("code", finding.group(1)) + " " + member("pointer", finding.group(1)));
        }
        return found;
    }

    private static String member(String name, String object) {
        Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(object);
        return value.find() ? value.group(1) : "";
    }
}
