import { useId } from "react";
import { useQuery } from "urql";
import { useSettled } from "../../form/useSettled";
import { isEnough } from "./isEnough";
import { SimilarWhileTypingDocument } from "./Similar.generated";
import { SimilarItem } from "./SimilarItem";
import styles from "./similar.module.css";
import { countInWords, isWorthALook } from "./similarWords";

interface Props {
  text: string;
  language?: string;
  /** The claims of this article are there to be seen already. */
  articleId?: string;
}

/** What the desk has already of what is being written. It stands beside the words and is in nobody's way. */
export function WhileTyping({ text, language, articleId }: Props) {
  const heading = useId();
  const typed = text.trim();
  const sought = useSettled(typed, 300);
  const [{ data, error, fetching }] = useQuery({
    query: SimilarWhileTypingDocument,
    variables: { text: sought, language: language?.trim() || null, articleId },
    pause: !isEnough(sought),
    requestPolicy: "cache-and-network",
  });
  const isOpen = isEnough(typed);
  const found = isEnough(sought) ? data?.similarClaims.filter(isWorthALook) : undefined;
  return (
    <>
      <p role="status" className="visually-hidden">
        {isOpen && found && !fetching && countInWords(found.length)}
      </p>
      {isOpen && (
        // As high from the first word on as ever: what comes later must not move the fields below from under a hand.
        <section aria-labelledby={heading} className={styles.panel}>
          <h3 id={heading} className={styles.heading}>
            Checked before?
          </h3>
          {found ? <Found found={found} /> : <p className={styles.nothing}>{error ? failed : "Looking …"}</p>}
        </section>
      )}
    </>
  );
}

const failed = "The desk could not look just now.";

function Found({ found }: { found: readonly Parameters<typeof SimilarItem>[0]["similar"][] }) {
  return found.length === 0 ? (
    <p className={styles.nothing}>The desk has nothing like it.</p>
  ) : (
    <ul>
      {found.map((similar) => (
        <SimilarItem key={similar.claim.id} similar={similar} />
      ))}
    </ul>
  );
}
