interface Whereabouts {
  url?: string | null;
  sha256?: string | null;
  locator?: string | null;
}

/** Whether somebody else could find it again. Publishing is blocked by what nobody can. */
export function canBeFound({ url, sha256, locator }: Whereabouts): boolean {
  return Boolean(url || sha256 || locator);
}
