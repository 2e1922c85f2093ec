import { type RefObject, useState } from "react";
import { Link } from "react-router";
import { useIsDrafted } from "../../form/useIsDrafted";
import { Button } from "../../ui/Button";
import { PublicationMark, StatusMark } from "../../ui/StatusMark";
import { dayInWords } from "../../words/dates";
import { checkability } from "../../words/labels";
import { languageInWords } from "../../words/languageInWords";
import { ClaimForm } from "../words/ClaimForm";
import type { ClaimWordsFragment } from "../words/ClaimWords.generated";
import type { ClaimHeadFragment } from "./ClaimHead.generated";
import type { ClaimOriginFragment } from "./ClaimOrigin.generated";
import { DiscardOrRestore } from "./DiscardOrRestore";
import styles from "./head.module.css";
import { Origin } from "./Origin";
import { Subjects } from "./Subjects";

interface Props {
  claim: ClaimHeadFragment & ClaimWordsFragment & ClaimOriginFragment;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** What is asserted, how far the desk is with it, and the form that changes it. */
export function ClaimHead({ claim, heading }: Props) {
  const draft = `claim/${claim.id}/words`;
  const [isEditing, setEditing] = useState(useIsDrafted(draft));
  const isDiscarded = claim.discardedAt != null;
  const close = () => {
    setEditing(false);
    heading.current?.focus();
  };
  return (
    <div className={styles.head}>
      <h1 ref={heading} tabIndex={-1} lang={claim.language} dir="auto" className={styles.statement}>
        {claim.statement}
      </h1>
      <Origin claim={claim} />
      <Marks claim={claim} />
      {isDiscarded && <Discarded claim={claim} />}
      {isEditing && !isDiscarded ? (
        <ClaimForm claim={claim} draft={draft} onDone={close} onCancel={close} />
      ) : (
        <>
          <About claim={claim} />
          <div className={styles.actions}>
            {!isDiscarded && <Button onPress={() => setEditing(true)}>Edit the claim</Button>}
            {!claim.publication && <DiscardOrRestore claim={claim} />}
          </div>
        </>
      )}
    </div>
  );
}

function Marks({ claim }: { claim: ClaimHeadFragment }) {
  const assignee = claim.check?.assignee;
  return (
    <p className={styles.marks}>
      <span>
        <StatusMark status={claim.verificationStatus} />
        {assignee && <span>{assignee.name}</span>}
      </span>
      <PublicationMark status={claim.publicationStatus} />
      {claim.publicationStatus === "PUBLISHED" && claim.publication && (
        <Link to={`/claims/${claim.publication.publicId}`}>What readers see</Link>
      )}
      <span>{checkability[claim.checkability]}</span>
      <span className="quiet">
        <span className="visually-hidden">Language: </span>
        {languageInWords(claim.language)} ·{" "}
        <span title="Counts the changes of everything that an approval approves">content</span> {claim.contentVersion}
      </span>
    </p>
  );
}

function Discarded({ claim }: { claim: ClaimHeadFragment }) {
  return (
    <p className={styles.discarded}>
      <strong>Discarded</strong> {claim.discardedAt && dayInWords(claim.discardedAt)}: {claim.discardedWhy}
    </p>
  );
}

function About({ claim }: { claim: ClaimHeadFragment }) {
  return (
    <dl className={styles.about}>
      <Subjects parties={claim.parties} />
      {claim.limits && (
        <div>
          <dt>Limits</dt>
          <dd lang={claim.language} dir="auto">
            {claim.limits}
          </dd>
        </div>
      )}
      {claim.tags.length > 0 && (
        <div>
          <dt>Tags</dt>
          <dd>{claim.tags.join(", ")}</dd>
        </div>
      )}
    </dl>
  );
}
