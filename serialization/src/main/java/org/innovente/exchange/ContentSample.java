package org.innovente.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.innovente.exchange.source.JsonTree;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.SourceLimits;
import org.innovente.exchange.source.XmlCursor;
import org.innovente.exchange.source.XmlElement;

/**
 * The beginning of a document, looked at once for all formats: bytes, the root element of XML, the first members of JSON.
 * Immutable. Never fails: what cannot be understood is simply not there.
 */
public final class ContentSample {

    /** The number of bytes at the beginning of a document that are enough to tell its format. */
    public static final int SIZE = 1 << 16;

    private static final int MAX_MEMBERS = 64;
    private static final SourceLimits LIMITS = new SourceLimits(SIZE + 1L, 64, SIZE, SIZE);

    private final byte[] bytes;
    private final String rootName;
    private final String rootNamespace;
    private final List<String> members;

    private ContentSample(byte[] bytes, String rootName, String rootNamespace, List<String> members) {
        this.bytes = bytes;
        this.rootName = rootName;
        this.rootNamespace = rootNamespace;
        this.members = Collections.unmodifiableList(members);
    }

    /**
     * Returns a sample.
     *
     * @param beginning the beginning of the document, or all of it; at most {@link #SIZE} bytes are looked at
     * @return the sample
     */
    public static ContentSample of(byte[] beginning) {
        byte[] bytes = Arrays.copyOf(beginning, Math.min(beginning.length, SIZE));
        String name = "";
        String namespace = "";
        try {
            XmlElement root =
                    XmlCursor.open(new ByteArrayInputStream(bytes), LIMITS).root();
            name = root.name();
            namespace = root.namespace();
        } catch (SourceException notXml) {
            return new ContentSample(bytes, name, namespace, members(bytes));
        }
        return new ContentSample(bytes, name, namespace, new ArrayList<>());
    }

    /** The pointers of the members down to the second level, as far as the sample goes. */
    private static List<String> members(byte[] bytes) {
        List<String> members = new ArrayList<>();
        try {
            JsonTree in = JsonTree.open(new ByteArrayInputStream(bytes), LIMITS);
            if (in.isObject()) {
                for (String name = in.nextMember();
                        name != null && members.size() < MAX_MEMBERS;
                        name = in.nextMember()) {
                    members.add("/" + name);
                    if (in.isObject()) {
                        for (String inner = in.nextMember(); inner != null; inner = in.nextMember()) {
                            members.add("/" + name + "/" + inner);
                            in.value();
                        }
                    } else {
                        in.value();
                    }
                }
            }
        } catch (SourceException endOfSample) {
            // The sample is cut somewhere; what was seen before the cut is the answer.
            return members;
        }
        return members;
    }

    /**
     * Returns the bytes.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Returns the local name of the root element.
     *
     * @return the name; empty if this is not XML
     */
    public String rootName() {
        return rootName;
    }

    /**
     * Returns the namespace of the root element.
     *
     * @return the namespace; empty for none
     */
    public String rootNamespace() {
        return rootNamespace;
    }

    /**
     * Returns whether a JSON document has a member, at the top or one level below.
     *
     * @param pointer the JSON Pointer, such as {@code /CFDocument/caseVersion}
     * @return whether it was seen in the sample
     */
    public boolean hasMember(String pointer) {
        return members.contains(pointer);
    }

    /**
     * Returns whether the bytes begin with others.
     *
     * @param prefix the other bytes
     * @return whether they do
     */
    public boolean startsWith(byte... prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    /**
     * Returns the beginning as text, bytes that are not UTF-8 replaced.
     *
     * @return the text
     */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Returns what was recognised, for people. */
    @Override
    public String toString() {
        return rootName.isEmpty() ? members.toString() : "{" + rootNamespace + "}" + rootName;
    }
}
