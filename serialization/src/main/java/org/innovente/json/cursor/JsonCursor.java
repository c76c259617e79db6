package org.innovente.json.cursor;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
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

    private final TokenWalk walk;
    private final Limits limits;
    private final Severity unknownMember;
    private final Function<String, BigDecimal> decimals;
    /** Whether the innermost object has shown its last member. */
    private boolean ended;

    JsonCursor(Tokens tokens, ReadOptions options, FindingCollector findings, Sources.@Nullable Builder sources) {
        this.walk = new TokenWalk(tokens, options.limits(), findings, sources);
        this.limits = options.limits();
        this.decimals = text -> Values.decimal(text, limits);
        this.unknownMember = options.unknownMember();
    }

    /** Enters the current value, which must be an object; otherwise reports it, skips it and returns false. */
    public boolean startObject() {
        if (expect(Kind.START_OBJECT, "object")) {
            walk.open(false);
            ended = false;
            return true;
        }
        return false;
    }

    /**
     * Returns the name of the next member of the current object, whose value is then the current one; null at the end.
     * A member that was there before is reported and skipped.
     */
    public @Nullable String nextMember() {
        if (ended) {
            return null;
        }
        String name = walk.member();
        ended = name == null;
        return name;
    }

    /** Reports a member that must be there, unless a member of that name was; called behind the last member. */
    public void absent(String name) {
        if (!walk.frames().has(name)) {
            report(JsonCode.MISSING_MEMBER, walk.frames().placeOfFrame(), Map.of("name", name));
        }
    }

    /**
     * Keeps the current value, an unknown member, as raw text for {@link #endObject}, and reports it at its name; members
     * that start with {@code x-} are kept silently.
     */
    public void keep(String name) {
        if (!name.startsWith("x-")) {
            Place at = walk.placeOfName();
            walk.report(JsonCode.UNKNOWN_MEMBER, unknownMember, at, Map.of("name", name));
        }
        walk.frames().keep(name, raw());
    }

    /** Keeps the current value, a member that is known and none of the model's business, as raw text, and reports nothing. */
    public void keepSilently(String name) {
        walk.frames().keep(name, raw());
    }

    /** Leaves the current object and returns what was kept of it. */
    public Extensions endObject() {
        while (nextMember() != null) {
            skip();
        }
        Map<String, String> kept = walk.frames().kept();
        walk.close();
        ended = false;
        return kept == null ? Extensions.EMPTY : Extensions.of(kept);
    }

    /** Returns the place of the current value; of an object, where it starts. */
    public Place place() {
        return walk.place();
    }

    /** Returns the place where the object starts that was just left. */
    public Place lastPlace() {
        return walk.frames().placeOfLast();
    }

    /** Returns the current value, which must be a string; null after reporting one that is not. */
    public @Nullable String text() {
        if (!expect(Kind.STRING, "string")) {
            return null;
        }
        String text = walk.text();
        walk.leaf();
        walk.frames().text(text);
        return text;
    }

    /**
     * Returns the current value, a string, converted by a constant whose immutable results depend on the text alone, so that
     * one may be given again; null after reporting a value that is no string or cannot be converted.
     */
    public <T> @Nullable T text(Function<String, T> parse) {
        return converted("string", parse);
    }

    /** Returns the current value, which must be an integer of 32 bits; null after reporting one that is not. */
    public @Nullable Integer integer() {
        if (!expect(Kind.INTEGER, "integer")) {
            return null;
        }
        String text = walk.text();
        try {
            Integer value = Integer.valueOf(text);
            walk.leaf();
            return value;
        } catch (NumberFormatException e) {
            Place at = walk.place();
            walk.leaf();
            invalid(at, text, "beyond the range of an integer of 32 bits");
            return null;
        }
    }

    /** Returns the current value, which must be true or false; null after reporting one that is not. */
    public @Nullable Boolean bool() {
        Kind found = walk.value();
        if (found == Kind.PLAIN) {
            found = PlainScalars.resolve(walk.text());
        }
        if (found != Kind.TRUE && found != Kind.FALSE) {
            wrongType("boolean");
            return null;
        }
        walk.leaf();
        return found == Kind.TRUE;
    }

    /**
     * Returns the current value, a string that holds a decimal; null after reporting one that does not. A JSON number is
     * reported too: it must be put in quotes.
     */
    public @Nullable BigDecimal decimal() {
        return converted("decimal", decimals);
    }

    /** Returns the current value, a string that holds an ISO-8601 calendar date; null after reporting one that does not. */
    public @Nullable LocalDate date() {
        return converted("date", Values::date);
    }

    /**
     * Returns what a codec reads from the current value; a value whose text was there before may be the same object as
     * then. For small values that a document repeats; the codec is a constant, and what it reads depends on the text alone.
     */
    public <T> @Nullable T shared(ValueReader<T> codec) {
        T known = walk.recall(codec);
        if (known != null) {
            return known;
        }
        TokenWalk.Start start = walk.start();
        T value = codec.read(this);
        if (value != null) {
            walk.remember(codec, start, value);
        }
        return value;
    }

    /** Returns what the name of the current member means; null after reporting at its value that it means nothing. */
    public <T> @Nullable T key(String name, Function<String, T> parse) {
        try {
            return parse.apply(name);
        } catch (IllegalArgumentException e) {
            inconsistent(place(), e);
            return null;
        }
    }

    /** Returns the elements of the current array; those that read as null, and so were reported, are left out. */
    public <T> List<T> list(ValueReader<T> element) {
        int from = walk.elements().size();
        for (boolean more = startArray(); more; more = walk.element()) {
            T value = element.read(this);
            if (value != null) {
                walk.elements().add(value);
            }
        }
        return walk.elements().take(from);
    }

    /**
     * Returns the elements of the current array of strings, converted as by {@link #text(Function)}; those that were reported
     * are left out. The list may be one that was returned before, and is not to be changed.
     */
    public <T> List<T> texts(Function<String, T> parse) {
        List<T> known = walk.recall(parse);
        if (known != null) {
            return known;
        }
        TokenWalk.Start start = walk.start();
        List<T> values = list(element -> element.text(parse));
        walk.remember(parse, start, values);
        return values;
    }

    /** Returns the current value as minified raw JSON text: member order kept, numbers as they are written. */
    public String raw() {
        RawText out = new RawText();
        walk.copy(out);
        return out.toString();
    }

    /** Returns whether the current value is an object. */
    public boolean isObject() {
        return walk.value() == Kind.START_OBJECT;
    }

    /** Returns whether the current value is a string. */
    public boolean isText() {
        Kind found = walk.value();
        return found == Kind.STRING || found == Kind.PLAIN;
    }

    /** Returns whether the current value is an array. */
    public boolean isArray() {
        return walk.value() == Kind.START_ARRAY;
    }

    /** Returns whether the current value is a number without fraction and exponent. */
    public boolean isInteger() {
        Kind found = walk.value();
        return found == Kind.INTEGER || (found == Kind.PLAIN && PlainScalars.isInteger(walk.text()));
    }

    /** Skips the current value; what is inside it is still checked to be JSON without duplicate members. */
    public void skip() {
        walk.copy(null);
    }

    /** Reports a finding at a place, with the severity of its code. */
    public void report(FindingCode code, Place at, Map<String, String> arguments) {
        walk.report(code, code.severity(), at, arguments);
    }

    /** Returns what a builder builds from the object that was just left; null after reporting that it cannot. */
    public <T> @Nullable T build(Supplier<T> build) {
        return build(build, this::lastPlace);
    }

    /** Returns what is built from the scalar that was just read; null after reporting that it cannot be. */
    public <T> @Nullable T buildScalar(Supplier<T> build) {
        return build(build, walk::here);
    }

    private <T> @Nullable T build(Supplier<T> build, Supplier<Place> at) {
        try {
            return build.get();
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | ArithmeticException e) {
            inconsistent(at.get(), e);
            return null;
        }
    }

    /**
     * Starts to record the text of what is consumed from the current value on, in front of a node that may turn out to be one
     * to keep verbatim, and returns what {@link #endCapture} or {@link #dropCapture} takes; may be nested.
     */
    public int startCapture() {
        return walk.startCapture();
    }

    /** Returns the minified text that was recorded since then, and stops recording it. */
    public String endCapture(int start) {
        return walk.endCapture(start);
    }

    /** Stops recording without asking for the text. */
    public void dropCapture(int start) {
        walk.dropCapture();
    }

    /** Returns the number of findings so far, for {@link #dropFindings}. */
    public int findings() {
        return walk.findings().count();
    }

    /**
     * Forgets the findings that were reported since there were so many, except limits and duplicate members: what lies in a
     * node that is kept verbatim is not known to be wrong. Outside of a capture, only 0 is of use: it forgets all.
     */
    public void dropFindings(int mark) {
        walk.dropFindings(mark);
    }

    /** Checks that there is a value at all. */
    void begin() {
        if (walk.value() == Kind.END) {
            throw new ReadFault(JsonCode.EMPTY, Map.of(), 1, 1);
        }
    }

    /** Checks that nothing follows the value of the document. */
    void finish() {
        walk.finish();
    }

    /** Reports what ended the reading. */
    void report(ReadFault fault) {
        Place here = walk.here();
        report(fault.code(), fault.isHere() ? here : here.at(fault.line(), fault.column()), fault.arguments());
    }

    /** Passes on the findings that are still held back. */
    void flush() {
        walk.findings().flush();
    }

    /** Enters the current value, which must be an array, and returns whether it has a first element. */
    private boolean startArray() {
        if (!expect(Kind.START_ARRAY, "array")) {
            return false;
        }
        walk.open(true);
        return walk.element();
    }

    private <T> @Nullable T converted(String expected, Function<String, T> parse) {
        if (!expect(Kind.STRING, expected)) {
            return null;
        }
        T known = walk.recallText(parse);
        if (known != null) {
            walk.leaf();
            return known;
        }
        String text = walk.text();
        try {
            T value = parse.apply(text);
            walk.rememberText(parse, value);
            walk.leaf();
            walk.frames().text(text);
            return value;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            Place at = walk.place();
            walk.leaf();
            invalid(at, text, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void inconsistent(Place at, RuntimeException problem) {
        report(JsonCode.INVALID_OBJECT, at, Map.of("reason", String.valueOf(problem.getMessage())));
    }

    private void invalid(Place at, String value, String reason) {
        report(JsonCode.INVALID_VALUE, at, Map.of("value", value, "reason", reason));
    }

    private boolean expect(Kind wanted, String expected) {
        Kind found = walk.value();
        if (found == wanted || (found == Kind.PLAIN && isPlain(wanted))) {
            return true;
        }
        wrongType(expected);
        return false;
    }

    private boolean isPlain(Kind wanted) {
        return wanted == Kind.STRING || (wanted == Kind.INTEGER && PlainScalars.isInteger(walk.text()));
    }

    private void wrongType(String expected) {
        String found = walk.value().type();
        report(JsonCode.TYPE, walk.place(), Map.of("expected", expected, "found", found));
        walk.copy(null);
    }
}
