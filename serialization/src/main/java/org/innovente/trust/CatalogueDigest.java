package org.innovente.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.innovente.finding.Read;

/**
 * The hashes of a catalogue document: of the whole, of each of its elements, and a root over all elements.
 *
 * <p>Elements are the objects in the top-level arrays (modules, diplomas, offers…). Sorted by the name of the array, in document
 * order within it, they are the leaves of an RFC 6962 hash tree; the first leaf is the document without those arrays and without
 * its proof. A leaf is the canonical form of {@code {"hash": …, "in": …}}: the content hash of the element and the name of its
 * array, empty for the first one. So a partner who knows the root, from a signed manifest for instance, can check one module
 * without the rest.
 */
public final class CatalogueDigest {
    private final ContentHash contentHash;
    private final ContentHash root;
    private final List<Element> elements;
    private final List<byte[]> leaves;
    private final Optional<Edition> edition;

    private CatalogueDigest(
            ContentHash contentHash, List<Element> elements, List<byte[]> leaves, Optional<Edition> edition) {
        this.contentHash = contentHash;
        this.root = ContentHash.of(MerkleTree.root(leaves));
        this.elements = List.copyOf(elements);
        this.leaves = List.copyOf(leaves);
        this.edition = edition;
    }

    /**
     * The hash of one element.
     *
     * @param member the name of the top-level array that holds it, such as {@code modules}; empty for the rest of the document
     * @param id the identifier of the element; empty where it has none
     * @param hash the SHA-256 hash of its canonical form
     */
    public record Element(String member, String id, ContentHash hash) {}

    /** Returns the hashes of a document, which must be a JSON object; a member {@code proof} does not count. Linear. */
    public static Read<CatalogueDigest> of(byte[] document) {
        return TrustFault.guard(() -> of(Signatures.object(document)));
    }

    static CatalogueDigest of(Json.Obj document) {
        Json.Obj whole = new Json.Obj(new LinkedHashMap<>(document.members()));
        whole.members().remove(DataIntegrity.PROOF);
        Json.Obj head = new Json.Obj();
        Map<String, List<Json>> arrays = new TreeMap<>();
        whole.members().forEach((name, value) -> {
            if (value instanceof Json.Arr array && array.elements().stream().allMatch(Json.Obj.class::isInstance)) {
                arrays.put(name, array.elements());
            } else {
                head.put(name, value);
            }
        });
        List<Element> elements = new ArrayList<>();
        List<byte[]> leaves = new ArrayList<>();
        add("", head, elements, leaves);
        arrays.forEach((name, values) -> values.forEach(value -> add(name, value, elements, leaves)));
        return new CatalogueDigest(ContentHash.of(whole), elements, leaves, Edition.find(whole));
    }

    private static void add(String member, Json value, List<Element> elements, List<byte[]> leaves) {
        String id = value instanceof Json.Obj object ? object.text("id") : null;
        ContentHash hash = ContentHash.of(value);
        elements.add(new Element(member, id == null ? "" : id, hash));
        leaves.add(leaf(member, hash));
    }

    static byte[] leaf(String member, ContentHash hash) {
        return MerkleTree.leaf(CanonicalWriter.bytes(
                new Json.Obj().put("hash", hash.toString()).put("in", member)));
    }

    /** Returns the hash of the canonical form of the whole document without its proof. */
    public ContentHash contentHash() {
        return contentHash;
    }

    /** Returns the root of the hash tree. */
    public ContentHash root() {
        return root;
    }

    /** Returns the hashes of the elements, in the order of the leaves. */
    public List<Element> elements() {
        return elements;
    }

    /** Returns the identity of the document; empty if it does not state both its id and its version. */
    public Optional<Edition> edition() {
        return edition;
    }

    /**
     * Returns the proof that an element is part of the catalogue; empty if there is none of that id in that array. Linear.
     *
     * @param member the name of the array, such as {@code modules}
     * @param id the identifier of the element, the first one of that name
     */
    public Optional<InclusionProof> proofOf(String member, String id) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).member().equals(member) && elements.get(i).id().equals(id)) {
                List<ContentHash> path =
                        MerkleTree.path(leaves, i).stream().map(ContentHash::of).toList();
                return Optional.of(new InclusionProof(member, i, leaves.size(), path));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns a small JSON document that states the hashes of the catalogue as a whole, made to be signed and published beside it.
     */
    public byte[] manifest() {
        Json.Obj manifest = new Json.Obj().put("manifest-version", new Json.Num("1"));
        edition.ifPresent(known -> manifest.put("catalogue", known.catalogue()).put("version", known.version()));
        manifest.put("content-hash", contentHash.toString());
        manifest.put("root", root.toString());
        manifest.put("leaves", new Json.Num(Integer.toString(leaves.size())));
        return PlainWriter.bytes(manifest);
    }
}
