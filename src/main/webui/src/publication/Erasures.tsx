import { useQuery } from "urql";
import { useFormInPlace } from "../form/useFormInPlace";
import { useMember } from "../session/member";
import { Button } from "../ui/Button";
import { momentInWords } from "../words/dates";
import type { ClaimPublicationsFragment } from "./ClaimPublications.generated";
import { ConfirmErasure } from "./ConfirmErasure";
import { EraseForm } from "./EraseForm";
import { concernsClaim, targetInWords } from "./erasure";
import styles from "./publication.module.css";
import { OpenRedactionsDocument } from "./Redactions.generated";

/** What has to go for a lawful reason: an editor asks, an admin confirms. */
export function Erasures({ claim }: { claim: ClaimPublicationsFragment }) {
  const member = useMember();
  const asking = useFormInPlace(`erase/${claim.id}`);
  const [{ data }, readAgain] = useQuery({ query: OpenRedactionsDocument, requestPolicy: "cache-and-network" });
  const asked = (data?.redactions.nodes ?? []).filter((redaction) => concernsClaim(redaction, claim));
  const again = () => readAgain({ requestPolicy: "network-only" });
  return (
    <div className={styles.erasures}>
      {asked.length > 0 && (
        <>
          <h3>Erasures that wait for an admin</h3>
          <ul>
            {asked.map((redaction) => (
              <li key={redaction.id} className={styles.version}>
                {targetInWords(redaction)}, asked for by {redaction.askedBy.name}, {momentInWords(redaction.askedAt)}:{" "}
                <span dir="auto">{redaction.reason}</span>
                <ConfirmErasure redaction={redaction} member={member} onDone={again} />
              </li>
            ))}
          </ul>
        </>
      )}
      {!asking.isOpen && (
        <Button look="quiet" autoFocus={asking.givesFocusBack} onPress={asking.open}>
          Ask for an erasure…
        </Button>
      )}
      {asking.isOpen && (
        <EraseForm
          claim={claim}
          onDone={() => {
            asking.close();
            again();
          }}
          onCancel={asking.close}
        />
      )}
    </div>
  );
}
