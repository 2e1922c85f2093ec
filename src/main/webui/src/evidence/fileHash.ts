/** The SHA-256 of a file in hexadecimal digits. The file does not leave the browser. */
export async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Browsers compute hashes on pages that came by https, or from the same machine, alone. */
export function canHash(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** Enough of a hash to tell two apart by eye. */
export function shortened(sha256: string): string {
  return `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;
}
