package org.innovente.json.cursor;

import java.util.Map;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingCollector;
import org.innovente.finding.Severity;
import org.innovente.finding.Sources;
import org.innovente.json.JsonCode;
import org.innovente.json.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The walk of a cursor over the tokens of a document: where it stands, which objects and arrays are open, what is
 * counted, indexed, recorded and reported on the way.
 */
final class TokenWalk {

    // Where the walk stands: numbers, because the field changes with every token.
    /** In front of a value whose token has not been asked for yet. */
    private static final int BEFORE = 0;
    /** At the first token of a value. */
    private static final int AT = 1;
    /** Behind a value, just inside an object, or behind its last member. */
    private static final int BEHIND = 2;

    private static final Kind[] KINDS = Kind.values();

    private final Tokens tokens;
    private final Limits limits;
    private final HeldFindings findings;
    private final Sources.@Nullable Builder sources;
    private final Frames frames = new Frames();
    private final ElementStack elements = new ElementStack();
    private final RawText recorder = new RawText();

    /** The kind of the current token, as a number, because the field changes with every token. */
    private int kindNumber = Kind.END.ordinal();

    private int state = BEFORE;
    private int captures;
    /** Where the outermost capture begins in what the tokens keep; -1 when it is recorded token by token. */
    private long captureStart = -1;

    private final long mostTokens;
    private long tokenCount;
    private long entityCount;

    TokenWalk(Tokens tokens, Limits limits, FindingCollector findings, Sources.@Nullable Builder sources) {
        this.tokens = tokens;
        this.limits = limits;
        this.mostTokens = limits.tokens();
        this.findings = new HeldFindings(findings);
        this.sources = sources;
    }

    Frames frames() {
        return frames;
    }

    ElementStack elements() {
        return elements;
    }

    HeldFindings findings() {
        return findings;
    }

    boolean isBehind() {
        return state == BEHIND;
    }

    /** Returns the text of the current token and leaves it. */
    String text() {
        return tokens.text();
    }

    /** Returns the place of the current value or, in front of one and behind one, of the object around it. */
    Place place() {
        value();
        return state == BEHIND && frames.depth() > 0 ? frames.placeOfFrame() : here();
    }

    /** Returns the place of the name in front of the current value, if that has not been asked for, or of the value. */
    Place placeOfName() {
        return state == BEFORE && kind() == Kind.NAME ? here() : place();
    }

    /** Returns the name of the next member that was not there before; null at the end of the object. */
    @Nullable
    String member() {
        if (state != BEHIND) {
            copy(null);
        }
        while (advance() != Kind.END_OBJECT) {
            String name = tokens.name();
            if (frames.member(name)) {
                countEntity();
                state = BEFORE;
                return name;
            }
            report(JsonCode.DUPLICATE_MEMBER, Severity.ERROR, here(), Map.of("name", name));
            state = BEFORE;
            copy(null);
        }
        state = BEHIND;
        return null;
    }

    /** Moves to the next element of the innermost array; false, and out of it, at its end. */
    boolean element() {
        if (state != BEHIND) {
            copy(null);
        }
        if (advance() == Kind.END_ARRAY) {
            close();
            return false;
        }
        frames.element();
        state = AT;
        return true;
    }

    void report(FindingCode code, Severity severity, Place at, Map<String, String> arguments) {
        if (captures == 0) {
            findings.flush();
        }
        findings.add(code, severity, at, frames.subject(), arguments);
    }

    /** Starts to keep the text of what is consumed from the current value on, and returns where that begins. */
    int startCapture() {
        value();
        if (captures++ == 0) {
            findings.flush();
            captureStart = tokens.keep();
            if (captureStart < 0) {
                recorder.clear();
                record(kind());
            }
        }
        return captureStart < 0 ? recorder.lastStart() : (int) (tokens.position() - captureStart);
    }

    /** Returns the minified text that was consumed since then. */
    String endCapture(int start) {
        String text = captureStart < 0
                ? recorder.since(start)
                : RawValues.minified(tokens.kept(captureStart + start), limits);
        dropCapture();
        return text;
    }

    /** Forgets findings: of a node that is being captured, or of the whole document. */
    void dropFindings(int mark) {
        if (mark == 0 && captures == 0) {
            findings.clear();
        } else {
            findings.drop(mark);
        }
    }

    void dropCapture() {
        if (--captures == 0 && captureStart >= 0) {
            tokens.release();
        }
    }

    /** Checks that nothing follows the value of the document. */
    void finish() {
        if (state != BEHIND) {
            copy(null);
        }
        if (advance() != Kind.END) {
            throw ReadFault.here(JsonCode.TRAILING_CONTENT, Map.of());
        }
    }

    /** Returns the place of the current token: that of a value, or that of the name in front of one. */
    Place here() {
        return frames.placeOfValue(tokens.line(), tokens.column());
    }

    /** What was counted in front of a value. */
    record Start(long position, long tokens, long entities, int findings) {}

    /** Returns what a codec read when the document showed the text of the current value before; null if it did not. */
    @SuppressWarnings("unchecked") // a codec reads values of one type
    <T> @Nullable T recall(Object codec) {
        Kind first = value();
        if (sources != null || (first != Kind.START_OBJECT && first != Kind.START_ARRAY)) {
            return null;
        }
        SharedValues.Entry known = tokens.recall(codec, limits.nesting() - frames.depth());
        if (known == null) {
            return null;
        }
        tokenCount += known.tokens();
        entityCount += known.entities();
        if (tokenCount > limits.tokens()) {
            throw ReadFault.limit("tokens", limits.tokens(), "withTokens");
        }
        if (entityCount > limits.entities()) {
            throw ReadFault.limit("entities", limits.entities(), "withEntities");
        }
        state = BEHIND;
        return (T) known.value();
    }

    /** Returns what the current text was converted to before; null when it has to be converted. */
    @SuppressWarnings("unchecked") // a conversion gives values of one type
    <T> @Nullable T recallText(Object conversion) {
        return frames.isAtId() ? null : (T) tokens.recallText(conversion);
    }

    /** Remembers what the current text was converted to, unless it is an id, which comes only once. */
    void rememberText(Object conversion, Object value) {
        if (!frames.isAtId()) {
            tokens.rememberText(conversion, value);
        }
    }

    /** Returns what {@link #remember} takes, in front of a value that was not known. */
    Start start() {
        return new Start(sources == null ? tokens.position() : -1, tokenCount, entityCount, findings.count());
    }

    /** Remembers the value that was read since then, if nothing was found in it. */
    void remember(Object codec, Start start, Object value) {
        if (start.position >= 0 && start.findings == findings.count()) {
            tokens.remember(codec, start.position, value, tokenCount - start.tokens, entityCount - start.entities);
        }
    }

    Kind value() {
        if (state == BEFORE) {
            advance();
            state = AT;
        }
        return kind();
    }

    private Kind kind() {
        return KINDS[kindNumber];
    }

    private Kind advance() {
        if (++tokenCount > mostTokens) {
            throw ReadFault.limit("tokens", limits.tokens(), "withTokens");
        }
        Kind kind = tokens.next();
        kindNumber = kind.ordinal();
        if (captures > 0 && captureStart < 0) {
            record(kind);
        }
        return kind;
    }

    private void record(Kind kind) {
        switch (kind) {
            case NAME -> recorder.name(tokens.name());
            case STRING -> recorder.string(tokens.text());
            case PLAIN -> recorder.plain(tokens.text());
            default -> recorder.token(kind, kind.isBracket() ? "" : literal());
        }
    }

    /** Enters the object or array at whose first token the cursor stands. */
    void open(boolean array) {
        if (frames.depth() == limits.nesting()) {
            throw ReadFault.limit("nesting", limits.nesting(), "withNesting");
        }
        if (sources != null) {
            int line = tokens.line();
            int column = tokens.column();
            int key = frames.sourceKey();
            frames.push(array, line, column);
            frames.source(array ? sources.openArray(key, line, column) : sources.open(key, line, column));
        } else if (array) {
            // Nothing is ever reported at an array that was entered; only its elements need its pointer.
            frames.push(true, 1, 1);
        } else {
            frames.push(false, tokens.line(), tokens.column());
        }
        state = BEHIND;
    }

    void close() {
        if (sources != null) {
            sources.close(frames.source());
        }
        frames.pop();
        state = BEHIND;
    }

    /** Leaves a value that has no parts. */
    void leaf() {
        if (sources != null) {
            sources.leaf(frames.sourceKey(), tokens.line(), tokens.column());
        }
        state = BEHIND;
    }

    private void countEntity() {
        if (frames.isAtId() && ++entityCount > limits.entities()) {
            throw ReadFault.limit("entities", limits.entities(), "withEntities");
        }
    }

    /** Passes the current value with all its parts, iteratively, and writes it where that is wanted. */
    void copy(@Nullable RawText out) {
        value();
        int outer = frames.depth();
        copyToken(out, false);
        while (frames.depth() > outer) {
            advance();
            copyToken(out, frames.isInArray());
        }
        state = BEHIND;
    }

    private void copyToken(@Nullable RawText out, boolean element) {
        Kind kind = kind();
        if (kind == Kind.NAME) {
            copyName(out);
            return;
        }
        boolean end = kind == Kind.END_OBJECT || kind == Kind.END_ARRAY;
        if (element && !end) {
            frames.element();
        }
        if (end) {
            copyBracket(out);
            close();
        } else if (kind.isBracket()) {
            copyBracket(out);
            open(kind == Kind.START_ARRAY);
        } else {
            copyLeaf(out);
        }
    }

    private void copyBracket(@Nullable RawText out) {
        if (out != null) {
            out.token(kind(), "");
        }
    }

    private void copyName(@Nullable RawText out) {
        String name = tokens.name();
        if (!frames.member(name)) {
            report(JsonCode.DUPLICATE_MEMBER, Severity.ERROR, here(), Map.of("name", name));
            if (out != null) {
                // The first one counts: what is kept must be something that can be written and read again.
                state = BEFORE;
                copy(null);
                return;
            }
        }
        countEntity();
        if (out != null) {
            out.name(name);
        }
    }

    private void copyLeaf(@Nullable RawText out) {
        Kind kind = kind();
        String text = tokens.text();
        if (kind == Kind.INTEGER || kind == Kind.NUMBER || kind == Kind.PLAIN && PlainScalars.isNumber(text)) {
            checkNumber(text);
        }
        if (out != null) {
            switch (kind) {
                case STRING -> out.string(text);
                case PLAIN -> out.plain(text);
                default -> out.token(kind, literal());
            }
        }
        leaf();
    }

    /** Returns the current value as JSON writes it, whatever the document is written in. */
    private String literal() {
        return switch (kind()) {
            case NULL -> "null";
            case TRUE -> "true";
            case FALSE -> "false";
            default -> tokens.text();
        };
    }

    private void checkNumber(String text) {
        String problem = Values.numberProblem(text, limits);
        if (problem != null) {
            long value = problem.equals("number-scale") ? limits.numberScale() : limits.numberPrecision();
            report(JsonCode.LIMIT, Severity.ERROR, here(), ReadFault.limitArguments(problem, value, "withNumbers"));
        }
    }
}
