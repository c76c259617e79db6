package org.innovente.json.v1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of selectors and the forms that they make up. */
enum SelectorMember {
    EVERYTHING("everything"),
    ALL_OF("all-of"),
    ANY_OF("any-of"),
    NOT("not"),
    ATTRIBUTE("attribute"),
    IN("in"),
    FROM("from"),
    TO("to"),
    MATCHES("matches"),
    PRESENT("present"),
    MODULES("modules"),
    GRADE_AT_LEAST("grade-at-least"),
    SCALE("scale"),
    LEVEL_AT_LEAST("level-at-least"),
    SOURCES("sources"),
    WITHIN("within");

    /** A form of selector: the member that makes it, and the members that it may have. */
    enum Form {
        EVERYTHING(SelectorMember.EVERYTHING),
        ALL_OF(SelectorMember.ALL_OF),
        ANY_OF(SelectorMember.ANY_OF),
        NOT(SelectorMember.NOT),
        IN(SelectorMember.IN, SelectorMember.ATTRIBUTE),
        MATCHES(SelectorMember.MATCHES, SelectorMember.ATTRIBUTE),
        PRESENT(SelectorMember.PRESENT, SelectorMember.ATTRIBUTE),
        MODULES(SelectorMember.MODULES),
        GRADE(SelectorMember.GRADE_AT_LEAST, SelectorMember.SCALE),
        LEVEL(SelectorMember.LEVEL_AT_LEAST),
        SOURCES(SelectorMember.SOURCES),
        WITHIN(SelectorMember.WITHIN),
        /** Last, because an attribute alone stands for a range only where no other form claims it. */
        RANGE(SelectorMember.ATTRIBUTE, SelectorMember.FROM, SelectorMember.TO);

        private final SelectorMember kind;
        private final long allowed;

        Form(SelectorMember kind, SelectorMember... siblings) {
            this.kind = kind;
            long bits = kind.bit();
            for (SelectorMember sibling : siblings) {
                bits |= sibling.bit();
            }
            this.allowed = bits;
        }

        long allowed() {
            return allowed;
        }

        boolean needsAttribute() {
            return (allowed & SelectorMember.ATTRIBUTE.bit()) != 0;
        }
    }

    private static final Map<String, SelectorMember> BY_NAME = new HashMap<>();

    static {
        for (SelectorMember member : values()) {
            BY_NAME.put(member.wire, member);
        }
    }

    private final String wire;

    SelectorMember(String wire) {
        this.wire = wire;
    }

    static @Nullable SelectorMember find(String name) {
        return BY_NAME.get(name);
    }

    /** Returns the first form whose kind member was seen, or null. */
    static @Nullable Form form(long seen) {
        for (Form form : Form.values()) {
            if ((seen & form.kind.bit()) != 0) {
                return form;
            }
        }
        return null;
    }

    /** Returns the kind members seen; an attribute is one only where it stands for a range. */
    static List<SelectorMember> kinds(long seen) {
        List<SelectorMember> kinds = new ArrayList<>(1);
        for (Form form : Form.values()) {
            if ((seen & form.kind.bit()) != 0
                    && (form != Form.RANGE || kinds.isEmpty() || !isAttributeForm(kinds.get(0)))) {
                kinds.add(form.kind);
            }
        }
        return kinds;
    }

    private static boolean isAttributeForm(SelectorMember kind) {
        return kind == IN || kind == MATCHES || kind == PRESENT;
    }

    String wire() {
        return wire;
    }

    long bit() {
        return 1L << ordinal();
    }
}
