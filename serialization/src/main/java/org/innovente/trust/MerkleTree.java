package org.innovente.trust;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hash tree of RFC 6962 section 2.1 (Certificate Transparency): leaves and inner nodes are hashed with different first
 * bytes, so that none can pass for the other.
 */
final class MerkleTree {
    private MerkleTree() {}

    /** Returns the hash of one leaf. */
    static byte[] leaf(byte[] data) {
        MessageDigest digest = ContentHash.sha256();
        digest.update((byte) 0);
        return digest.digest(data);
    }

    /** Returns the root over leaf hashes. Takes linear time. */
    static byte[] root(List<byte[]> leaves) {
        List<byte[]> level = leaves;
        if (level.isEmpty()) {
            return ContentHash.sha256().digest();
        }
        while (level.size() > 1) {
            level = up(level);
        }
        return level.get(0);
    }

    /** Returns the sibling hashes from a leaf up to the root. Takes linear time. */
    static List<byte[]> path(List<byte[]> leaves, int index) {
        List<byte[]> path = new ArrayList<>();
        List<byte[]> level = leaves;
        int at = index;
        while (level.size() > 1) {
            int sibling = at ^ 1;
            if (sibling < level.size()) {
                path.add(level.get(sibling));
            }
            level = up(level);
            at >>= 1;
        }
        return path;
    }

    /** Returns the root that a leaf and its path lead to, or null if the path does not fit the size of the tree. */
    static byte @Nullable [] root(byte[] leaf, int index, int size, List<byte[]> path) {
        if (index < 0 || index >= size) {
            return null;
        }
        byte[] hash = leaf;
        int at = index;
        int last = size - 1;
        int used = 0;
        while (last > 0) {
            if ((at & 1) == 1 || at < last) {
                if (used == path.size()) {
                    return null;
                }
                byte[] sibling = path.get(used++);
                hash = (at & 1) == 1 ? node(sibling, hash) : node(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return used == path.size() ? hash : null;
    }

    private static List<byte[]> up(List<byte[]> level) {
        List<byte[]> next = new ArrayList<>((level.size() + 1) / 2);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            next.add(node(level.get(i), level.get(i + 1)));
        }
        if (level.size() % 2 == 1) {
            next.add(level.get(level.size() - 1));
        }
        return next;
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = ContentHash.sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }
}
