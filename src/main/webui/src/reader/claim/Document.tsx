import { useEffect } from "react";
import { Link, useNavigationType } from "react-router";
import { Section } from "../../ui/Section";
import { usePage } from "../../ui/usePage";
import { dayInWords } from "../../words/dates";
import { Answers } from "./Answers";
import styles from "./Document.module.css";
import { Finding } from "./Finding";
import { HowWeCheck } from "./HowWeCheck";
import { putInHead } from "./inHead";
import { EarlierVersion, NewerJustNow } from "./Newer";
import { PermanentLink } from "./PermanentLink";
import { Places } from "./Places";
import { Proofs } from "./Proofs";
import type { PublishedDocumentFragment } from "./PublishedClaim.generated";
import { Related } from "./Related";
import { Sources } from "./Sources";
import { Versions } from "./Versions";
import { descriptionOf } from "./words";

interface Props {
  claim: PublishedDocumentFragment;
  onShowNewest: () => void;
}

/** One version of a claim, complete. */
export function Document({ claim, onShowNewest }: Props) {
  const heading = usePage(claim.statement);
  useHead(claim);
  useTop();
  return (
    <article className={styles.document}>
      <NewerJustNow id={claim.id} version={claim.version} onShow={onShowNewest} />
      <EarlierVersion id={claim.id} version={claim.version} latestVersion={claim.latestVersion} />
      <h1 ref={heading} tabIndex={-1} dir="auto" lang={claim.language} className={styles.statement}>
        {claim.statement}
      </h1>
      <div className={styles.columns}>
        <Story claim={claim} />
        <Record claim={claim} />
      </div>
    </article>
  );
}

/** A link leads to the beginning of a text; the back button to where its reader was. */
function useTop() {
  const way = useNavigationType();
  useEffect(() => {
    if (way !== "POP") {
      window.scrollTo(0, 0);
    }
  }, [way]);
}

function useHead(claim: PublishedDocumentFragment) {
  const { rating, rationale, claimReviewJsonLd, version, latestVersion } = claim;
  const description = descriptionOf(rating?.label ?? "Not ratable", rationale);
  // Search engines are told of what holds now.
  const claimReview = version === latestVersion ? claimReviewJsonLd : null;
  useEffect(() => putInHead({ description, claimReview }), [description, claimReview]);
}

function Story({ claim }: { claim: PublishedDocumentFragment }) {
  return (
    <div className={styles.story}>
      <Finding claim={claim} />
      <p className={styles.rationale} dir="auto" lang={claim.language}>
        {claim.rationale}
      </p>
      {claim.attributions.length > 0 && (
        <Section title="Who said it">
          <Sources {...claim} />
        </Section>
      )}
      {/* Silence is told of our own checks alone: of another house's we know only what it printed. */}
      {(claim.ownCheck || claim.companyResponses.length > 0) && (
        <Section title="What the company says">
          <Answers claim={claim} />
        </Section>
      )}
      {(claim.ownCheck || claim.evidence.length > 0) && (
        <Section title="Evidence">
          <Proofs {...claim} />
        </Section>
      )}
      {claim.appearances.length > 0 && (
        <Section title="Where it was said">
          <Places appearances={claim.appearances} />
        </Section>
      )}
    </div>
  );
}

function Record({ claim }: { claim: PublishedDocumentFragment }) {
  return (
    <div className={styles.record}>
      <Section title="Corrections and earlier versions">
        <p className="quiet">First published {dayInWords(claim.firstPublishedAt)}</p>
        <Versions {...claim} />
      </Section>
      {claim.relatedClaims.length > 0 && (
        <Section title="Related claims">
          <Related relatedClaims={claim.relatedClaims} />
        </Section>
      )}
      {claim.tags.length > 0 && (
        <Section title="Tags">
          <ul className={styles.tags}>
            {claim.tags.map((tag) => (
              <li key={tag}>
                <Link to={`/?${new URLSearchParams({ tag })}`} dir="auto">
                  {tag}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Permanent link">
        <PermanentLink id={claim.id} version={claim.version} />
      </Section>
      {claim.ownCheck && (
        <Section title="How we checked">
          <HowWeCheck />
        </Section>
      )}
    </div>
  );
}
