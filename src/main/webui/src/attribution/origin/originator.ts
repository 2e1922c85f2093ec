/** What whoever made the claim is called. */
export function originator(chain: { hops: readonly { label: string }[] }): string {
  return chain.hops[0]?.label ?? "nobody";
}
