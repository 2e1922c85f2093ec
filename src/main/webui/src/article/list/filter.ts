import type { ArticleFilter } from "../../graphql/schema.generated";

/** What an address says about which articles are asked for. */
export function filterOf(address: URLSearchParams): ArticleFilter {
  const open = address.get("public");
  return {
    text: address.get("words")?.trim() || null,
    outlet: oneOrAny(address.get("outlet")),
    language: oneOrAny(languageOf(address.get("language"))),
    public: open === null ? null : open === "yes",
    discarded: address.get("discarded") === "yes" ? true : null,
  };
}

/** The address with one thing asked for otherwise; what is left empty is not asked for. */
export function withFilter(address: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(address);
  if (value) {
    next.set(name, value);
  } else {
    next.delete(name);
  }
  return next;
}

function oneOrAny(value: string | null): string[] | null {
  return value ? [value] : null;
}

/** A language as the server writes it; half a tag that is still being typed asks for nothing. */
function languageOf(tag: string | null): string | null {
  try {
    return tag?.trim() ? (Intl.getCanonicalLocales(tag.trim())[0] ?? null) : null;
  } catch {
    return null;
  }
}
