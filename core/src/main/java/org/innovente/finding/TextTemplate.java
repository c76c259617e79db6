package org.innovente.finding;

import java.util.Locale;
import java.util.Map;

/** One rendering of a template of {@link FindingTexts}, whose documentation gives the grammar. */
final class TextTemplate {

    /** Texts that refer to texts: what our own files need at most, and a stop for a text that refers to itself. */
    private static final int MAX_DEPTH = 4;

    private final FindingTexts texts;
    private final Map<String, String> arguments;
    private final Locale locale;

    TextTemplate(FindingTexts texts, Map<String, String> arguments, Locale locale) {
        this.texts = texts;
        this.arguments = arguments;
        this.locale = locale;
    }

    String render(String template) {
        return render(template, 0);
    }

    private String render(String template, int depth) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            boolean doubled = at + 1 < template.length() && template.charAt(at + 1) == c;
            if ((c == '{' || c == '}') && doubled) {
                out.append(c);
                at += 2;
            } else if (c == '{') {
                int end = template.indexOf('}', at);
                if (end < 0) {
                    throw new IllegalStateException("Unclosed brace in the text '" + template + "'");
                }
                out.append(expand(template.substring(at + 1, end), template, depth));
                at = end + 1;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private String expand(String placeholder, String template, int depth) {
        int plural = placeholder.indexOf('?');
        if (plural >= 0) {
            String[] words = placeholder.substring(plural + 1).split("\\|", -1);
            String value = argument(placeholder.substring(0, plural), template);
            return isSingular(value) ? words[0] : words[words.length - 1];
        }
        int prefix = placeholder.indexOf(':');
        if (prefix >= 0) {
            String value = argument(placeholder.substring(0, prefix), template);
            String key = placeholder.substring(prefix + 1) + "." + value;
            if (depth >= MAX_DEPTH) {
                throw new IllegalStateException("The text '" + template + "' refers to texts too deeply");
            }
            return texts.findTemplate(key, locale)
                    .map(text -> render(text, depth + 1))
                    .orElseGet(() -> EscapedText.of(value, FindingTexts.SHORT));
        }
        if (placeholder.endsWith("*")) {
            String name = placeholder.substring(0, placeholder.length() - 1);
            return EscapedText.of(argument(name, template), FindingTexts.LONG);
        }
        return EscapedText.of(argument(placeholder, template), FindingTexts.SHORT);
    }

    private String argument(String name, String template) {
        String value = arguments.get(name);
        if (value == null) {
            throw new IllegalStateException("The text '" + template + "' names the argument '" + name
                    + "', but there are only " + arguments.keySet());
        }
        return value;
    }

    private boolean isSingular(String value) {
        return value.equals("1") || (FindingTexts.isFrench(locale) && value.equals("0"));
    }
}
