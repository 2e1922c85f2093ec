/** Where a person logs in and comes back to this very page. */
export function logInHere(): string {
  return `/login?to=${encodeURIComponent(location.pathname + location.search)}`;
}
