package org.innovente.json.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.Condition;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.FactPresent;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.OpaqueCondition;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Condition}: an object with exactly one kind member, read as rule nodes are. */
final class ConditionCodec {

    private static final String FACT = "fact";
    private static final String IN = "in";
    private static final String PRESENT = "present";
    private static final String HOLDS = "holds";
    private static final String ALL_OF = "all-of";
    private static final String ANY_OF = "any-of";
    private static final String NOT = "not";

    private static final List<String> NAMES = List.of(FACT, IN, PRESENT, HOLDS, ALL_OF, ANY_OF, NOT);

    private ConditionCodec() {}

    /** The members collected so far. */
    private static final class Parts {
        @Nullable
        String fact;

        List<String> values = List.of();
        boolean present;

        @Nullable
        Requirement holds;

        List<Condition> children = List.of();

        @Nullable
        Condition child;
    }

    private static long bit(String name) {
        return 1L << NAMES.indexOf(name);
    }

    static Condition read(JsonCursor in) {
        Node node = new Node(in);
        if (!node.start()) {
            return OpaqueCondition.builder().json(node.broken()).build();
        }
        Parts parts = new Parts();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            if (NAMES.contains(name)) {
                node.saw(bit(name));
            }
            switch (name) {
                case FACT -> parts.fact = in.text();
                case IN -> parts.values = in.texts(Function.identity());
                case PRESENT -> parts.present = Flags.readTrue(in);
                case HOLDS -> parts.holds = RequirementCodec.read(in);
                case ALL_OF, ANY_OF -> parts.children = children(in);
                case NOT -> parts.child = read(in);
                default -> node.keep(name);
            }
        }
        if (parts.fact == null && (node.has(bit(IN)) || node.has(bit(PRESENT)))) {
            in.absent(FACT);
        }
        return build(node, parts, in.endObject());
    }

    private static List<Condition> children(JsonCursor in) {
        if (in.isArray()) {
            return in.list(ConditionCodec::read);
        }
        int capture = in.startCapture();
        in.list(ConditionCodec::read);
        return List.of(OpaqueCondition.builder().json(in.endCapture(capture)).build());
    }

    private static Condition build(Node node, Parts parts, Extensions extensions) {
        List<String> kinds = new ArrayList<>(1);
        for (String name : NAMES) {
            if (!name.equals(FACT) && node.has(bit(name))) {
                kinds.add(name);
            }
        }
        if (kinds.size() > 1) {
            node.conflict(kinds.get(0), kinds.get(1));
            return OpaqueCondition.builder().json(node.broken()).build();
        }
        long allowed = 0;
        if (!kinds.isEmpty()) {
            String kind = kinds.get(0);
            allowed = bit(kind) | (kind.equals(IN) || kind.equals(PRESENT) ? bit(FACT) : 0);
        }
        if (node.isForeign(!kinds.isEmpty(), allowed)) {
            return OpaqueCondition.builder().json(node.verbatim("")).build();
        }
        Condition built = assemble(kinds.get(0), parts, extensions);
        if (built == null) {
            return OpaqueCondition.builder().json(node.broken()).build();
        }
        node.understood();
        return built;
    }

    private static @Nullable Condition assemble(String kind, Parts p, Extensions x) {
        return switch (kind) {
            case IN ->
                p.fact == null
                        ? null
                        : FactIn.builder()
                                .fact(p.fact)
                                .addAllValues(p.values)
                                .extensions(x)
                                .build();
            case PRESENT ->
                p.fact == null || !p.present
                        ? null
                        : FactPresent.builder().fact(p.fact).extensions(x).build();
            case HOLDS ->
                p.holds == null
                        ? null
                        : RequirementHolds.builder()
                                .requirement(p.holds)
                                .extensions(x)
                                .build();
            case ALL_OF ->
                AllConditions.builder().addAllChildren(p.children).extensions(x).build();
            case ANY_OF ->
                AnyCondition.builder().addAllChildren(p.children).extensions(x).build();
            case NOT ->
                p.child == null
                        ? null
                        : NotCondition.builder().child(p.child).extensions(x).build();
            default -> throw new IllegalStateException("Not a kind: " + kind);
        };
    }

    static void write(Condition value, JsonSink out) {
        value.accept(new Writer(out));
    }

    /** Writes conditions. */
    private record Writer(JsonSink out) implements Condition.Visitor<Void> {

        private Void end(Condition value) {
            out.extensions(value.extensions());
            out.endObject();
            return null;
        }

        private Void children(String name, Condition value, List<Condition> children) {
            out.startObject();
            out.name(name);
            out.startArray();
            children.forEach(child -> write(child, out));
            out.endArray();
            return end(value);
        }

        @Override
        public Void visit(FactIn value) {
            out.startObject();
            out.text(FACT, value.fact());
            out.name(IN);
            out.startArray();
            value.values().forEach(out::textElement);
            out.endArray();
            return end(value);
        }

        @Override
        public Void visit(FactPresent value) {
            out.startObject();
            out.text(FACT, value.fact());
            out.bool(PRESENT, true);
            return end(value);
        }

        @Override
        public Void visit(RequirementHolds value) {
            out.startObject();
            out.value(HOLDS, value.requirement(), RequirementCodec::write);
            return end(value);
        }

        @Override
        public Void visit(AllConditions value) {
            return children(ALL_OF, value, value.children());
        }

        @Override
        public Void visit(AnyCondition value) {
            return children(ANY_OF, value, value.children());
        }

        @Override
        public Void visit(NotCondition value) {
            out.startObject();
            out.value(NOT, value.child(), ConditionCodec::write);
            return end(value);
        }

        @Override
        public Void visit(OpaqueCondition value) {
            out.rawElement(value.json());
            return null;
        }
    }
}
