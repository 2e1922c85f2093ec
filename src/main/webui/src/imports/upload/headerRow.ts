const separators = [",", ";", "\t"] as const;

/** How much of a file is read for its header. */
export const beginningInBytes = 65_536;

/** The columns of a table, as its first row names them; empty cells name none. */
export function headerRow(beginning: string): string[] {
  const text = beginning.replace(/^\uFEFF/, "");
  const rows = separators.map((separator) => firstRow(text, separator));
  const widest = rows.reduce((best, row) => (row.length > best.length ? row : best));
  return [...new Set(widest.filter((name) => name.trim() !== ""))];
}

/** One record of RFC 4180: a quoted cell may hold separators, line breaks and doubled quotes. */
function firstRow(text: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let place = 0; place < text.length; place++) {
    const character = text.charAt(place);
    if (isQuoted) {
      if (character !== '"') {
        cell += character;
      } else if (text.charAt(place + 1) === '"') {
        cell += '"';
        place++;
      } else {
        isQuoted = false;
      }
    } else if (character === '"' && cell === "") {
      isQuoted = true;
    } else if (character === separator) {
      cells.push(cell);
      cell = "";
    } else if (character === "\n" || character === "\r") {
      break;
    } else {
      cell += character;
    }
  }
  return [...cells, cell];
}
