/**
 * The same address on the site that this page is of. A login counts for one site alone, and the house's public address
 * may be another one.
 */
export function here(address: string): string {
  const { pathname, search } = new URL(address, location.origin);
  return pathname + search;
}
