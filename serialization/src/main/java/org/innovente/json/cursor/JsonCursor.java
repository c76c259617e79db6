package org.innovente.json.cursor;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.innovente.common.Extensions;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingCollector;
import org.innovente.finding.Severity;
import org.innovente.finding.Sources;
import org.innovente.json.JsonCode;
import org.innovente.json.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to the tokens of one document. Whatever is wrong with a value is reported at its place, and reading goes
 * on behind it; only what makes the rest unreadable ends it.
 *
 * <p>A codec reads an object like this: {@link #startObject}, {@link #nextMember} until it is null, for each name one of
 * the methods that take the value or {@link #keep}, then {@link #absent} for each member that must be there, and {@link
 * #endObject}. A value that is not taken is skipped. Not safe for use by several threads.
 */
public final class JsonCursor {

    /** Where the cursor stands. */
    private enum State {
        /** In front of a value whose token has not been asked for yet. */
        BEFORE,
        /** At the first token of a value. */
        AT,
        /** Behind a value, or behind the last member of an object. */
        BEHIND
    }

    private final Tokens tokens;
    private final Limits limits;
    private final Severity unknownMember;
    private final HeldFindings findings;
    private final Sources.@Nullable Builder sources;
    private final Frames frames = new Frames();

    private Kind kind = Kind.END;
    private State state = State.BEFORE;
    private boolean ended;
    private final RawText recorder = new RawText();
    private int captures;
    private long tokenCount;
    private long entityCount;

    JsonCursor(Tokens tokens, ReadOptions options, FindingCollector findings, Sources.@Nullable Builder sources) {
        this.tokens = tokens;
        this.limits = options.limits();
        this.unknownMember = options.unknownMember();
        this.findings = new HeldFindings(findings);
        this.sources = sources;
    }

    /** Enters the current value, which must be an object; otherwise reports it, skips it and returns false. */
    public boolean startObject() {
        if (expect(Kind.START_OBJECT, "object")) {
            open(false);
            ended = false;
            return true;
        }
        return false;
    }

    /**
     * Returns the name of the next member of the current object, whose value is then the current one; null at the end.
     * Equal names are the same object. A member that was there before is reported and skipped.
     */
    public @Nullable String nextMember() {
        if (state != State.BEHIND) {
            skip();
        }
        while (!ended) {
            if (advance() == Kind.END_OBJECT) {
                ended = true;
                state = State.BEHIND;
                break;
            }
            String name = tokens.name();
            if (frames.member(name)) {
                countEntity();
                state = State.BEFORE;
                return name;
            }
            report(JsonCode.DUPLICATE_MEMBER, here(), Map.of("name", name));
            state = State.BEFORE;
            skip();
        }
        return null;
    }

    /** Reports a member that must be there, unless a member of that name was; called behind the last member. */
    public void absent(String name) {
        if (!frames.has(name)) {
            report(JsonCode.MISSING_MEMBER, frames.placeOfFrame(), Map.of("name", name));
        }
    }

    /**
     * Keeps the current value, an unknown member, as raw text for {@link #endObject}, and reports it at its name; members
     * that start with {@code x-} are kept silently.
     */
    public void keep(String name) {
        if (!name.startsWith("x-")) {
            Place at = state == State.BEFORE && kind == Kind.NAME ? here() : place();
            add(JsonCode.UNKNOWN_MEMBER, unknownMember, at, Map.of("name", name));
        }
        frames.keep(name, raw());
    }

    /** Leaves the current object and returns what was kept of it. */
    public Extensions endObject() {
        while (nextMember() != null) {
            skip();
        }
        Map<String, String> kept = frames.kept();
        close();
        ended = false;
        return kept == null ? Extensions.EMPTY : Extensions.of(kept);
    }

    /** Returns the place of the current value; of an object, where it starts. */
    public Place place() {
        value();
        return here();
    }

    /** Returns the current value, which must be a string; null after reporting one that is not. */
    public @Nullable String text() {
        if (!expect(Kind.STRING, "string")) {
            return null;
        }
        String text = tokens.text();
        leaf();
        if (frames.isAtId()) {
            frames.id(text);
        }
        return text;
    }

    /** Returns the current value, a string, converted; null after reporting one that is none or cannot be converted. */
    public <T> @Nullable T text(Function<String, T> parse) {
        return converted("string", parse);
    }

    /** Returns the current value, which must be an integer of 32 bits; null after reporting one that is not. */
    public @Nullable Integer integer() {
        if (!expect(Kind.INTEGER, "integer")) {
            return null;
        }
        String text = tokens.text();
        try {
            Integer value = Integer.valueOf(text);
            leaf();
            return value;
        } catch (NumberFormatException e) {
            Place at = place();
            leaf();
            invalid(at, text, "beyond the range of an integer of 32 bits");
            return null;
        }
    }

    /** Returns the current value, which must be true or false; null after reporting one that is not. */
    public @Nullable Boolean bool() {
        Kind found = value();
        if (found != Kind.TRUE && found != Kind.FALSE) {
            wrongType("boolean");
            return null;
        }
        leaf();
        return found == Kind.TRUE;
    }

    /**
     * Returns the current value, a string that holds a decimal; null after reporting one that does not. A JSON number is
     * reported too: it must be put in quotes.
     */
    public @Nullable BigDecimal decimal() {
        return converted("decimal", text -> Values.decimal(text, limits));
    }

    /** Returns the current value, a string that holds an ISO-8601 calendar date; null after reporting one that does not. */
    public @Nullable LocalDate date() {
        return converted("date", Values::date);
    }

    /** Returns the elements of the current array; those that read as null, and so were reported, are left out. */
    public <T> List<T> list(Function<JsonCursor, ? extends @Nullable T> element) {
        List<T> values = new ArrayList<>();
        for (boolean more = startArray(); more; more = nextElement()) {
            T value = element.apply(this);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Returns the elements of the current array of strings, converted; those that were reported are left out. */
    public <T> List<T> texts(Function<String, T> parse) {
        List<T> values = new ArrayList<>();
        for (boolean more = startArray(); more; more = nextElement()) {
            T value = text(parse);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Returns the current value as minified raw JSON text: member order kept, numbers as they are written. */
    public String raw() {
        RawText out = new RawText();
        copy(out);
        return out.toString();
    }

    /** Returns whether the current value is an object. */
    public boolean isObject() {
        return value() == Kind.START_OBJECT;
    }

    /** Returns whether the current value is a string. */
    public boolean isText() {
        return value() == Kind.STRING;
    }

    /** Returns whether the current value is an array. */
    public boolean isArray() {
        return value() == Kind.START_ARRAY;
    }

    /** Returns whether the current value is a number without fraction and exponent. */
    public boolean isInteger() {
        return value() == Kind.INTEGER;
    }

    /** Skips the current value; what is inside it is still checked to be JSON without duplicate members. */
    public void skip() {
        copy(null);
    }

    /** Reports a finding at a place, with the severity of its code. */
    public void report(FindingCode code, Place at, Map<String, String> arguments) {
        add(code, code.severity(), at, arguments);
    }

    /** Returns what a builder builds; null after reporting that it cannot. */
    public <T> @Nullable T build(Place at, Supplier<T> build) {
        try {
            return build.get();
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | ArithmeticException e) {
            report(JsonCode.INVALID_OBJECT, at, Map.of("reason", String.valueOf(e.getMessage())));
            return null;
        }
    }

    /**
     * Starts to record the text of what is consumed from the current value on; may be nested. Called in front of a node
     * that may turn out to be one to keep verbatim.
     *
     * @return what {@link #endCapture} or {@link #dropCapture} takes
     */
    public int startCapture() {
        value();
        if (captures++ == 0) {
            findings.flush();
            recorder.clear();
            record();
        }
        return recorder.lastStart();
    }

    /** Returns the minified text that was recorded since then, and stops recording it. */
    public String endCapture(int start) {
        captures--;
        return recorder.since(start);
    }

    /** Stops recording without asking for the text. */
    public void dropCapture(int start) {
        captures--;
    }

    /** Returns the number of findings so far, for {@link #dropFindings}. */
    public int findings() {
        return findings.count();
    }

    /**
     * Forgets the findings that were reported since there were so many, except limits and duplicate members: what lies in a
     * node that is kept verbatim is not known to be wrong.
     */
    public void dropFindings(int mark) {
        findings.drop(mark);
    }

    /** Passes on the findings that are still held back. */
    void flush() {
        findings.flush();
    }

    /** Checks that nothing follows the value of the document. */
    void finish() {
        if (state != State.BEHIND) {
            skip();
        }
        if (advance() != Kind.END) {
            throw ReadFault.here(JsonCode.TRAILING_CONTENT, Map.of());
        }
    }

    /** Checks that there is a value at all. */
    void begin() {
        if (value() == Kind.END) {
            throw new ReadFault(JsonCode.EMPTY, Map.of(), 1, 1);
        }
    }

    /** Returns the place of the current token: that of a value, or that of the name in front of one. */
    Place here() {
        return frames.placeOfValue(tokens.line(), tokens.column());
    }

    private void add(FindingCode code, Severity severity, Place at, Map<String, String> arguments) {
        if (captures == 0) {
            findings.flush();
        }
        findings.add(code, severity, at, frames.subject(), arguments);
    }

    /** Enters the current value, which must be an array, and returns whether it has a first element. */
    private boolean startArray() {
        if (!expect(Kind.START_ARRAY, "array")) {
            return false;
        }
        open(true);
        return nextElement();
    }

    private boolean nextElement() {
        if (state != State.BEHIND) {
            skip();
        }
        if (advance() == Kind.END_ARRAY) {
            close();
            return false;
        }
        frames.element();
        state = State.AT;
        return true;
    }

    private <T> @Nullable T converted(String expected, Function<String, T> parse) {
        if (!expect(Kind.STRING, expected)) {
            return null;
        }
        String text = tokens.text();
        try {
            T value = parse.apply(text);
            leaf();
            if (frames.isAtId()) {
                frames.id(text);
            }
            return value;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            Place at = place();
            leaf();
            invalid(at, text, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void invalid(Place at, String value, String reason) {
        report(JsonCode.INVALID_VALUE, at, Map.of("value", value, "reason", reason));
    }

    private Kind value() {
        if (state == State.BEFORE) {
            advance();
            state = State.AT;
        }
        return kind;
    }

    private Kind advance() {
        if (++tokenCount > limits.tokens()) {
            throw ReadFault.limit("tokens", limits.tokens(), "withTokens");
        }
        kind = tokens.next();
        if (captures > 0) {
            record();
        }
        return kind;
    }

    private void record() {
        switch (kind) {
            case NAME -> recorder.name(tokens.name());
            case STRING -> recorder.string(tokens.text());
            default -> recorder.token(kind, kind.isBracket() ? "" : tokens.text());
        }
    }

    private boolean expect(Kind wanted, String expected) {
        if (value() == wanted) {
            return true;
        }
        wrongType(expected);
        return false;
    }

    private void wrongType(String expected) {
        report(JsonCode.TYPE, place(), Map.of("expected", expected, "found", kind.type()));
        skip();
    }

    /** Enters the object or array at whose first token the cursor stands. */
    private void open(boolean array) {
        if (frames.depth() == limits.nesting()) {
            throw ReadFault.limit("nesting", limits.nesting(), "withNesting");
        }
        int line = tokens.line();
        int column = tokens.column();
        if (sources == null) {
            frames.push(array, line, column);
        } else {
            int key = frames.sourceKey();
            frames.push(array, line, column);
            frames.source(array ? sources.openArray(key, line, column) : sources.open(key, line, column));
        }
        state = State.BEHIND;
    }

    private void close() {
        if (sources != null) {
            sources.close(frames.source());
        }
        frames.pop();
        state = State.BEHIND;
    }

    /** Leaves a value that has no parts. */
    private void leaf() {
        if (sources != null) {
            sources.leaf(frames.sourceKey(), tokens.line(), tokens.column());
        }
        state = State.BEHIND;
    }

    private void countEntity() {
        if (frames.isAtId() && ++entityCount > limits.entities()) {
            throw ReadFault.limit("entities", limits.entities(), "withEntities");
        }
    }

    /** Passes the current value with all its parts, iteratively, and writes it where that is wanted. */
    private void copy(@Nullable RawText out) {
        value();
        int outer = frames.depth();
        copyToken(out, false);
        while (frames.depth() > outer) {
            advance();
            copyToken(out, frames.isInArray());
        }
        state = State.BEHIND;
    }

    private void copyToken(@Nullable RawText out, boolean element) {
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
            out.token(kind, "");
        }
    }

    private void copyName(@Nullable RawText out) {
        String name = tokens.name();
        if (!frames.member(name)) {
            report(JsonCode.DUPLICATE_MEMBER, here(), Map.of("name", name));
        }
        countEntity();
        if (out != null) {
            out.name(name);
        }
    }

    private void copyLeaf(@Nullable RawText out) {
        String text = tokens.text();
        if (kind == Kind.INTEGER || kind == Kind.NUMBER) {
            checkNumber(text);
        }
        if (out != null && kind == Kind.STRING) {
            out.string(text);
        } else if (out != null) {
            out.token(kind, text);
        }
        leaf();
    }

    private void checkNumber(String text) {
        String problem = Values.numberProblem(text, limits);
        if (problem != null) {
            long value = problem.equals("number-scale") ? limits.numberScale() : limits.numberPrecision();
            report(JsonCode.LIMIT, here(), ReadFault.limitArguments(problem, value, "withNumbers"));
        }
    }
}
