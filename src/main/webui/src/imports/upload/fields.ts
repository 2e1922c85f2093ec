/** What a column of a table can hold, and how that reads: in the order in which it is offered. */
export const fieldWords = {
  statement: "What was claimed",
  url: "Address of the check",
  ratingLabel: "Rating in words",
  publisherName: "Publisher’s name",
  publisherUrl: "Publisher’s address",
  title: "Title of the check",
  rationale: "Why it was rated so",
  reviewedOn: "Day of the check",
  authorName: "Who claimed it",
  saidOn: "Day it was claimed",
  appearanceUrl: "Where it was claimed",
  language: "Language",
  tags: "Tags",
  ratingValue: "Rating as a number",
  ratingBest: "Best number",
  ratingWorst: "Worst number",
} as const;

export type Field = keyof typeof fieldWords;
export const fields = Object.keys(fieldWords) as Field[];

/** For each field the header of its column, or "". */
export type Columns = Record<Field, string>;

export const noColumns = Object.fromEntries(fields.map((field) => [field, ""])) as Columns;

/** What others call these columns, without case, spaces and punctuation: the likeliest first. */
const otherNames: Record<Field, readonly string[]> = {
  statement: ["claimreviewed", "claim", "claimtext", "quote", "claimedstatement", "assertion"],
  url: ["reviewurl", "checkurl", "factcheckurl", "articleurl", "link", "permalink"],
  ratingLabel: ["rating", "verdict", "label", "textualrating", "alternatename", "ratingname", "conclusion", "ruling"],
  publisherName: ["publisher", "organisation", "organization", "factchecker", "source", "outlet"],
  publisherUrl: ["publishersite", "publisherwebsite", "site", "website", "domain"],
  title: ["headline", "reviewtitle", "checktitle"],
  rationale: ["explanation", "reviewbody", "summary", "reason", "justification", "analysis"],
  reviewedOn: ["datepublished", "reviewdate", "checkedon", "checkdate", "publishedon", "publishedat", "date"],
  authorName: ["claimant", "claimauthor", "author", "speaker", "claimedby", "saidby", "who"],
  saidOn: ["claimdate", "dateofclaim", "claimedon", "saidat"],
  appearanceUrl: ["appearance", "claimurl", "firstappearance", "sourceurl", "originalurl"],
  language: ["languagecode", "inlanguage", "lang", "locale"],
  tags: ["tag", "keywords", "topics", "topic", "category", "categories"],
  ratingValue: ["ratingnumber", "score", "value"],
  ratingBest: ["bestrating", "best"],
  ratingWorst: ["worstrating", "worst"],
};

/** Which column holds what, by what the columns are called. No column is guessed to hold two things. */
export function guessColumns(headers: readonly string[]): Columns {
  const columns = { ...noColumns };
  const free = new Map(headers.map((header) => [plain(header), header] as const).reverse());
  const give = (field: Field, names: readonly string[]) => {
    const name = names.find((candidate) => free.has(candidate));
    if (name !== undefined && columns[field] === "") {
      columns[field] = free.get(name) ?? "";
      free.delete(name);
    }
  };
  // A column that is called as the field itself goes before every other name.
  for (const field of fields) {
    give(field, [plain(field)]);
  }
  for (const field of fields) {
    give(field, otherNames[field]);
  }
  return columns;
}

/** What is sent of them: the columns that hold something. */
export function chosenColumns(columns: Columns): { column: string; field: Field }[] {
  return fields.filter((field) => columns[field] !== "").map((field) => ({ column: columns[field], field }));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
