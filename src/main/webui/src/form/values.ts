/** What the server is told of a text field: nothing, where nothing stands in it. */
export function orNull(text: string | null | undefined): string | null {
  const trimmed = text?.trim();
  return trimmed ? trimmed : null;
}

/** Words separated by commas, such as tags and other names. */
export function listOf(text: string): string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** A name for one attempt to record something: sent again, it records nothing twice. */
export function newRequestId(): string {
  // Not randomUUID: browsers offer that on https and localhost alone.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
