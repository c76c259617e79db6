package org.innovente.benchmarks.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;

/** The peer of reading: a pass of Jackson that decodes every name, string and number, with duplicate detection. */
final class TokenPass {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private TokenPass() {}

    /** Returns a number that depends on everything that was decoded. */
    static long run(InputStream in) throws IOException {
        long sum = 0;
        try (JsonParser parser = FACTORY.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case FIELD_NAME -> sum += parser.currentName().length();
                    case VALUE_STRING -> sum += parser.getText().length();
                    case VALUE_NUMBER_INT -> sum += parser.getIntValue();
                    case VALUE_NUMBER_FLOAT -> sum += parser.getDecimalValue().signum();
                    default -> sum++;
                }
            }
        }
        return sum;
    }
}
