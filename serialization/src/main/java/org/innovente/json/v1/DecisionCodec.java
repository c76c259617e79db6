package org.innovente.json.v1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.learner.AlsoAllow;
import org.innovente.learner.ApplyHere;
import org.innovente.learner.ChangeBound;
import org.innovente.learner.Decide;
import org.innovente.learner.Decision;
import org.innovente.learner.Exclude;
import org.innovente.learner.OpaqueDecision;
import org.innovente.learner.SetAttribute;
import org.innovente.learner.Substitute;
import org.innovente.learner.Waive;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Decision}: an object with exactly one kind member, read as rule nodes are. */
final class DecisionCodec {

    private static final String ID = "id";
    private static final String AUTHORITY = "authority";
    private static final String DATE = "date";
    private static final String EXPIRES = "expires";
    private static final String REASON = "reason";
    private static final String WAIVE = "waive";
    private static final String SUBSTITUTE = "substitute";
    private static final String ALSO_ALLOW = "also-allow";
    private static final String APPLY_HERE = "apply-here";
    private static final String EXCLUDE = "exclude";
    private static final String CHANGE_BOUND = "change-bound";
    private static final String SET_ATTRIBUTE = "set-attribute";
    private static final String DECIDE = "decide";

    private static final List<String> KINDS =
            List.of(WAIVE, SUBSTITUTE, ALSO_ALLOW, APPLY_HERE, EXCLUDE, CHANGE_BOUND, SET_ATTRIBUTE, DECIDE);

    private DecisionCodec() {}

    /** The members collected so far. */
    private static final class Parts {
        @Nullable
        String id;

        @Nullable
        String authority;

        @Nullable
        LocalDate date;

        @Nullable
        LocalDate expires;

        LocalizedText reason = LocalizedText.EMPTY;

        @Nullable
        String waive;

        Substitute.@Nullable Builder substitute;
        AlsoAllow.@Nullable Builder alsoAllow;
        ApplyHere.@Nullable Builder applyHere;
        Exclude.@Nullable Builder exclude;
        ChangeBound.@Nullable Builder changeBound;
        SetAttribute.@Nullable Builder setAttribute;
        Decide.@Nullable Builder decide;
    }

    static Decision read(JsonCursor in) {
        Node node = new Node(in);
        if (!node.start()) {
            return OpaqueDecision.builder().json(node.broken()).build();
        }
        Parts parts = new Parts();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            if (KINDS.contains(name)) {
                node.saw(1L << KINDS.indexOf(name));
            }
            switch (name) {
                case ID -> parts.id = in.text();
                case AUTHORITY -> parts.authority = in.text();
                case DATE -> parts.date = in.date();
                case EXPIRES -> parts.expires = in.date();
                case REASON -> parts.reason = LocalizedTextCodec.read(in);
                case WAIVE -> parts.waive = in.text();
                case SUBSTITUTE -> parts.substitute = SubstituteCodec.read(in, node);
                case ALSO_ALLOW -> parts.alsoAllow = AlsoAllowCodec.read(in, node);
                case APPLY_HERE -> parts.applyHere = ApplyHereCodec.read(in, node);
                case EXCLUDE -> parts.exclude = ExcludeCodec.read(in, node);
                case CHANGE_BOUND -> parts.changeBound = ChangeBoundCodec.read(in, node);
                case SET_ATTRIBUTE -> parts.setAttribute = SetAttributeCodec.read(in, node);
                case DECIDE -> parts.decide = DecideCodec.read(in, node);
                default -> node.keep(name);
            }
        }
        return build(node, parts, in.endObject());
    }

    private static Decision build(Node node, Parts parts, Extensions extensions) {
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
        Decision built = assemble(kinds.get(0), parts, extensions);
        if (built == null) {
            return opaque(parts, node.broken());
        }
        node.understood();
        return built;
    }

    private static Decision opaque(Parts parts, String json) {
        return OpaqueDecision.builder()
                .json(json)
                .id(Optional.ofNullable(parts.id))
                .authority(Optional.ofNullable(parts.authority))
                .date(Optional.ofNullable(parts.date))
                .expires(Optional.ofNullable(parts.expires))
                .reason(parts.reason)
                .build();
    }

    private static @Nullable Decision assemble(String kind, Parts p, Extensions x) {
        return switch (kind) {
            case WAIVE ->
                p.waive == null
                        ? null
                        : Waive.builder()
                                .node(p.waive)
                                .id(Optional.ofNullable(p.id))
                                .authority(Optional.ofNullable(p.authority))
                                .date(Optional.ofNullable(p.date))
                                .expires(Optional.ofNullable(p.expires))
                                .reason(p.reason)
                                .extensions(x)
                                .build();
            case SUBSTITUTE ->
                p.substitute == null
                        ? null
                        : p.substitute
                                .id(Optional.ofNullable(p.id))
                                .authority(Optional.ofNullable(p.authority))
                                .date(Optional.ofNullable(p.date))
                                .expires(Optional.ofNullable(p.expires))
                                .reason(p.reason)
                                .extensions(x)
                                .build();
            case ALSO_ALLOW ->
                p.alsoAllow == null
                        ? null
                        : p.alsoAllow
                                .id(Optional.ofNullable(p.id))
                                .authority(Optional.ofNullable(p.authority))
                                .date(Optional.ofNullable(p.date))
                                .expires(Optional.ofNullable(p.expires))
                                .reason(p.reason)
                                .extensions(x)
                                .build();
            case APPLY_HERE ->
                p.applyHere == null
                        ? null
                        : p.applyHere
                                .id(Optional.ofNullable(p.id))
                                .authority(Optional.ofNullable(p.authority))
                                .date(Optional.ofNullable(p.date))
                                .expires(Optional.ofNullable(p.expires))
                                .reason(p.reason)
                                .extensions(x)
                                .build();
            case EXCLUDE ->
                p.exclude == null
                        ? null
                        : p.exclude
                                .id(Optional.ofNullable(p.id))
                                .authority(Optional.ofNullable(p.authority))
                                .date(Optional.ofNullable(p.date))
                                .expires(Optional.ofNullable(p.expires))
                                .reason(p.reason)
                                .extensions(x)
                                .build();
            case CHANGE_BOUND ->
                p.changeBound == null
                        ? null
                        : p.changeBound
                                .id(Optional.ofNullable(p.id))
                                .authority(Optional.ofNullable(p.authority))
                                .date(Optional.ofNullable(p.date))
                                .expires(Optional.ofNullable(p.expires))
                                .reason(p.reason)
                                .extensions(x)
                                .build();
            case SET_ATTRIBUTE ->
                p.setAttribute == null
                        ? null
                        : p.setAttribute
                                .id(Optional.ofNullable(p.id))
                                .authority(Optional.ofNullable(p.authority))
                                .date(Optional.ofNullable(p.date))
                                .expires(Optional.ofNullable(p.expires))
                                .reason(p.reason)
                                .extensions(x)
                                .build();
            case DECIDE ->
                p.decide == null
                        ? null
                        : p.decide
                                .id(Optional.ofNullable(p.id))
                                .authority(Optional.ofNullable(p.authority))
                                .date(Optional.ofNullable(p.date))
                                .expires(Optional.ofNullable(p.expires))
                                .reason(p.reason)
                                .extensions(x)
                                .build();
            default -> throw new IllegalStateException("Not a kind: " + kind);
        };
    }

    static void write(Decision value, JsonSink out) {
        value.accept(new Writer(out));
    }

    /** Writes values of each kind: the identifier first, then the kind, then what is common to all. */
    private record Writer(JsonSink out) implements Decision.Visitor<Void> {

        private void start(Decision value) {
            out.startObject();
            out.text(ID, value.id());
        }

        private Void end(Decision value) {
            out.text(AUTHORITY, value.authority());
            out.text(DATE, value.date());
            out.text(EXPIRES, value.expires());
            LocalizedTextCodec.write(REASON, value.reason(), out);
            out.extensions(value.extensions());
            out.endObject();
            return null;
        }

        @Override
        public Void visit(Waive value) {
            start(value);
            out.text(WAIVE, value.node());
            return end(value);
        }

        @Override
        public Void visit(Substitute value) {
            start(value);
            out.value(SUBSTITUTE, value, SubstituteCodec::write);
            return end(value);
        }

        @Override
        public Void visit(AlsoAllow value) {
            start(value);
            out.value(ALSO_ALLOW, value, AlsoAllowCodec::write);
            return end(value);
        }

        @Override
        public Void visit(ApplyHere value) {
            start(value);
            out.value(APPLY_HERE, value, ApplyHereCodec::write);
            return end(value);
        }

        @Override
        public Void visit(Exclude value) {
            start(value);
            out.value(EXCLUDE, value, ExcludeCodec::write);
            return end(value);
        }

        @Override
        public Void visit(ChangeBound value) {
            start(value);
            out.value(CHANGE_BOUND, value, ChangeBoundCodec::write);
            return end(value);
        }

        @Override
        public Void visit(SetAttribute value) {
            start(value);
            out.value(SET_ATTRIBUTE, value, SetAttributeCodec::write);
            return end(value);
        }

        @Override
        public Void visit(Decide value) {
            start(value);
            out.value(DECIDE, value, DecideCodec::write);
            return end(value);
        }

        @Override
        public Void visit(OpaqueDecision value) {
            out.rawElement(value.json());
            return null;
        }
    }
}
