package org.innovente.trust;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The writer of trees as they are: member order and the spelling of numbers kept, no white space. */
final class PlainWriter {
    private final StringBuilder text = new StringBuilder();

    private PlainWriter() {}

    static byte[] bytes(Json value) {
        PlainWriter writer = new PlainWriter();
        writer.write(value);
        return writer.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Json value) {
        if (value instanceof Json.Text string) {
            string(string.value());
        } else if (value instanceof Json.Num number) {
            text.append(number.token());
        } else if (value instanceof Json.Word word) {
            text.append(word.text());
        } else if (value instanceof Json.Arr array) {
            text.append('[');
            String separator = "";
            for (Json element : array.elements()) {
                text.append(separator);
                separator = ",";
                write(element);
            }
            text.append(']');
        } else if (value instanceof Json.Obj object) {
            text.append('{');
            String separator = "";
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                text.append(separator);
                separator = ",";
                string(member.getKey());
                text.append(':');
                write(member.getValue());
            }
            text.append('}');
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
