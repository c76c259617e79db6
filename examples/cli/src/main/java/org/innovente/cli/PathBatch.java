package org.innovente.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.innovente.common.ModuleId;
import org.innovente.path.LearnerState;
import org.innovente.path.PathCost;
import org.innovente.path.PathQuery;
import org.innovente.path.PrerequisiteGraph;
import org.jspecify.annotations.Nullable;

/** Many questions about one catalogue: {@code {"to": ID, "have": [ID...]}} a line in, one answer a line out. */
final class PathBatch {

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final PrerequisiteGraph graph;
    private final PathCost cost;
    private final PathCommand command;

    PathBatch(PrerequisiteGraph graph, PathCost cost, PathCommand command) {
        this.graph = graph;
        this.cost = cost;
        this.command = command;
    }

    int run(String file) {
        return JsonLines.run(file, command.environment(), command.progress("progress.lines"), this::answer);
    }

    private JsonText answer(String line) {
        Question question = question(line);
        try {
            PathQuery query = PathQuery.to(new ModuleId(question.to()))
                    .from(LearnerState.nobody().and(question.have()))
                    .minimising(cost);
            return new PathPrinter(command.texts(), graph, graph.path(query)).json(JsonText.line());
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw new JsonLines.BadLine(command.texts().text("error.unknown-id", "id", question.to()));
        }
    }

    private record Question(String to, List<String> have) {}

    private Question question(String line) {
        String to = null;
        List<String> have = new ArrayList<>();
        try (JsonParser in = json.createParser(line)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw bad("object");
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                if ("to".equals(name)) {
                    to = text(in, "to");
                } else if ("have".equals(name)) {
                    if (!in.isExpectedStartArrayToken()) {
                        throw bad("have");
                    }
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        have.add(text(in, "have"));
                    }
                } else {
                    throw new JsonLines.BadLine(command.texts().text("error.line-member", "name", name));
                }
            }
            if (in.nextToken() != null) {
                throw bad("object");
            }
        } catch (IOException e) {
            throw new JsonLines.BadLine(command.texts().text("error.line-syntax"));
        }
        return checked(to, have);
    }

    private Question checked(@Nullable String to, List<String> have) {
        if (to == null) {
            throw bad("to");
        }
        return new Question(to, have);
    }

    private String text(JsonParser in, String name) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw bad(name);
        }
        return in.getText();
    }

    private JsonLines.BadLine bad(String what) {
        return new JsonLines.BadLine(command.texts().text("error.line." + what));
    }
}
