import type { ReactNode } from "react";
import { RatingMark } from "../ui/RatingMark";
import { asOfInWords } from "../words/dates";
import { claimPartyRole, evidenceStance, evidenceType, responseKind } from "../words/labels";
import type { PreviewedClaimFragment } from "./PublicationPreview.generated";
import styles from "./publication.module.css";

/** The document as it would be frozen: what the ground rules keep in is not in it. */
export function Preview({ claim }: { claim: PreviewedClaimFragment }) {
  return (
    <article className={styles.preview}>
      <p className={styles.statement} lang={claim.language} dir="auto">
        {claim.statement}
      </p>
      <p>
        <RatingMark label={claim.rating?.label} value={claim.rating?.value} large />
      </p>
      {claim.rationale ? (
        <p className={styles.rationale} lang={claim.language} dir="auto">
          {claim.rationale}
        </p>
      ) : (
        <p className="quiet">No verdict on the present content is proposed yet.</p>
      )}
      {claim.limits && (
        <p dir="auto">
          <span className="quiet">What stays open:</span> {claim.limits}
        </p>
      )}
      <Part title="Who said it" none="Nobody that may be printed">
        {claim.attributions.map(({ sentence }) => sentence)}
      </Part>
      <Part title="Whom it is about" none="Nobody">
        {claim.parties.map(({ party, role }) => `${party.name}, ${claimPartyRole[role].toLowerCase()}`)}
      </Part>
      <Part title="What they say" none="No answer">
        {claim.companyResponses.map(answerInWords)}
      </Part>
      <Part title="Evidence" none={claim.noEvidenceNote ?? "None, and no note that says why"}>
        {claim.evidence.map(evidenceInWords)}
      </Part>
      <Part title="Where it was said" none="In no article that readers may be pointed to">
        {claim.appearances.map(({ quote, article }) => (
          <>
            “{quote}” <span className="quiet">{articleInWords(article)}</span>
          </>
        ))}
      </Part>
    </article>
  );
}

function Part({ title, none, children }: { title: string; none: string; children: readonly ReactNode[] }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul>
          {children.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a frozen document's lines have an order and no other identity
            <li key={place} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Answer = PreviewedClaimFragment["companyResponses"][number];

function answerInWords({ company, kind, scope, asOf, shortForm, statement }: Answer): string {
  const date = asOf && asOfInWords(asOf);
  const similar = scope === "SIMILAR_CLAIM" ? " of similar claims" : "";
  const who = `${company?.name ?? "Somebody not named"}: ${responseKind[kind].toLowerCase()}${similar}`;
  const when = date ? `${who}, ${date}` : who;
  const words = [shortForm, statement && `“${statement}”`].filter(Boolean).join(" ");
  return words ? `${when}. ${words}` : when;
}

type Piece = PreviewedClaimFragment["evidence"][number];

function evidenceInWords({ stance, type, title, sourceDescription, locator }: Piece): string {
  const what = title ?? sourceDescription ?? (type ? evidenceType[type] : "Not named");
  return `${evidenceStance[stance]}: ${locator ? `${what}, ${locator}` : what}`;
}

type Article = PreviewedClaimFragment["appearances"][number]["article"];

function articleInWords({ headline, outlet }: Article): string {
  return [outlet?.name, headline].filter(Boolean).join(": ");
}
