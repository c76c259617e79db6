package org.innovente.trust;

import java.util.ArrayList;
import java.util.List;

/** A JSON Pointer (RFC 6901): its steps, unescaped. */
record JsonPointer(List<String> steps) {
    static final JsonPointer ROOT = new JsonPointer(List.of());

    private static final int MAX_LENGTH = 64 * 1024;

    /** Returns the pointer that a text denotes. */
    static JsonPointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/' || text.length() > MAX_LENGTH) {
            throw TrustFault.of(TrustCode.PATCH_MALFORMED, "bad-pointer", text);
        }
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/') {
                steps.add(step.toString());
                step.setLength(0);
            } else if (c == '~') {
                char escaped = i + 1 < text.length() ? text.charAt(++i) : ' ';
                if (escaped != '0' && escaped != '1') {
                    throw TrustFault.of(TrustCode.PATCH_MALFORMED, "bad-pointer", text);
                }
                step.append(escaped == '0' ? '~' : '/');
            } else {
                step.append(c);
            }
        }
        steps.add(step.toString());
        return new JsonPointer(List.copyOf(steps));
    }

    /** Returns a step as it is written inside a pointer. */
    static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    boolean isRoot() {
        return steps.isEmpty();
    }

    String last() {
        return steps.get(steps.size() - 1);
    }

    JsonPointer parent() {
        return new JsonPointer(steps.subList(0, steps.size() - 1));
    }

    /** Returns whether this pointer is a proper prefix of the other. */
    boolean isAbove(JsonPointer other) {
        return steps.size() < other.steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            text.append('/').append(escape(step));
        }
        return text.toString();
    }
}
