const names = new Intl.DisplayNames("en-GB", { type: "language", fallback: "code" });

/** "English" for `en`; what is no tag at all stays as it is. */
export function languageInWords(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
