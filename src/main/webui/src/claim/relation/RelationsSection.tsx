import { useRef, useState } from "react";
import { Link } from "react-router";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { StatusMark } from "../../ui/StatusMark";
import { Removal } from "../Removal";
import { type ClaimRelationsFragment, RemoveRelationDocument } from "./ClaimRelations.generated";
import { RelateForm } from "./RelateForm";
import styles from "./relation.module.css";
import { seenFrom } from "./relationWords";

/** What else the desk has that hangs together with the claim. */
export function RelationsSection({ claim }: { claim: ClaimRelationsFragment }) {
  const [isAdding, setAdding] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = claim.discardedAt == null;
  const close = () => setAdding(false);
  return (
    <Section
      title="Related claims"
      aside={
        isOpen && (
          <Button look="quiet" onPress={() => setAdding(true)}>
            Relate a claim
          </Button>
        )
      }
    >
      <div ref={list} tabIndex={-1}>
        {claim.relations.length === 0 && <Empty>None. Relate what repeats, updates or contradicts this claim.</Empty>}
        <ul>
          {claim.relations.map((relation) => (
            <li key={relation.id} className={styles.item}>
              <Relation claimId={claim.id} relation={relation} landing={list} />
            </li>
          ))}
        </ul>
      </div>
      <Overlay title="Relate a claim" isOpen={isAdding} onClose={close}>
        <RelateForm claimId={claim.id} onDone={close} onCancel={close} />
      </Overlay>
    </Section>
  );
}

interface RelationProps {
  claimId: string;
  relation: ClaimRelationsFragment["relations"][number];
  landing: React.RefObject<HTMLElement | null>;
}

function Relation({ claimId, relation, landing }: RelationProps) {
  const remove = useAction(RemoveRelationDocument, (data) => data.removeRelation);
  const { words, other } = seenFrom(claimId, relation);
  return (
    <>
      <p className={styles.relation}>
        <span className="quiet">{words}</span>{" "}
        <Link to={`/desk/claims/${other.id}`} lang={other.language} dir="auto" className={styles.statement}>
          {other.statement}
        </Link>{" "}
        {other.discardedAt ? (
          <span className="quiet">discarded</span>
        ) : (
          <StatusMark status={other.verificationStatus} />
        )}{" "}
        <Removal
          of={`the relation “${words} ${other.statement}”`}
          action={remove}
          input={{ relationId: relation.id, expectedVersion: relation.version }}
          landing={landing}
        />
      </p>
      {relation.note && (
        <p className={styles.note} dir="auto">
          {relation.note}
        </p>
      )}
    </>
  );
}
