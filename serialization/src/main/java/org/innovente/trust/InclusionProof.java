package org.innovente.trust;

import java.util.ArrayList;
import java.util.List;
import org.innovente.finding.Read;
import org.innovente.finding.Report;

/**
 * The proof that one element is part of a catalogue whose root is known: the hashes on its way to the root (RFC 6962, section
 * 2.1.1).
 *
 * @param member the name of the array that holds the element
 * @param index the place of its leaf, from 0
 * @param leaves the number of leaves
 * @param path the hashes beside the way, the lowest first
 */
public record InclusionProof(String member, int index, int leaves, List<ContentHash> path) {
    private static final int MAX_PATH = 31;

    /**
     * Creates a proof.
     *
     * @throws IllegalArgumentException if the index is not below the number of leaves, or the path is longer than any tree
     */
    public InclusionProof {
        path = List.copyOf(path);
        if (index < 0 || index >= leaves || path.size() > MAX_PATH) {
            throw new IllegalArgumentException("Leaf '" + index + "' of '" + leaves + "': expected one of a tree");
        }
    }

    /**
     * Returns an empty report if the element leads to the root; otherwise one that says {@code trust.not-included}. Logarithmic.
     *
     * @param element the JSON text of the element, in any spelling
     * @param root the root of the catalogue, from a source that the caller trusts
     */
    public Report verify(byte[] element, ContentHash root) {
        try {
            ContentHash hash = ContentHash.of(StrictJson.read(element));
            byte[] reached = MerkleTree.root(
                    CatalogueDigest.leaf(member, hash),
                    index,
                    leaves,
                    path.stream().map(ContentHash::bytes).toList());
            if (reached == null || !ContentHash.of(reached).equals(root)) {
                throw TrustFault.of(TrustCode.NOT_INCLUDED, member, root.toString());
            }
            return Report.empty();
        } catch (TrustFault fault) {
            return fault.report();
        }
    }

    /** Returns the proof as JSON. */
    public byte[] toJson() {
        Json.Arr hashes = new Json.Arr();
        path.forEach(hash -> hashes.elements().add(new Json.Text(hash.toString())));
        return PlainWriter.bytes(new Json.Obj()
                .put("in", member)
                .put("index", new Json.Num(Integer.toString(index)))
                .put("leaves", new Json.Num(Integer.toString(leaves)))
                .put("path", hashes));
    }

    /** Returns the proof that JSON text denotes; the inverse of {@link #toJson()}. */
    public static Read<InclusionProof> parse(byte[] json) {
        return TrustFault.guard(() -> {
            Json.Obj object = Signatures.object(json);
            List<ContentHash> path = new ArrayList<>();
            if (!(object.members().get("path") instanceof Json.Arr hashes)) {
                throw malformed("path");
            }
            try {
                for (Json hash : hashes.elements()) {
                    path.add(ContentHash.parse(hash instanceof Json.Text text ? text.value() : ""));
                }
                return new InclusionProof(text(object, "in"), number(object, "index"), number(object, "leaves"), path);
            } catch (IllegalArgumentException e) {
                throw malformed("path");
            }
        });
    }

    private static String text(Json.Obj object, String name) {
        String text = object.text(name);
        if (text == null) {
            throw malformed(name);
        }
        return text;
    }

    private static int number(Json.Obj object, String name) {
        if (object.members().get(name) instanceof Json.Num number
                && number.token().matches("[0-9]{1,9}")) {
            return Integer.parseInt(number.token());
        }
        throw malformed(name);
    }

    private static TrustFault malformed(String member) {
        return TrustFault.of(TrustCode.PATCH_MALFORMED, "member-missing", member);
    }
}
