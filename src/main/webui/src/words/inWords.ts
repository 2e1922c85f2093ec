/** A name of the schema as words: `verdictProposed` is "verdict proposed". */
export function inWords(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
}
