import { useId } from "react";
import { useQuery } from "urql";
import { useSettled } from "../../form/useSettled";
import { isEnough } from "./isEnough";
import { SimilarWhileTypingDocument } from "./Similar.generated";
import { SimilarItem } from "./SimilarItem";
import styles from "./similar.module.css";
import { countInWords } from "./similarWords";

interface Props {
  text: string;
  language?: string;
  /** The claims of this article are there to be seen already. */
  articleId?: string;
}

/** What the desk has already of what is being written. It stands beside the words and is in nobody's way. */
export function WhileTyping({ text, language, articleId }: Props) {
  const heading = useId();
  const sought = useSettled(text.trim(), 300);
  const isAsked = isEnough(sought);
  const [{ data, error, fetching }] = useQuery({
    query: SimilarWhileTypingDocument,
    variables: { text: sought, language: language?.trim() || null, articleId },
    pause: !isAsked,
    requestPolicy: "cache-and-network",
  });
  const found = isAsked ? data?.similarClaims : undefined;
  return (
    <>
      <p role="status" className="visually-hidden">
        {found && !fetching && countInWords(found.length)}
      </p>
      {isAsked && (found || error) && (
        <section aria-labelledby={heading} className={styles.panel}>
          <h3 id={heading} className={styles.heading}>
            Checked before?
          </h3>
          {found ? <Found found={found} /> : <p className={styles.nothing}>The desk could not look just now.</p>}
        </section>
      )}
    </>
  );
}

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
