import styles from "./exports.module.css";

interface File {
  name: string;
  kind: string;
  holds: string;
  when: string;
}

const files: readonly File[] = [
  {
    name: "claims.ndjson",
    kind: "NDJSON",
    holds:
      "Each line is one claim as a complete document: statement, rating, every chain of who said it, every answer, evidence, corrections.",
    when: "For archives, research and other programs that need all of it.",
  },
  {
    name: "claims.csv",
    kind: "CSV",
    holds:
      "Each row is one claim with what fits into columns: statement, rating, dates, parties, where they stand. A column has the name of its place in the document, such as rating.label.",
    when: "For a spreadsheet, a count or a chart.",
  },
  {
    name: "claims.jsonld",
    kind: "ClaimReview JSON-LD",
    holds:
      "The claims that got a rating, in the words of schema.org that search engines and fact-check databases read.",
    when: "For search engines and for exchange with other fact-checkers.",
  },
];

/** All published claims as they are now. */
export function LiveFiles() {
  return (
    <>
      <p>
        The files hold what readers see now, each claim in its newest version, and nothing else: no drafts, no names of
        unnamed sources, no withdrawn claims. They are made when you ask for them and need no login.
      </p>
      <dl>
        {files.map(({ name, kind, holds, when }) => (
          <div key={name} className={styles.file}>
            <dt>
              <a href={`/export/${name}`} download={name}>
                {name}
              </a>{" "}
              <span className="quiet">{kind}</span>
            </dt>
            <dd>{holds}</dd>
            <dd className="quiet">{when}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** How a program comes to the same. */
export function ByProgram() {
  const address = (path: string) => `${location.origin}${path}`;
  return (
    <>
      <p>The addresses stay the same, so that a program can fetch a file whenever it needs it:</p>
      {/* Long lines are scrolled by keyboard, too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
      <pre className={styles.command} tabIndex={0}>
        {files.map(({ name }) => `curl --fail --output ${name} ${address(`/export/${name}`)}`).join("\n")}
      </pre>
      <ul className={styles.ways}>
        <li>
          A <a href="/export/claim.schema.json">JSON Schema</a> describes the documents in claims.ndjson, field by
          field.
        </li>
        <li>
          Programs that ask Google’s Fact Check Tools for claims can ask here in the same way:{" "}
          <code>{address("/v1alpha1/claims:search?query=…")}</code>
        </li>
        <li>Each claim set has an Atom feed of what is new in it, for feed readers.</li>
        <li>
          For single claims, filters and changes as they happen, ask the same GraphQL endpoint that these pages use:{" "}
          <code>{address("/graphql")}</code>
        </li>
      </ul>
    </>
  );
}
