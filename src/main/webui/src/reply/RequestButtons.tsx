import { Button } from "../ui/Button";
import type { RequestWordsFragment } from "./Replies.generated";
import styles from "./Replies.module.css";
import type { Deed } from "./RequestDialogs";

const words: Record<Deed, string> = {
  attempt: "Log an attempt",
  answer: "Record an answer",
  letter: "Copy letter",
  revise: "Revise",
  withdraw: "Withdraw",
};

interface Props {
  request: RequestWordsFragment;
  /** Tells two requests to one party apart, for whoever hears the buttons. */
  name: string;
  onOpen: (deed: Deed) => void;
}

/** All that can still be done with a request. */
export function RequestButtons({ request, name, onOpen }: Props) {
  return (
    <div className={styles.deeds}>
      {deedsOf(request).map((deed) => (
        <Button
          key={deed}
          data-deed={deed}
          look="quiet"
          aria-label={`${words[deed]}: ${name}`}
          onPress={() => onOpen(deed)}
        >
          {words[deed]}
        </Button>
      ))}
    </div>
  );
}

/** A withdrawn request takes nothing more; its letter can still be read. */
function deedsOf({ withdrawnAt }: Pick<RequestWordsFragment, "withdrawnAt">): readonly Deed[] {
  return withdrawnAt ? ["letter"] : ["attempt", "answer", "letter", "revise", "withdraw"];
}
