/** How many claims: "1 claim", "2,140 claims". */
export function claimsInWords(count: number): string {
  return count === 1 ? "1 claim" : `${count.toLocaleString("en-GB")} claims`;
}
