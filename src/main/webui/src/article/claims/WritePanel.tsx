import { type ReactNode, useSyncExternalStore } from "react";
import type { PassageInput } from "../../graphql/schema.generated";
import { Overlay } from "../../ui/Overlay";
import { besideQuery, isBeside } from "../text/reveal";
import styles from "../text/text.module.css";
import type { Deed, Writing } from "../text/writing";
import { AddToClaim } from "./AddToClaim";
import type { ShownClaim } from "./ClaimCard";
import { DismissForm } from "./DismissForm";
import { RecordClaimForm } from "./RecordClaimForm";

interface Props {
  writing: Writing;
  articleId: string;
  articleVersionId: string;
  text: string;
  language?: string | null;
  claims: readonly ShownClaim[];
  onDone: (what: string, claimId?: string) => void;
  /** A claim was recorded, which the desk may have had already. */
  onRecorded: (claimId: string) => void;
  onCancel: () => void;
}

const titles: Record<Deed, string> = {
  claim: "Record a claim",
  opinion: "Record an opinion",
  dismiss: "Nothing to check here",
  add: "Add to a claim",
};

/** What is being made of some words: beside the text where there is room, over the page where there is none. */
export function WritePanel(props: Props) {
  const { writing, onCancel } = props;
  const hasRoom = useRoomBeside();
  const form = <Form key={`${writing.deed} ${writing.place}`} {...props} />;
  const title = titles[writing.deed];
  return hasRoom ? (
    <Beside title={title}>{form}</Beside>
  ) : (
    <Overlay title={title} isOpen onClose={onCancel}>
      {form}
    </Overlay>
  );
}

function Beside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className={styles.panel}>
      <h2 className={styles.panelTitle}>{title}</h2>
      {children}
    </section>
  );
}

function Form({ writing, articleId, articleVersionId, text, language, claims, onDone, onRecorded, onCancel }: Props) {
  const { deed, span, place } = writing;
  const passage: PassageInput = {
    articleVersionId,
    exact: text.slice(span.start, span.end),
    start: Number(place.split("-")[0]),
  };
  switch (deed) {
    case "dismiss":
      return (
        <DismissForm
          passage={passage}
          place={place}
          language={language}
          onDone={() => onDone("Dismissed")}
          onCancel={onCancel}
        />
      );
    case "add":
      return (
        <AddToClaim
          passage={passage}
          language={language}
          claims={claims}
          onDone={(id) => onDone("Added to the claim", id)}
          onCancel={onCancel}
        />
      );
    default:
      return (
        <RecordClaimForm
          articleId={articleId}
          passage={passage}
          place={place}
          isOpinion={deed === "opinion"}
          language={language}
          onDone={(id) => {
            if (deed === "claim") {
              onRecorded(id);
            }
            onDone("Recorded", id);
          }}
          onCancel={onCancel}
        />
      );
  }
}

function useRoomBeside(): boolean {
  return useSyncExternalStore(subscribe, isBeside);
}

function subscribe(listener: () => void) {
  const query = matchMedia(besideQuery);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
