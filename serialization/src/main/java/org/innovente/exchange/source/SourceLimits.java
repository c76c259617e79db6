package org.innovente.exchange.source;

/**
 * The limits within which a foreign document is read. Every one is checked while reading, so that memory stays bounded.
 *
 * @param bytes the bytes of the document after inflation
 * @param depth the nesting of elements, objects and arrays, at most 1,000 so that trees can be walked by recursion
 * @param textLength the length of one text, name or attribute, in characters
 * @param nodes the elements, attributes, members and values of the document
 */
public record SourceLimits(long bytes, int depth, int textLength, long nodes) {

    /** The limits for documents of partners: 2 GiB, 64 levels, 16 Mi characters a text, 500 million nodes. */
    public static final SourceLimits DEFAULT = new SourceLimits(2L << 30, 64, 16 << 20, 500_000_000L);

    /** The limits for documents of strangers: 32 MiB, 64 levels, 1 Mi characters a text, 5 million nodes. */
    public static final SourceLimits UNTRUSTED = new SourceLimits(32L << 20, 64, 1 << 20, 5_000_000L);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is not positive or the depth is above 1,000
     */
    public SourceLimits {
        if (bytes <= 0 || depth <= 0 || depth > 1_000 || textLength <= 0 || nodes <= 0) {
            throw new IllegalArgumentException("Invalid limits: every limit must be positive, the depth at most 1000");
        }
    }
}
