package org.innovente.json;

/**
 * The limits of a reader: what protects the program that reads from the document that is read. Immutable; each {@code
 * with…} returns a copy.
 *
 * <p>Whatever exceeds a limit ends the reading with {@code limit.exceeded}, which names the limit, its value and the
 * method here that changes it. Numbers in texts, such as credits, are bounded too, because a decimal of ten characters
 * can stand for ten million digits.
 *
 * @param documentBytes the length of a document, in bytes
 * @param tokens the number of names, values, and beginnings and ends of objects and arrays
 * @param entities the number of objects that have an {@code id}
 * @param nesting how deep objects and arrays lie in each other
 * @param stringLength the length of a text, in UTF-16 units
 * @param nameLength the length of the name of a member, in UTF-16 units
 * @param numberLength the length of a number or decimal, in characters
 * @param numberScale the number of digits after the decimal point, and the size of an exponent
 * @param numberPrecision the number of significant digits
 * @param findingsPerCode how many findings of one code are kept; the rest is counted
 * @param findings how many findings are kept in all; the rest is counted
 */
public record Limits(
        long documentBytes,
        long tokens,
        long entities,
        int nesting,
        int stringLength,
        int nameLength,
        int numberLength,
        int numberScale,
        int numberPrecision,
        int findingsPerCode,
        int findings) {

    private static final long MEBIBYTE = 1L << 20;
    private static final Limits STANDARD =
            new Limits(2048 * MEBIBYTE, 500_000_000L, 5_000_000L, 64, (int) MEBIBYTE, 512, 40, 20, 30, 1_000, 10_000);
    private static final Limits UNTRUSTED =
            STANDARD.withDocumentBytes(32 * MEBIBYTE).withTokens(5_000_000L).withEntities(200_000L);

    /**
     * Creates limits.
     *
     * @throws IllegalArgumentException if a limit is below 1
     */
    public Limits {
        positive("documentBytes", documentBytes);
        positive("tokens", tokens);
        positive("entities", entities);
        positive("nesting", nesting);
        positive("stringLength", stringLength);
        positive("nameLength", nameLength);
        positive("numberLength", numberLength);
        positive("numberScale", numberScale);
        positive("numberPrecision", numberPrecision);
        positive("findingsPerCode", findingsPerCode);
        positive("findings", findings);
    }

    /**
     * Returns the limits for documents of known partners: 2 GiB, 500 million tokens, 5 million entities, nesting 64, texts
     * of 1 MiB, names of 512, numbers of 40 characters, scale 20, precision 30.
     */
    public static Limits standard() {
        return STANDARD;
    }

    /** Returns the limits for documents of strangers: the standard ones with 32 MiB, 5 million tokens, 200,000 entities. */
    public static Limits untrusted() {
        return UNTRUSTED;
    }

    /** Returns these limits with another length of the document, in bytes. */
    public Limits withDocumentBytes(long bytes) {
        return new Limits(
                bytes,
                tokens,
                entities,
                nesting,
                stringLength,
                nameLength,
                numberLength,
                numberScale,
                numberPrecision,
                findingsPerCode,
                findings);
    }

    /** Returns these limits with another number of tokens. */
    public Limits withTokens(long number) {
        return new Limits(
                documentBytes,
                number,
                entities,
                nesting,
                stringLength,
                nameLength,
                numberLength,
                numberScale,
                numberPrecision,
                findingsPerCode,
                findings);
    }

    /** Returns these limits with another number of objects that have an {@code id}. */
    public Limits withEntities(long number) {
        return new Limits(
                documentBytes,
                tokens,
                number,
                nesting,
                stringLength,
                nameLength,
                numberLength,
                numberScale,
                numberPrecision,
                findingsPerCode,
                findings);
    }

    /** Returns these limits with another nesting of objects and arrays. */
    public Limits withNesting(int depth) {
        return new Limits(
                documentBytes,
                tokens,
                entities,
                depth,
                stringLength,
                nameLength,
                numberLength,
                numberScale,
                numberPrecision,
                findingsPerCode,
                findings);
    }

    /** Returns these limits with another length of texts, in UTF-16 units. */
    public Limits withStringLength(int length) {
        return new Limits(
                documentBytes,
                tokens,
                entities,
                nesting,
                length,
                nameLength,
                numberLength,
                numberScale,
                numberPrecision,
                findingsPerCode,
                findings);
    }

    /** Returns these limits with another length of member names, in UTF-16 units. */
    public Limits withNameLength(int length) {
        return new Limits(
                documentBytes,
                tokens,
                entities,
                nesting,
                stringLength,
                length,
                numberLength,
                numberScale,
                numberPrecision,
                findingsPerCode,
                findings);
    }

    /** Returns these limits with other bounds of numbers and decimals: characters, scale, precision. */
    public Limits withNumbers(int length, int scale, int precision) {
        return new Limits(
                documentBytes,
                tokens,
                entities,
                nesting,
                stringLength,
                nameLength,
                length,
                scale,
                precision,
                findingsPerCode,
                findings);
    }

    /** Returns these limits with other numbers of findings that are kept: of one code, and in all. */
    public Limits withFindings(int perCode, int inAll) {
        return new Limits(
                documentBytes,
                tokens,
                entities,
                nesting,
                stringLength,
                nameLength,
                numberLength,
                numberScale,
                numberPrecision,
                perCode,
                inAll);
    }

    private static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("Invalid limit '" + name + "' " + value + ": expected 1 or more");
        }
    }
}
