import { usePage } from "../ui/usePage";
import styles from "./ExportsPage.module.css";

interface File {
  name: string;
  kind: string;
  holds: string;
  when: string;
}

const files: File[] = [
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
    holds: "Each row is one claim with what fits into columns: statement, rating, dates, parties, where they stand.",
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

/** The published claims, to take away. */
export default function ExportsPage() {
  const heading = usePage("Exports");
  const address = (name: string) => `${location.origin}/export/${name}`;
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        Published claims as files
      </h1>
      <p>
        The files hold what readers see now, each claim in its newest version, and nothing else: no drafts, no names of
        unnamed sources, no withdrawn claims. They are made when you ask for them and need no login.
      </p>
      <dl className={styles.files}>
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
      <h2>By a program</h2>
      <p>The addresses stay the same, so that a program can fetch a file whenever it needs it:</p>
      {/* Long lines are scrolled by keyboard, too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
      <pre className={styles.command} tabIndex={0}>
        {files.map(({ name }) => `curl --fail --output ${name} ${address(name)}`).join("\n")}
      </pre>
      <p>
        For single claims, filters and changes as they happen, ask the same GraphQL endpoint that these pages use:{" "}
        <code>{location.origin}/graphql</code>
      </p>
    </div>
  );
}
