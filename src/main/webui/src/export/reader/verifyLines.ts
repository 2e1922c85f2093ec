/** What to type where the files, the manifest and the signature are. The signature is a detached JWS by Ed25519. */
export function verifyLines(house: string): string {
  return [
    "sha256sum claims.*",
    "grep sha256 manifest.json",
    "",
    `curl --fail --remote-name ${house}/export/signing-key.pem`,
    "(cut -d. -f1 manifest.jws | tr -d '\\n'; printf .;",
    " openssl base64 -A -in manifest.json | tr '+/' '-_' | tr -d '=') > signed",
    "(cut -d. -f3 manifest.jws | tr -d '\\n' | tr '_-' '/+'; echo '==') |",
    " openssl base64 -d -A > signature",
    "openssl pkeyutl -verify -pubin -inkey signing-key.pem \\",
    " -rawin -in signed -sigfile signature",
  ].join("\n");
}
