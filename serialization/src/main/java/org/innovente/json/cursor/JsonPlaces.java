package org.innovente.json.cursor;

import java.util.Map;
import org.innovente.json.JsonCode;
import org.innovente.json.Limits;
import org.innovente.json.cursor.SyntaxProblems.Expected;

/** Where a tokenizer stands in a JSON document, by line and column, and what it says when it cannot go on. */
abstract class JsonPlaces {

    final JsonWindow in;
    final Limits limits;

    int line = 1;
    /** The offset where this line begins. */
    long lineStart;
    /** By how much the bytes of this line so far exceed its UTF-16 units. */
    int surplus;
    /** The same in front of the current token. */
    int tokenSurplus;

    JsonPlaces(DocumentBytes in, Limits limits) {
        this.in = new JsonWindow(in);
        this.limits = limits;
    }

    final void begin(int at) {
        in.at = at;
        in.token = at;
        tokenSurplus = surplus;
    }

    final void newLine(int start) {
        line++;
        lineStart = in.offset(start);
        surplus = 0;
    }

    final ReadFault unexpected(int c, Expected expected) {
        if (c < 0) {
            return new ReadFault(JsonCode.UNEXPECTED_END, Map.of(), line, columnAt(in.at, surplus));
        }
        return fault(SyntaxProblems.unexpected(codePoint(in.token), expected), in.token);
    }

    /** Returns the character at an index; what is no character is a fault. */
    final int codePoint(int index) {
        int behindToken = index - in.token;
        in.at = in.token;
        in.ensure(behindToken + Integer.BYTES);
        int at = in.token + behindToken;
        int first = in.bytes[at];
        if (first >= 0) {
            return first;
        }
        int length = JsonBytes.sequence(in.bytes, at, in.end);
        if (length <= 0) {
            throw notUtf8(at);
        }
        return JsonBytes.text(in.bytes, at, at + length, false).codePointAt(0);
    }

    final ReadFault notUtf8(int at) {
        int second = at + 1 < in.end ? in.bytes[at + 1] & 0xFF : 0;
        return inputFault(in.in().notUtf8(in.offset(at), in.bytes[at] & 0xFF, second), at);
    }

    /** The end of the bytes may be one that is a fault. */
    final void checkInput(int at) {
        DocumentBytes.Fault fault = in.in().fault();
        if (fault != null) {
            throw inputFault(fault, at);
        }
    }

    final ReadFault inputFault(DocumentBytes.Fault fault, int at) {
        return new ReadFault(
                InputFaults.code(fault), InputFaults.arguments(fault, limits), line, columnAt(at, surplus));
    }

    final ReadFault fault(SyntaxProblems problem, int at) {
        return problem.at(line, columnAt(at, surplus));
    }

    final int columnAt(int index, int surplusThere) {
        return (int) (in.offset(index) - lineStart) - surplusThere + 1;
    }
}
