import { type KeyboardEvent, useRef, useState } from "react";
import { newRequestId } from "../../form/values";
import type { PassageInput } from "../../graphql/schema.generated";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import styles from "../text/text.module.css";
import type { ShownClaim } from "./ClaimCard";
import { Quote } from "./Quote";
import { AddArticleAppearanceDocument } from "./RecordClaim.generated";

interface Props {
  passage: PassageInput;
  language?: string | null;
  claims: readonly ShownClaim[];
  onDone: (claimId: string) => void;
  onCancel: () => void;
}

/** Says that a claim of this article stands at some further words. */
export function AddToClaim({ passage, language, claims, onDone, onCancel }: Props) {
  const [sought, setSought] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const requestIds = useRef(new Map<string, string>());
  const action = useAction(AddArticleAppearanceDocument, (data) => data.addAppearance);
  const add = async (claimId: string) => {
    const requestId = requestIds.current.get(claimId) ?? newRequestId();
    requestIds.current.set(claimId, requestId);
    const outcome = await action.run({ claimId, passage, requestId });
    if (outcome.kind === "done") {
      onDone(claimId);
    } else {
      setRefusal(outcome.kind === "refused" ? outcome.userErrors[0]?.message : outcome.failure.message);
    }
  };
  const found = claims.filter((shown) => isSought(shown, sought));
  const addTheOne = (event: KeyboardEvent) => {
    const [first] = found;
    if (event.key === "Enter" && !event.nativeEvent.isComposing && found.length === 1 && first) {
      event.preventDefault();
      void add(first.claim.id);
    }
  };
  return (
    <>
      <Quote words={passage.exact} language={language} />
      <label>
        Find by words or number; Enter takes the only one left
        <input
          type="search"
          className={styles.search}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={addTheOne}
          // The panel was asked for in order to choose.
          // biome-ignore lint/a11y/noAutofocus: see above
          autoFocus
          dir="auto"
        />
      </label>
      {refusal && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      <ul className={styles.offers} aria-label="Claims of this article">
        {found.map(({ claim, number }) => (
          <li key={claim.id}>
            <button
              type="button"
              className={styles.offer}
              lang={claim.language}
              disabled={action.pending}
              onClick={() => add(claim.id)}
            >
              {number} <bdi>{claim.statement}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <Button onPress={onCancel}>Cancel</Button>
    </>
  );
}

function isSought({ claim, number }: ShownClaim, sought: string): boolean {
  const words = sought.trim().toLocaleLowerCase();
  return words === "" || String(number) === words || claim.statement.toLocaleLowerCase().includes(words);
}
