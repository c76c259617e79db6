package org.innovente.trust;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.innovente.finding.Read;

/**
 * What a partner has accepted so far, catalogue by catalogue, against which the next edition is checked: it must not be older
 * (rollback), not be another content under the same version, and not lose its signature or change its signer (downgrade).
 *
 * <p>Immutable: {@link #accept} returns the log to keep from then on. Keeping it, and deciding that a new signer is right, is its
 * caller's concern.
 */
public final class EditionLog {
    private final Map<String, Accepted> accepted;

    private EditionLog(Map<String, Accepted> accepted) {
        this.accepted = Collections.unmodifiableMap(accepted);
    }

    /**
     * One accepted edition.
     *
     * @param edition the edition
     * @param signer the name of the key that signed it; empty if it was not signed
     */
    public record Accepted(Edition edition, Optional<String> signer) {}

    /** Returns the log of a partner who has accepted nothing yet. */
    public static EditionLog empty() {
        return new EditionLog(new TreeMap<>());
    }

    /** Returns the last accepted edition of a catalogue; empty if there is none. */
    public Optional<Accepted> find(String catalogue) {
        return Optional.ofNullable(accepted.get(catalogue));
    }

    /** Returns the last accepted editions by catalogue, sorted. */
    public Map<String, Accepted> accepted() {
        return accepted;
    }

    /**
     * Returns the log with one more edition, or an error that says why it must not be accepted: {@code trust.rollback}, {@code
     * trust.version-reused}, {@code trust.version-unordered}, {@code trust.unsigned-after-signed}, {@code trust.signer-changed}.
     * An edition that was accepted already is accepted again.
     *
     * @param edition the edition offered
     * @param signer the name of the key under which its signature was verified; empty if it is not signed
     */
    public Read<EditionLog> accept(Edition edition, Optional<String> signer) {
        return TrustFault.guard(() -> {
            Accepted before = accepted.get(edition.catalogue());
            if (before != null) {
                signer(edition.catalogue(), before.signer(), signer);
                order(before.edition(), edition);
            }
            Map<String, Accepted> next = new TreeMap<>(accepted);
            next.put(edition.catalogue(), new Accepted(edition, signer));
            return new EditionLog(next);
        });
    }

    private static void signer(String catalogue, Optional<String> before, Optional<String> now) {
        if (before.isEmpty()) {
            return;
        }
        if (now.isEmpty()) {
            throw TrustFault.of(TrustCode.UNSIGNED, catalogue, before.get());
        }
        if (!now.equals(before)) {
            throw TrustFault.of(TrustCode.SIGNER_CHANGED, catalogue, before.get(), now.get());
        }
    }

    private static void order(Edition before, Edition now) {
        OptionalInt order = Versions.compare(before.version(), now.version());
        if (order.isEmpty()) {
            throw TrustFault.of(TrustCode.VERSION_UNORDERED, before.version(), now.version());
        }
        if (order.getAsInt() > 0) {
            throw TrustFault.of(TrustCode.ROLLBACK, now.catalogue(), before.version(), now.version());
        }
        if (order.getAsInt() == 0 && !before.hash().equals(now.hash())) {
            throw TrustFault.of(TrustCode.VERSION_REUSED, now.catalogue(), now.version());
        }
    }

    /** Returns the log as JSON, catalogues sorted. */
    public byte[] toJson() {
        Json.Obj all = new Json.Obj();
        accepted.forEach((catalogue, entry) -> {
            Json.Obj one = new Json.Obj()
                    .put("version", entry.edition().version())
                    .put("hash", entry.edition().hash().toString());
            entry.signer().ifPresent(signer -> one.put("signer", signer));
            all.put(catalogue, one);
        });
        return PlainWriter.bytes(new Json.Obj().put("accepted", all));
    }

    /** Returns the log that JSON text denotes; the inverse of {@link #toJson()}. */
    public static Read<EditionLog> parse(byte[] json) {
        return TrustFault.guard(() -> {
            if (!(Signatures.object(json).members().get("accepted") instanceof Json.Obj all)) {
                throw TrustFault.of(TrustCode.PATCH_MALFORMED, "member-missing", "accepted");
            }
            Map<String, Accepted> accepted = new TreeMap<>();
            all.members().forEach((catalogue, value) -> accepted.put(catalogue, entry(catalogue, value)));
            return new EditionLog(accepted);
        });
    }

    private static Accepted entry(String catalogue, Json value) {
        String version = value instanceof Json.Obj object ? object.text("version") : null;
        String hash = value instanceof Json.Obj object ? object.text("hash") : null;
        if (version == null || hash == null) {
            throw TrustFault.of(TrustCode.PATCH_MALFORMED, "member-missing", version == null ? "version" : "hash");
        }
        try {
            return new Accepted(
                    new Edition(catalogue, version, ContentHash.parse(hash)),
                    Optional.ofNullable(((Json.Obj) value).text("signer")));
        } catch (IllegalArgumentException e) {
            throw TrustFault.of(TrustCode.PATCH_MALFORMED, "member-missing", "hash");
        }
    }
}
