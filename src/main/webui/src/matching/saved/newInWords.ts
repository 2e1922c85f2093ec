/** The server counts no further. */
const most = 1000;

/** "3 new", "1,000 or more new", or nothing where nothing is. */
export function newInWords(count: number): string | undefined {
  if (count === 0) {
    return undefined;
  }
  return count >= most ? "1,000 or more new" : `${count} new`;
}
