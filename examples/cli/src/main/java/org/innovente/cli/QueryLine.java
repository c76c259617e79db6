package org.innovente.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One question of a batch of paths.
 *
 * @param to the id of the target
 * @param have the ids of what the learner has
 */
record QueryLine(String to, List<String> have) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Returns the question of a line.
     *
     * @throws JsonLines.BadLine if it is not an object with a target
     */
    static QueryLine parse(String line) {
        String to = "";
        List<String> have = new ArrayList<>();
        try (JsonParser in = JSON.createParser(line)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonLines.BadLine("expected an object such as {\"to\":\"ID\",\"have\":[\"ID\"]}");
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                JsonToken value = in.nextToken();
                if ("to".equals(name) && value == JsonToken.VALUE_STRING) {
                    to = in.getText();
                } else if ("have".equals(name) && value == JsonToken.START_ARRAY) {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        if (in.currentToken() != JsonToken.VALUE_STRING) {
                            throw new JsonLines.BadLine("have: expected ids as strings");
                        }
                        have.add(in.getText());
                    }
                } else if ("to".equals(name) || "have".equals(name)) {
                    throw new JsonLines.BadLine(name + ": unexpected " + value);
                } else {
                    throw new JsonLines.BadLine("unknown member \"" + name + "\"");
                }
            }
            if (in.currentToken() != JsonToken.END_OBJECT || in.nextToken() != null) {
                throw new JsonLines.BadLine("expected one object on the line");
            }
        } catch (IOException e) {
            throw new JsonLines.BadLine("not JSON: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        if (to.isBlank()) {
            throw new JsonLines.BadLine("to: missing");
        }
        return new QueryLine(to, have);
    }
}
