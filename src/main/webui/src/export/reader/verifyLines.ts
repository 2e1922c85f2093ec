/**
 * What to type where the files, the manifest and the signature are. The signature is a detached JWS by Ed25519, and its
 * header names the key.
 */
export function verifyLines(house: string): string {
  return `# 1. Whose key is it?
unbase64url() { local t; t=$(tr -d '\\n' | tr -- '-_' '+/'); while [ $(( \${#t} % 4 )) -ne 0 ]; do t="$t="; done; printf %s "$t" | base64 -d; }
KID=$(cut -d. -f1 manifest.jws | unbase64url | sed 's/.*"kid":"\\([^"]*\\)".*/\\1/')
curl -fsS -o signing-key.pem "${house}/export/signing-key.pem?kid=$KID"

# 2. Is the manifest the one that was signed?
printf '%s.%s' "$(cut -d. -f1 manifest.jws)" "$(base64 -w0 manifest.json | tr '+/' '-_' | tr -d =)" > signed.txt
cut -d. -f3 manifest.jws | unbase64url > signature.bin
openssl pkeyutl -verify -pubin -inkey signing-key.pem -rawin -in signed.txt -sigfile signature.bin

# 3. Are the files the ones in the manifest?
for FILE in claims.*; do
  grep -q "$(sha256sum "$FILE" | cut -d' ' -f1)" manifest.json && echo "$FILE: as it was exported" || echo "$FILE: CHANGED"
done`;
}
