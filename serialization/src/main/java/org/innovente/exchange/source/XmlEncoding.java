package org.innovente.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The encoding of an XML document, found as XML 1.0 says in appendix F, and its bytes decoded strictly. The parser gets
 * characters: its own decoders are lenient about some faults and print to the console about others.
 */
final class XmlEncoding {

    private static final int HEAD = 512;

    private XmlEncoding() {}

    /** Returns the characters of a document; a byte order mark is taken off. */
    static Reader reader(InputStream in) throws IOException {
        PushbackInputStream head = new PushbackInputStream(in, HEAD);
        byte[] start = head.readNBytes(HEAD);
        Charset charset = charset(start);
        head.unread(start);
        return new BomSkipper(new InputStreamReader(
                head,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static Charset charset(byte[] start) {
        int first = at(start, 0);
        int second = at(start, 1);
        if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return declared(new String(start, StandardCharsets.ISO_8859_1));
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /** The encoding that the XML declaration names; UTF-8 without one. */
    private static Charset declared(String head) {
        int declaration = head.indexOf("<?xml");
        int end = head.indexOf("?>");
        int name = head.indexOf("encoding");
        if (declaration < 0 || declaration > 3 || name < 0 || name > end) {
            return StandardCharsets.UTF_8;
        }
        int open = name + "encoding".length();
        while (open < end && head.charAt(open) != '"' && head.charAt(open) != '\'') {
            open++;
        }
        int close = head.indexOf(head.charAt(open), open + 1);
        String encoding = close > open && close < end ? head.substring(open + 1, close) : "";
        return switch (encoding.toUpperCase(Locale.ROOT)) {
            case "UTF-8", "UTF8" -> StandardCharsets.UTF_8;
            case "US-ASCII", "ASCII" -> StandardCharsets.US_ASCII;
            case "ISO-8859-1", "LATIN1" -> StandardCharsets.ISO_8859_1;
            case "ISO-8859-15", "WINDOWS-1252" -> Charset.forName(encoding);
            default ->
                throw new SourceException(
                        SourceException.Reason.ENCODING,
                        new Place("", 1, 1),
                        "detail",
                        "the encoding " + encoding + " is not supported");
        };
    }
}
