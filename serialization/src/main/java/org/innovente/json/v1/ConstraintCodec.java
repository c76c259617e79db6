package org.innovente.json.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Limit;
import org.innovente.requirement.OpaqueConstraint;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Constraint}: an object with exactly one kind member, read as rule nodes are. */
final class ConstraintCodec {

    private static final String ID = "id";
    private static final String SCOPE = "scope";
    private static final String NOTE = "note";
    private static final String CAP = "cap";
    private static final String LIMIT = "limit";
    private static final String OVERLAP = "overlap";
    private static final String ORDER = "order";

    private static final List<String> KINDS = List.of(CAP, LIMIT, OVERLAP, ORDER);

    private ConstraintCodec() {}

    /** The members collected so far. */
    private static final class Parts {
        @Nullable
        NodeId id;

        @Nullable
        NodeId scope;

        LocalizedText note = LocalizedText.EMPTY;
        Cap.@Nullable Builder cap;
        Limit.@Nullable Builder limit;
        Overlap.@Nullable Builder overlap;
        Order.@Nullable Builder order;
    }

    static Constraint read(JsonCursor in) {
        Node node = new Node(in);
        if (!node.start()) {
            return OpaqueConstraint.builder().json(node.broken()).build();
        }
        Parts parts = new Parts();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            if (KINDS.contains(name)) {
                node.saw(1L << KINDS.indexOf(name));
            }
            switch (name) {
                case ID -> parts.id = in.text(NodeId::parse);
                case SCOPE -> parts.scope = in.text(NodeId::parse);
                case NOTE -> parts.note = LocalizedTextCodec.read(in);
                case CAP -> parts.cap = CapCodec.read(in, node);
                case LIMIT -> parts.limit = LimitCodec.read(in, node);
                case OVERLAP -> parts.overlap = OverlapCodec.read(in, node);
                case ORDER -> parts.order = OrderCodec.read(in, node);
                default -> node.keep(name);
            }
        }
        return build(node, parts, in.endObject());
    }

    private static Constraint build(Node node, Parts parts, Extensions extensions) {
        List<String> kinds = new ArrayList<>(1);
        for (String kind : KINDS) {
            if (node.has(1L << KINDS.indexOf(kind))) {
                kinds.add(kind);
            }
        }
        if (kinds.size() > 1) {
            node.conflict(kinds.get(0), kinds.get(1));
            return opaque(parts, node.broken());
        }
        if (node.isForeign(!kinds.isEmpty(), -1L)) {
            return opaque(parts, node.verbatim(""));
        }
        Constraint built = assemble(kinds.get(0), parts, extensions);
        if (built == null) {
            return opaque(parts, node.broken());
        }
        node.understood();
        return built;
    }

    private static Constraint opaque(Parts parts, String json) {
        return OpaqueConstraint.builder()
                .json(json)
                .id(Optional.ofNullable(parts.id))
                .scope(Optional.ofNullable(parts.scope))
                .note(parts.note)
                .build();
    }

    private static @Nullable Constraint assemble(String kind, Parts p, Extensions x) {
        return switch (kind) {
            case CAP ->
                p.cap == null
                        ? null
                        : p.cap.id(Optional.ofNullable(p.id))
                                .scope(Optional.ofNullable(p.scope))
                                .note(p.note)
                                .extensions(x)
                                .build();
            case LIMIT ->
                p.limit == null
                        ? null
                        : p.limit
                                .id(Optional.ofNullable(p.id))
                                .scope(Optional.ofNullable(p.scope))
                                .note(p.note)
                                .extensions(x)
                                .build();
            case OVERLAP ->
                p.overlap == null
                        ? null
                        : p.overlap
                                .id(Optional.ofNullable(p.id))
                                .scope(Optional.ofNullable(p.scope))
                                .note(p.note)
                                .extensions(x)
                                .build();
            case ORDER ->
                p.order == null
                        ? null
                        : p.order
                                .id(Optional.ofNullable(p.id))
                                .scope(Optional.ofNullable(p.scope))
                                .note(p.note)
                                .extensions(x)
                                .build();
            default -> throw new IllegalStateException("Not a kind: " + kind);
        };
    }

    static void write(Constraint value, JsonSink out) {
        value.accept(new Writer(out));
    }

    /** Writes values of each kind: the identifier first, then the kind, then what is common to all. */
    private record Writer(JsonSink out) implements Constraint.Visitor<Void> {

        private void start(Constraint value) {
            out.startObject();
            out.text(ID, value.id());
        }

        private Void end(Constraint value) {
            out.text(SCOPE, value.scope());
            LocalizedTextCodec.write(NOTE, value.note(), out);
            out.extensions(value.extensions());
            out.endObject();
            return null;
        }

        @Override
        public Void visit(Cap value) {
            start(value);
            out.value(CAP, value, CapCodec::write);
            return end(value);
        }

        @Override
        public Void visit(Limit value) {
            start(value);
            out.value(LIMIT, value, LimitCodec::write);
            return end(value);
        }

        @Override
        public Void visit(Overlap value) {
            start(value);
            out.value(OVERLAP, value, OverlapCodec::write);
            return end(value);
        }

        @Override
        public Void visit(Order value) {
            start(value);
            out.value(ORDER, value, OrderCodec::write);
            return end(value);
        }

        @Override
        public Void visit(OpaqueConstraint value) {
            out.rawElement(value.json());
            return null;
        }
    }
}
