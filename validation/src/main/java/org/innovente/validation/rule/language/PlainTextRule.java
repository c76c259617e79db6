package org.innovente.validation.rule.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.TextInterest;
import org.innovente.validation.facts.TextTraits;

/** Texts are plain. Source: ELMO, which keeps HTML apart. */
final class PlainTextRule implements ItemRule<LocalizedText>, TextInterest {

    private static final int LONGEST_NAME = 10;

    /** Only looked up, never listed. */
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "b",
            "blockquote",
            "body",
            "br",
            "div",
            "em",
            "font",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "li",
            "link",
            "meta",
            "object",
            "ol",
            "p",
            "pre",
            "script",
            "span",
            "strong",
            "style",
            "sub",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "u",
            "ul");

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.HTML);
    }

    @Override
    public Class<LocalizedText> itemType() {
        return LocalizedText.class;
    }

    @Override
    public int textTraits() {
        return TextTraits.MARKUP;
    }

    @Override
    public void check(LocalizedText it, Place at, CatalogueFacts facts, FindingSink sink) {

        for (Map.Entry<LanguageTag, String> text : it.texts().entrySet()) {
            String markup = markup(text.getValue());
            if (!markup.isEmpty()) {
                sink.report(LanguageCode.HTML, at.at(text.getKey().value()), markup);
            }
        }
    }

    /** Returns the first element or character reference of HTML; empty text when there is none. */
    private static String markup(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                int name = i + 1 < text.length() && text.charAt(i + 1) == '/' ? i + 2 : i + 1;
                int end = name;
                while (end < text.length() && end - name <= LONGEST_NAME && isWord(text.charAt(end))) {
                    end++;
                }
                boolean element = end < text.length()
                        && (text.charAt(end) == '>' || text.charAt(end) == ' ' || text.charAt(end) == '/')
                        && ELEMENTS.contains(text.substring(name, end).toLowerCase(Locale.ROOT));
                if (element) {
                    return text.substring(i, end) + (text.charAt(end) == '>' ? ">" : "...");
                }
            } else if (c == '&') {
                int end = i + 1;
                while (end < text.length()
                        && end - i <= LONGEST_NAME
                        && (isWord(text.charAt(end)) || isHash(text, end))) {
                    end++;
                }
                if (end < text.length() && end > i + 2 && text.charAt(end) == ';') {
                    return text.substring(i, end + 1);
                }
            }
        }
        return "";
    }

    private static boolean isHash(String text, int at) {
        return text.charAt(at) == '#' && text.charAt(at - 1) == '&';
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
