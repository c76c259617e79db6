/**
 * Catalogues that can be trusted: canonical form (RFC 8785), content hashes of a catalogue and of each element, W3C Data
 * Integrity signatures, editions that cannot be rolled back, and updates that apply as a whole or not at all.
 *
 * <p>Start with {@link org.innovente.trust.Signatures} to sign and verify, {@link org.innovente.trust.CatalogueDigest} to hash,
 * {@link org.innovente.trust.Delta} to update. Everything works on the bytes of documents, needs no more than the Java
 * platform's own cryptography, opens no connection and reads no clock. Keys come from the caller; one that is found in a
 * document is never trusted. What is wrong with a document is a finding of {@link org.innovente.trust.TrustCode}; exceptions
 * are for misuse. All types are immutable and safe for use by several threads.
 *
 * <p>Cost: every method reads its document once into a tree, in time and memory linear in its length, and nesting is bounded at
 * 256 levels.
 */
@NullMarked
package org.innovente.trust;

import org.jspecify.annotations.NullMarked;
