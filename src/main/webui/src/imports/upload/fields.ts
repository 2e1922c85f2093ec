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

/** By which names the server finds a column that nobody chose: the best first. */
const usualNames: Record<Field, readonly string[]> = {
  statement: ["statement", "claimreviewed", "claim"],
  url: ["url", "reviewurl"],
  ratingLabel: ["ratinglabel", "rating.label", "reviewrating.alternatename", "textualrating", "rating"],
  publisherName: ["publishername", "publisher.name", "author.name", "publisher"],
  publisherUrl: ["publisherurl", "publisher.url", "author.url"],
  title: ["title", "headline", "name"],
  rationale: ["rationale", "reviewbody"],
  reviewedOn: ["reviewedon", "datepublished", "reviewdate", "firstpublishedat", "publishedat"],
  authorName: ["authorname", "itemreviewed.author.name", "claimant"],
  saidOn: ["saidon", "itemreviewed.datepublished", "claimdate"],
  appearanceUrl: ["appearanceurl", "appearanceurls", "itemreviewed.appearance.url"],
  language: ["language", "inlanguage", "languagecode"],
  tags: ["tags", "keywords"],
  ratingValue: ["ratingvalue", "rating.value", "reviewrating.ratingvalue"],
  ratingBest: ["ratingbest", "rating.best", "bestrating", "reviewrating.bestrating"],
  ratingWorst: ["ratingworst", "rating.worst", "worstrating", "reviewrating.worstrating"],
};

/** What else people call such columns: likely enough to offer, for somebody to look over. */
const likelyNames: Record<Field, readonly string[]> = {
  statement: ["claimtext", "quote", "assertion"],
  url: ["checkurl", "factcheckurl", "articleurl", "link", "permalink"],
  ratingLabel: ["verdict", "label", "conclusion", "ruling"],
  publisherName: ["organisation", "organization", "factchecker", "source", "outlet"],
  publisherUrl: ["publishersite", "publisherwebsite", "site", "website", "domain"],
  title: ["reviewtitle", "checktitle"],
  rationale: ["explanation", "summary", "reason", "justification", "analysis"],
  reviewedOn: ["checkedon", "checkdate", "publishedon", "date"],
  authorName: ["claimauthor", "author", "speaker", "claimedby", "saidby", "who"],
  saidOn: ["dateofclaim", "claimedon", "saidat"],
  appearanceUrl: ["appearance", "claimurl", "firstappearance", "sourceurl", "originalurl"],
  language: ["lang", "locale"],
  tags: ["tag", "topics", "topic", "category", "categories"],
  ratingValue: ["ratingnumber", "score", "value"],
  ratingBest: ["best"],
  ratingWorst: ["worst"],
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
  for (const names of [usualNames, likelyNames]) {
    for (const field of fields) {
      give(field, names[field]);
    }
  }
  return columns;
}

/** What is sent of them: the columns that hold something. */
export function chosenColumns(columns: Columns): { column: string; field: Field }[] {
  return fields.filter((field) => columns[field] !== "").map((field) => ({ column: columns[field], field }));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, "");
}
