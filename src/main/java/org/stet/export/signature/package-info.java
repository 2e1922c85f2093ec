/**
 * What lets others trust an export: a manifest that says what is in it, a signature over the manifest's bytes, and the
 * public keys to verify it with, every one that was ever used.
 */
package org.stet.export.signature;
