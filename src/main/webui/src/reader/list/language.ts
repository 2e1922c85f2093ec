/** Offered by name; any other language can stand in the address. */
export const languages = "ar da de el en es fa fi fr he hi it ja nb nl pl pt ru sv tr uk zh".split(" ");

/** A BCP 47 tag as readers know the language. */
export function languageInWords(tag: string): string {
  try {
    return new Intl.DisplayNames("en-GB", { type: "language" }).of(tag) ?? tag;
  } catch {
    // An address can name a language that is none.
    return tag;
  }
}
