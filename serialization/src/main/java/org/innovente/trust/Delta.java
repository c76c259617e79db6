package org.innovente.trust;

import org.innovente.finding.Read;

/**
 * Update packages: what has to be done to one edition of a document to get the next one.
 *
 * <p>A package is a JSON object with {@code delta-version} 1, the hash of the document it starts from, the hash of the one it leads
 * to, and a JSON Patch (RFC 6902) between the two. It can be signed like any document. Order of members counts: it is restored
 * by moving a member onto itself, which puts it last here and changes nothing elsewhere.
 */
public final class Delta {
    private static final String VERSION = "delta-version";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String PATCH = "patch";

    private Delta() {}

    /**
     * Returns the package that leads from one document to another. Signatures inside the documents are data like any other. Time
     * and memory linear in the documents; an array in which very many elements change place is sent as a whole.
     */
    public static Read<byte[]> between(byte[] from, byte[] to) {
        return TrustFault.guard(() -> {
            Json old = StrictJson.read(from);
            Json next = StrictJson.read(to);
            return PlainWriter.bytes(new Json.Obj()
                    .put(VERSION, new Json.Num("1"))
                    .put(FROM, ContentHash.of(old).toString())
                    .put(TO, ContentHash.of(next).toString())
                    .put(PATCH, JsonDiff.between(old, next)));
        });
    }

    /**
     * Returns the document that a package makes of a base, members in their order and without white space. The base is the document
     * whose hash the package names, every operation applies, and the result has the announced hash; otherwise the report has an
     * error and there is no result, not even half of one.
     */
    public static Read<byte[]> apply(byte[] base, byte[] delta) {
        return TrustFault.guard(() -> {
            Json.Obj update = Signatures.object(delta);
            if (!(update.members().get(VERSION) instanceof Json.Num version) || !"1".equals(version.token())) {
                throw TrustFault.of(
                        TrustCode.PATCH_MALFORMED,
                        "delta-version",
                        String.valueOf(update.members().get(VERSION)));
            }
            ContentHash from = hash(update, FROM);
            ContentHash to = hash(update, TO);
            Json patch = update.members().get(PATCH);
            if (patch == null) {
                throw TrustFault.of(TrustCode.PATCH_MALFORMED, "member-missing", PATCH);
            }
            Json tree = StrictJson.read(base);
            match(from, ContentHash.of(tree));
            Json result = JsonPatch.apply(tree, patch);
            match(to, ContentHash.of(result));
            return PlainWriter.bytes(result);
        });
    }

    /**
     * Returns the result of a bare JSON Patch (RFC 6902) on a document: all of its operations or, with an error, none.
     *
     * @param document any JSON document
     * @param patch an array of operations: add, remove, replace, move, copy, test
     */
    public static Read<byte[]> patch(byte[] document, byte[] patch) {
        return TrustFault.guard(
                () -> PlainWriter.bytes(JsonPatch.apply(StrictJson.read(document), StrictJson.read(patch))));
    }

    private static ContentHash hash(Json.Obj update, String member) {
        String text = update.text(member);
        try {
            return ContentHash.parse(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw TrustFault.of(TrustCode.PATCH_MALFORMED, "member-missing", member);
        }
    }

    private static void match(ContentHash expected, ContentHash found) {
        if (!expected.equals(found)) {
            throw TrustFault.of(TrustCode.HASH_MISMATCH, expected.toString(), found.toString());
        }
    }
}
