package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonEditsTest {

    private static final String TEXT =
            "{ \"id\":\"demo\",\n\t\"modules\" : [ {\"id\": \"A\\u00e9\", \"x/y\": 1.50},\n  {\"id\": \"B\", \"n\": null} ] }\n";

    @Test
    void a_text_is_replaced_and_all_else_stays_as_it_is() {
        assertThat(edited("[{\"op\":\"test\",\"path\":\"/modules/1/id\",\"value\":\"B\"},"
                        + "{\"op\":\"replace\",\"path\":\"/modules/1/id\",\"value\":\"B\\u00b2\"}]"))
                .isEqualTo(TEXT.replace("\"B\"", "\"B²\""));
    }

    @Test
    void a_patch_whose_test_fails_changes_nothing() {
        assertThat(edited("[{\"op\":\"test\",\"path\":\"/modules/1/id\",\"value\":\"C\"},"
                        + "{\"op\":\"replace\",\"path\":\"/modules/1/id\",\"value\":\"D\"}]"))
                .isEqualTo(TEXT);
    }

    @Test
    void a_member_is_renamed_in_its_place() {
        assertThat(edited("[{\"op\":\"move\",\"from\":\"/modules/0/x~1y\",\"path\":\"/modules/0/credits\"}]"))
                .isEqualTo(TEXT.replace("\"x/y\"", "\"credits\""));
        assertThat(edited("[{\"op\":\"move\",\"from\":\"/modules/0/x~1y\",\"path\":\"/modules/0/id\"}]"))
                .isEqualTo(TEXT);
    }

    @Test
    void what_is_removed_takes_one_comma_along() {
        assertThat(edited("[{\"op\":\"remove\",\"path\":\"/modules/1/n\"}]"))
                .isEqualTo(TEXT.replace(", \"n\": null", ""));
        assertThat(edited("[{\"op\":\"remove\",\"path\":\"/modules/0/id\"}]"))
                .isEqualTo(TEXT.replace("\"id\": \"A\\u00e9\", ", ""));
        assertThat(edited("[{\"op\":\"remove\",\"path\":\"/modules/0\"}]"))
                .isEqualTo(TEXT.replace("{\"id\": \"A\\u00e9\", \"x/y\": 1.50},\n  ", ""));
    }

    @Test
    void what_is_not_understood_changes_nothing() {
        assertThat(edited("[{\"op\":\"add\",\"path\":\"/modules/0/z\",\"value\":\"1\"}]"))
                .isEqualTo(TEXT);
        assertThat(edited("[{\"op\":\"remove\",\"path\":\"/modules/9\"}]")).isEqualTo(TEXT);
        assertThat(edited("no patch")).isEqualTo(TEXT);
    }

    private static String edited(String patch) {
        JsonEdits edits = new JsonEdits(TEXT);
        edits.apply(patch);
        return edits.result();
    }
}
