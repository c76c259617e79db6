package org.innovente.exchange.lheo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonTree;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.jspecify.annotations.Nullable;

/** What the writers of formations, actions and organisations share: texts of bounded length, memories, the order of elements. */
final class LheoBuilder {

    private final Writing writing;

    LheoBuilder(Writing writing) {
        this.writing = writing;
    }

    Writing writing() {
        return writing;
    }

    /** Returns what the reader remembered of a value; an empty object when there is nothing. */
    static JsonNode memory(Extensions extensions) {
        Optional<String> text = extensions.find(LheoReader.MEMORY);
        if (text.isEmpty()) {
            return JsonNode.object();
        }
        try {
            JsonNode node = JsonTree.parse(text.get());
            return node.is(JsonNode.Kind.OBJECT) ? node : JsonNode.object();
        } catch (SourceException foreign) {
            // Somebody else's extension of the same name: not ours to read, and it stays in the catalogue.
            return JsonNode.object();
        }
    }

    /** Adds an element with a text in the language that is written, cut to the length that LHEO allows. */
    @Nullable
    XmlElement text(XmlElement parent, String name, LocalizedText text, String pointer) {
        String value = writing.text(pointer, text, writing.options().language(), name);
        return value == null || value.isEmpty() ? null : bounded(parent, name, value, pointer);
    }

    /** Adds an element with a text, cut to the length that LHEO allows; what is cut is marked at the pointer. */
    @Nullable
    XmlElement bounded(XmlElement parent, String name, String value, String pointer) {
        LheoVocabulary.Element rule = LheoVocabulary.find(name);
        int max = rule == null || rule.kind() != LheoVocabulary.Kind.TEXT ? Integer.MAX_VALUE : rule.max();
        int length = value.codePointCount(0, value.length());
        if (length <= max) {
            return parent.add(name, value);
        }
        writing.ledger()
                .approximated(
                        pointer,
                        name,
                        LheoCode.CUT,
                        Reading.arguments("element", name, "length", "" + length, "max", "" + max));
        return parent.add(name, value.substring(0, value.offsetByCodePoints(0, max - 1)) + "…");
    }

    /** Marks a text as written when another one with the same words was. */
    void same(LocalizedText written, LocalizedText other, String pointer, String target) {
        if (!other.isEmpty() && written.equals(other)) {
            writing.text(pointer, other, writing.options().language(), target);
        }
    }

    /** Adds whole hours, rounded up. */
    void hours(XmlElement parent, String name, @Nullable BigDecimal hours, String pointer) {
        if (hours == null) {
            return;
        }
        BigDecimal whole = hours.setScale(0, RoundingMode.CEILING);
        parent.add(name, whole.toPlainString());
        if (whole.compareTo(hours) == 0) {
            writing.ledger().kept(pointer, name);
        } else {
            writing.ledger()
                    .approximated(
                            pointer,
                            name,
                            LheoCode.ROUNDED,
                            Reading.arguments("value", hours.toPlainString(), "written", whole.toPlainString()));
        }
    }

    /**
     * Returns whether a remembered element still says what the model says; if not, it is forgotten, because the model wins.
     *
     * @param memory the memory
     * @param name the name of the element
     * @param same whether its text says the same
     */
    static boolean holds(JsonNode memory, String name, java.util.function.Predicate<String> same) {
        String text = XmlMemory.text(memory, name);
        if (text == null) {
            return false;
        }
        if (same.test(text)) {
            return true;
        }
        memory.take(name);
        return false;
    }

    /** Puts the memory back into an element and its children into the order of LHEO. */
    static void finish(XmlElement element, JsonNode memory) {
        XmlMemory.restore(element, memory);
        order(element);
    }

    private static void order(XmlElement element) {
        LheoVocabulary.Element rule = LheoVocabulary.find(element.name());
        if (rule == null || rule.kind() != LheoVocabulary.Kind.SEQUENCE) {
            return;
        }
        List<XmlElement> children = element.elements();
        children.forEach(LheoBuilder::order);
        children.sort(Comparator.comparingInt(child -> rule.position(child.name())));
        element.content().clear();
        element.content().addAll(children);
    }
}
