package org.innovente.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over an XML document: it opens one element after the other, or reads a whole element into a tree, so that a
 * document of any size needs the memory of one record. Depth, text, number of nodes and bytes are bounded.
 *
 * <p>Every failure is a {@link SourceException} with its place; no exception of the parser leaves this class.
 */
public final class XmlCursor {

    private final GuardedInput guard;
    private final SourceLimits limits;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final XMLStreamReader in;
    private long nodes;
    private long comments;
    private final StringBuilder pending = new StringBuilder();
    private int line = 1;
    private int column = 1;

    private XmlCursor(GuardedInput guard, SourceLimits limits, XMLStreamReader in) {
        this.guard = guard;
        this.limits = limits;
        this.in = in;
    }

    /**
     * Returns a cursor before the root element.
     *
     * @param in the document; the caller closes it
     * @param limits the limits
     * @return the cursor
     * @throws SourceException if the document cannot be opened
     */
    public static XmlCursor open(InputStream in, SourceLimits limits) {
        GuardedInput guard = GuardedInput.of(in, limits);
        try {
            XMLStreamReader reader = SafeXml.reader(XmlEncoding.reader(guard));
            String version = reader.getVersion();
            if (version != null && !version.equals("1.0")) {
                throw new SourceException(SourceException.Reason.XML_VERSION, new Place("", 1, 1), "version", version);
            }
            return new XmlCursor(guard, limits, reader);
        } catch (SourceException refusal) {
            throw refusal;
        } catch (IOException | XMLStreamException | RuntimeException failure) {
            throw translate(failure, new Place("", 1, 1));
        }
    }

    /**
     * Returns the root element with its attributes, now open.
     *
     * @return the root
     * @throws SourceException if there is none
     */
    public XmlElement root() {
        XmlElement root = nextChild();
        if (root == null) {
            throw refuse(SourceException.Reason.EMPTY);
        }
        return root;
    }

    /**
     * Returns the next element inside the one that is open, with its attributes, now open itself; text on the way is added
     * to the open element.
     *
     * @return the element, or null when the open element has ended, which is closed then
     * @throws SourceException if the document cannot be read further
     */
    public @Nullable XmlElement nextChild() {
        return guarded(() -> {
            while (in.hasNext()) {
                int event = step();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    flush(false);
                    XmlElement child = start();
                    XmlElement parent = open.peek();
                    if (parent != null) {
                        parent.adopt(child);
                    }
                    push(child);
                    return child;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    flush(true);
                    open.pop();
                    return null;
                }
                other(event);
            }
            return null;
        });
    }

    /**
     * Reads the rest of the element that is open into its tree and closes it.
     *
     * @return the element, complete
     * @throws SourceException if the document cannot be read further
     */
    public XmlElement complete() {
        XmlElement top = open.element();
        guarded(() -> {
            int outside = open.size() - 1;
            while (open.size() > outside) {
                int event = step();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    flush(false);
                    push(open.element().add(start()));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    flush(true);
                    open.pop();
                } else {
                    other(event);
                }
            }
            return null;
        });
        return top;
    }

    /**
     * Lowers the limit of bytes, for a document that turns out to be one that is held as a whole.
     *
     * @param bytes the most bytes after inflation
     */
    public void tighten(long bytes) {
        guard.tighten(bytes);
    }

    /**
     * Reads what follows the root element, which may only be comments and white space.
     *
     * @throws SourceException if anything else follows
     */
    public void end() {
        guarded(() -> {
            while (in.hasNext()) {
                other(step());
            }
            return null;
        });
    }

    /**
     * Returns the comments and processing instructions seen so far; they carry no data and are not kept.
     *
     * @return the number
     */
    public long comments() {
        return comments;
    }

    /** One step of the parser; the end of the last event is where this one begins. */
    private int step() throws XMLStreamException {
        if (in.getLocation().getLineNumber() > 0) {
            line = in.getLocation().getLineNumber();
            column = in.getLocation().getColumnNumber();
            if (in.getEventType() == XMLStreamConstants.CHARACTERS && column > 1) {
                column--;
            }
        }
        int event = in.next();
        guard.tokenRead();
        if (event == XMLStreamConstants.DTD) {
            throw refuse(SourceException.Reason.DOCTYPE);
        }
        return event;
    }

    private XmlElement start() {
        if (open.isEmpty()) {
            // White space before the root is no event of the parser, so the end of the last event says nothing here.
            line = in.getLocation().getLineNumber();
            column = in.getLocation().getColumnNumber();
        }
        String namespace = in.getNamespaceURI();
        XmlElement element = new XmlElement(namespace == null ? "" : namespace, in.getLocalName(), line, column);
        count(1 + in.getAttributeCount());
        declare(element);
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String prefix = in.getAttributePrefix(i);
            String name = prefix == null || prefix.isEmpty()
                    ? in.getAttributeLocalName(i)
                    : prefix + ":" + in.getAttributeLocalName(i);
            String value = in.getAttributeValue(i);
            if (value.length() > limits.textLength()) {
                throw refuse(SourceException.Reason.LIMIT, "limit", "textLength", "value", "" + limits.textLength());
            }
            element.attributes().put(name, value);
        }
        return element;
    }

    /** Foreign content takes its namespaces along, so that it can be written back anywhere. */
    private void declare(XmlElement element) {
        XmlElement parent = open.peek();
        if (parent != null && !element.namespace().equals(parent.namespace())) {
            element.attributes().put("xmlns", element.namespace());
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String prefix = in.getAttributePrefix(i);
            if (prefix != null && !prefix.isEmpty() && !prefix.equals("xml")) {
                element.attributes().put("xmlns:" + prefix, in.getAttributeNamespace(i));
            }
        }
    }

    private void push(XmlElement element) {
        if (open.size() == limits.depth()) {
            throw refuse(SourceException.Reason.LIMIT, "limit", "depth", "value", "" + limits.depth());
        }
        open.push(element);
    }

    private void other(int event) {
        switch (event) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    text();
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw refuse(
                        SourceException.Reason.SYNTAX,
                        "detail",
                        "an entity that is not declared: " + in.getLocalName());
            case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                comments++;
                count(1);
            }
            default -> count(0);
        }
    }

    /** Collects text of the open element. */
    private void text() {
        if (pending.isEmpty()) {
            count(1);
        }
        pending.append(in.getText());
        if (pending.length() > limits.textLength()) {
            throw refuse(SourceException.Reason.LIMIT, "limit", "textLength", "value", "" + limits.textLength());
        }
    }

    /** Gives the collected text to the open element; white space between elements is layout and is dropped. */
    private void flush(boolean atEnd) {
        if (pending.isEmpty()) {
            return;
        }
        XmlElement top = open.element();
        String text = pending.toString();
        pending.setLength(0);
        if (!text.isBlank() || atEnd && top.content().isEmpty()) {
            top.content().add(text);
        }
    }

    private void count(int more) {
        nodes += more;
        if (nodes > limits.nodes()) {
            throw refuse(SourceException.Reason.LIMIT, "limit", "nodes", "value", "" + limits.nodes());
        }
    }

    private SourceException refuse(SourceException.Reason reason, String... arguments) {
        return new SourceException(reason, here(), arguments);
    }

    private Place here() {
        XmlElement top = open.peek();
        return new Place(top == null ? "" : top.place().path(), line, column);
    }

    private interface Body<T> {
        @Nullable
        T run() throws XMLStreamException;
    }

    private <T> @Nullable T guarded(Body<T> body) {
        try {
            return body.run();
        } catch (SourceException refusal) {
            throw refusal.place().equals(Place.DOCUMENT) ? located(refusal) : refusal;
        } catch (XMLStreamException | RuntimeException failure) {
            // The JDK parser also throws runtime exceptions of its own on some malformed input.
            throw translate(failure, here());
        }
    }

    private SourceException located(SourceException refusal) {
        return refusal.at(here());
    }

    private static SourceException translate(Exception failure, Place here) {
        for (Throwable cause = failure; cause != null; cause = cause(cause)) {
            if (cause instanceof SourceException refusal) {
                return refusal.at(here);
            }
            if (cause instanceof CharacterCodingException) {
                return new SourceException(
                        SourceException.Reason.ENCODING, here, "detail", "bytes that the encoding does not have");
            }
        }
        XMLStreamException parse = failure instanceof XMLStreamException e ? e : null;
        Place place = parse != null
                        && parse.getLocation() != null
                        && parse.getLocation().getLineNumber() > 0
                ? new Place(
                        here.path(),
                        parse.getLocation().getLineNumber(),
                        parse.getLocation().getColumnNumber())
                : here;
        String detail = detail(failure);
        if (detail.startsWith("Premature end of file")) {
            return new SourceException(SourceException.Reason.EMPTY, place);
        }
        return new SourceException(SourceException.Reason.SYNTAX, place, "detail", detail);
    }

    /** The parser keeps the cause of an exception in a place of its own. */
    private static @Nullable Throwable cause(Throwable failure) {
        Throwable nested = failure instanceof XMLStreamException parse ? parse.getNestedException() : null;
        return nested != null ? nested : failure.getCause();
    }

    private static String detail(Exception failure) {
        String said = failure.getMessage();
        String message = said == null ? failure.getClass().getSimpleName() : said;
        int start = message.indexOf("Message: ");
        String detail = start < 0 ? message : message.substring(start + "Message: ".length());
        return detail.length() > 200 ? detail.substring(0, 200) : detail;
    }
}
