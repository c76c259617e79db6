package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.NodeId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Weighting;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link CompensationUnit} in format version 1. */
final class CompensationUnitCodec {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String SELECTOR = "from";
    private static final String WEIGHTS = "weights";
    private static final String COEFFICIENT = "coefficient";
    private static final String PASS = "pass";
    private static final String FLOOR = "floor";
    private static final String COMPENSABLE = "compensable";
    private static final String COMPENSATES = "compensates";

    private CompensationUnitCodec() {}

    static @Nullable CompensationUnit read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        CompensationUnit.Builder builder = CompensationUnit.builder();
        NodeId id = null;
        Selector selector = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(NodeId::parse);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case SELECTOR -> selector = SelectorCodec.read(in);
                case WEIGHTS -> builder.weights(Optional.ofNullable(in.text(Weighting::parse)));
                case COEFFICIENT -> builder.coefficient(Optional.ofNullable(in.decimal()));
                case PASS -> builder.pass(Optional.ofNullable(in.decimal()));
                case FLOOR -> builder.floor(Optional.ofNullable(FloorCodec.read(in)));
                case COMPENSABLE -> builder.compensable(Optional.ofNullable(in.bool()));
                case COMPENSATES -> builder.compensates(Optional.ofNullable(in.bool()));
                default -> in.keep(member);
            }
        }
        if (id == null) {
            in.absent(ID);
        }
        if (selector == null) {
            in.absent(SELECTOR);
        }
        Extensions extensions = in.endObject();
        if (id == null || selector == null) {
            return null;
        }
        return in.build(builder.id(id).selector(selector).extensions(extensions)::build);
    }

    static void write(CompensationUnit value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        out.value(SELECTOR, value.selector(), SelectorCodec::write);
        out.text(WEIGHTS, value.weights());
        out.decimal(COEFFICIENT, value.coefficient());
        out.decimal(PASS, value.pass());
        out.value(FLOOR, value.floor(), FloorCodec::write);
        out.bool(COMPENSABLE, value.compensable());
        out.bool(COMPENSATES, value.compensates());
        out.extensions(value.extensions());
        out.endObject();
    }
}
