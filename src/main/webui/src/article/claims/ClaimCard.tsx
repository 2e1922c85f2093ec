import { memo } from "react";
import { Link } from "react-router";
import { useQuery } from "urql";
import { ChainLine } from "../../ui/ChainLine";
import { PublicationMark, StatusMark } from "../../ui/StatusMark";
import { checkability } from "../../words/labels";
import { isRatable, type PlacedClaim } from "../passage/marks";
import type { PassageMarkFragment } from "../text/ArticleText.generated";
import { type ArticleClaimCardFragment, OneArticleClaimDocument } from "./ArticleClaims.generated";
import { answersOf } from "./answers";
import styles from "./claims.module.css";

export type ShownClaim = PlacedClaim<PassageMarkFragment["claims"][number]>;

interface Props {
  placed: ShownClaim;
  details: ArticleClaimCardFragment | undefined;
  /** Whether all pages are there, so that a claim without details is one that came since. */
  isComplete: boolean;
  onShowPlace: (passageId: string) => void;
}

/** One claim beside the text, whatever number of places it has there. */
export const ClaimCard = memo(
  function ClaimCard({ placed, details, isComplete, onShowPlace }: Props) {
    const { claim, number, passageIds } = placed;
    const isQuiet = !isRatable(claim.checkability);
    return (
      <li className={isQuiet ? styles.quietCard : styles.card} data-about={claim.id} id={`card-${claim.id}`}>
        <span className={styles.number} aria-hidden>
          {number}
        </span>
        <div className={styles.body}>
          <Link
            to={`/desk/claims/${claim.id}`}
            className={styles.statement}
            lang={claim.language}
            id={`statement-${claim.id}`}
          >
            <bdi>{claim.statement}</bdi>
          </Link>
          <p className={styles.marks} id={`status-${claim.id}`}>
            {claim.checkability !== "CHECKABLE" && <span>{checkability[claim.checkability]}</span>}
            <StatusMark status={claim.verificationStatus} />
            <PublicationMark status={claim.publicationStatus} />
          </p>
          {!isQuiet && (details ? <Details claim={details} /> : isComplete && <LateDetails id={claim.id} />)}
          <Places passageIds={passageIds} number={number} onShow={onShowPlace} />
        </div>
      </li>
    );
  },
  (before, after) =>
    before.details === after.details &&
    before.isComplete === after.isComplete &&
    before.onShowPlace === after.onShowPlace &&
    before.placed.claim === after.placed.claim &&
    before.placed.number === after.placed.number &&
    before.placed.passageIds.join() === after.placed.passageIds.join(),
);

/** A claim that was recorded after the list was read. */
function LateDetails({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: OneArticleClaimDocument, variables: { id } });
  return data?.claim && <Details claim={data.claim} />;
}

function Details({ claim }: { claim: ArticleClaimCardFragment }) {
  const chain = claim.attributions.find((attribution) => !attribution.removedAt);
  const answers = answersOf(claim);
  return (
    <>
      {chain ? (
        <div className={styles.chain}>
          <ChainLine hops={chain.hops} />
        </div>
      ) : (
        <p className={styles.quiet}>Nobody says yet who said it</p>
      )}
      {answers.length > 0 && (
        <ul className={styles.answers} aria-label="Companies">
          {answers.map((answer) => (
            <li key={`${answer.companyId} ${answer.words}`} data-silent={answer.isSilent || undefined}>
              <bdi>{answer.company}</bdi>: {answer.words}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface PlacesProps {
  passageIds: readonly string[];
  number: number;
  onShow: (passageId: string) => void;
}

function Places({ passageIds, number, onShow }: PlacesProps) {
  const isOne = passageIds.length === 1;
  return (
    <p className={styles.places}>
      {!isOne && <span>{passageIds.length} places:</span>}
      {passageIds.map((passageId, place) => (
        <button
          key={passageId}
          type="button"
          className={styles.place}
          aria-label={`Claim ${number} in the text${isOne ? "" : `, place ${place + 1} of ${passageIds.length}`}`}
          onClick={() => onShow(passageId)}
        >
          {isOne ? "In the text" : place + 1}
        </button>
      ))}
    </p>
  );
}
