package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void a_line_has_no_spaces() {
        JsonText out = JsonText.line().startObject().text("to", "GE37").decimal("cost", new BigDecimal("12.500"));
        out.texts("have", List.of("A", "B")).texts("none", List.of()).bool("done", true);
        out.text("absent", Optional.empty()).integer("n", 3).endObject();
        assertThat(out)
                .hasToString(
                        "{\"to\":\"GE37\",\"cost\":\"12.5\",\"have\":[\"A\",\"B\"],\"none\":[],\"done\":true,\"n\":3}");
    }

    @Test
    void the_indented_form_puts_each_value_on_a_line() {
        JsonText out = JsonText.indented().startObject();
        out.list(
                "findings",
                List.of("a", "b"),
                (value, to) -> to.startObject()
                        .text("code", value)
                        .texts("arguments", Map.of())
                        .endObject());
        assertThat(out.endObject()).hasToString("""
                        {
                          "findings": [
                            {
                              "code": "a",
                              "arguments": {}
                            },
                            {
                              "code": "b",
                              "arguments": {}
                            }
                          ]
                        }""");
    }

    @Test
    void texts_are_escaped_where_they_must_be() {
        assertThat(JsonText.line()
                        .startObject()
                        .text("t", "a\"b\\c\n\t\u0001é\ud83d\ude00\ud83d")
                        .endObject())
                .hasToString("{\"t\":\"a\\\"b\\\\c\\n\\t\\u0001é\ud83d\ude00\\ud83d\"}");
    }
}
