package org.innovente.trust;

import java.util.List;
import java.util.Optional;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingTexts;
import org.innovente.finding.Severity;

/** The findings of hashing, signing, verifying and updating documents. */
public enum TrustCode implements FindingCode {
    /** A document that two honest readers could read differently. */
    NOT_I_JSON("trust.not-i-json", "CV0001", "RFC 8785, section 3.1; RFC 7493, section 2", "reason", "detail", "place"),
    /** A document beyond a limit of the strict reader. */
    LIMIT("trust.limit-exceeded", "CV0002", "-", "reason"),
    /** A document without a proof where one was asked for. */
    PROOF_MISSING("trust.proof-missing", "", "VC Data Integrity 1.0, section 4.4"),
    /** A proof that says nothing. */
    PROOF_EMPTY("trust.proof-empty", "", "VC Data Integrity 1.0, section 2.1"),
    /** More than one proof. */
    PROOF_SEVERAL("trust.proof-several", "", "VC Data Integrity 1.0, section 2.1.1", "count"),
    /** A proof that builds on another one. */
    PROOF_CHAIN("trust.proof-chain", "", "VC Data Integrity 1.0, section 2.1.2"),
    /** A member of the proof that is missing or is not what it must be. */
    PROOF_MALFORMED("trust.proof-malformed", "", "VC Data Integrity EdDSA Cryptosuites 1.0, section 3.3", "member"),
    /** A proof made for a later day. */
    PROOF_NOT_YET_VALID("trust.proof-not-yet-valid", "", "-", "created"),
    /** A proof whose own time is over. */
    PROOF_EXPIRED("trust.proof-expired", "", "VC Data Integrity 1.0, section 2.1", "expires"),
    /** A cryptographic suite other than the one we know. */
    SUITE_UNKNOWN("trust.suite-unknown", "", "VC Data Integrity EdDSA Cryptosuites 1.0, section 3.3", "suite"),
    /** A key that the caller did not supply. */
    KEY_UNKNOWN("trust.key-unknown", "", "-", "key"),
    /** A key that was revoked. */
    KEY_REVOKED("trust.key-revoked", "", "-", "key"),
    /** A key whose time was over when the proof was made. */
    KEY_EXPIRED("trust.key-expired", "", "-", "key"),
    /** A key whose time had not begun when the proof was made. */
    KEY_NOT_YET_VALID("trust.key-not-yet-valid", "", "-", "key"),
    /** A signature that does not fit the document. */
    SIGNATURE_INVALID("trust.signature-invalid", "CV9006", "RFC 8032, section 5.1.7", "key"),
    /** Bytes that are not the canonical ones, where those were asked for. */
    NOT_CANONICAL("trust.not-canonical", "", "RFC 8785, section 3.2"),
    /** An unsigned edition of a catalogue that was signed before. */
    UNSIGNED("trust.unsigned-after-signed", "CV9007", "-", "catalogue", "key"),
    /** An edition signed by another key than the ones before. */
    SIGNER_CHANGED("trust.signer-changed", "", "-", "catalogue", "before", "now"),
    /** Content with another hash than announced. */
    HASH_MISMATCH("trust.hash-mismatch", "CV9008", "-", "expected", "found"),
    /** An edition older than one that was accepted already. */
    ROLLBACK("trust.rollback", "CV9009", "-", "catalogue", "accepted", "offered"),
    /** The same version with another content. */
    VERSION_REUSED("trust.version-reused", "CV7002", "-", "catalogue", "version"),
    /** Two versions of which none can be called the later one. */
    VERSION_UNORDERED("trust.version-unordered", "", "Semantic Versioning 2.0.0, section 11", "accepted", "offered"),
    /** A document that does not say which catalogue it is, or which edition. */
    EDITION_UNNAMED("trust.edition-unnamed", "CV7001", "-", "member"),
    /** A proof of inclusion that does not lead to the root. */
    NOT_INCLUDED("trust.not-included", "CV9008", "RFC 6962, section 2.1.1", "member", "root"),
    /** Something that should be a delta, a patch, a pointer or a proof of inclusion and is none. */
    PATCH_MALFORMED("trust.patch-malformed", "", "RFC 6902, section 4", "reason", "detail"),
    /** An operation that does not apply. */
    PATCH_FAILED("trust.patch-failed", "", "RFC 6902, section 5", "reason", "detail");

    private final String id;
    private final String check;
    private final String source;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its declared type only is not
    private final List<String> arguments;

    TrustCode(String id, String check, String source, String... arguments) {
        this.id = id;
        this.check = check;
        this.source = source;
        this.arguments = List.of(arguments);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<String> check() {
        return check.isEmpty() ? Optional.empty() : Optional.of(check);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public FindingTexts texts() {
        return Texts.ALL;
    }

    private static final class Texts {
        static final FindingTexts ALL = FindingTexts.of(TrustCode.class::getResourceAsStream);
    }
}
