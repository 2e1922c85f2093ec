const names = new Intl.DisplayNames("en-GB", { type: "language", fallback: "code" });

/** "English" for `en`; what is no tag at all stays as it is. */
export function languageInWords(tag: string): string {
  if (tag === "und") {
    return "Unknown language";
  }
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
