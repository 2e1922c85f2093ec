import { useCallback, useEffect, useState } from "react";
import { Input, Label, TextArea, TextField } from "react-aria-components";
import { loadDraft, saveDraft } from "../../form/drafts";
import inputs from "../../form/inputs.module.css";
import { useMember } from "../../session/member";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import styles from "../Replies.module.css";
import { type LetterParts, letter } from "./letter";

interface Props {
  parts: Omit<LetterParts, "signer" | "house">;
  onClose: () => void;
}

/** Kept on this machine: every letter from here comes from the same newsroom. */
const houseName = "letter/house";

/** The letter, copied as it opens; where the browser refuses that, to be selected by hand. */
export function LetterOverlay({ parts, onClose }: Props) {
  const { name } = useMember();
  const [house, setHouse] = useState(() => loadDraft<{ house: string }>(houseName)?.house ?? "");
  const text = letter({ ...parts, signer: name, house });
  const { copied, copy } = useCopy(text);
  const rename = (next: string) => {
    setHouse(next);
    saveDraft(houseName, { house: next });
  };
  return (
    <Overlay title={`Letter to ${parts.company}`} isOpen wide onClose={onClose}>
      <p role="status">{copiedInWords[copied]}</p>
      <TextField className={inputs.field} value={text} isReadOnly>
        <Label className={inputs.label}>Letter</Label>
        <TextArea className={styles.letter} rows={18} dir="auto" onFocus={(event) => event.currentTarget.select()} />
      </TextField>
      <TextField className={inputs.field} value={house} onChange={rename}>
        <Label className={inputs.label}>Newsroom below your name</Label>
        <Input className={inputs.input} dir="auto" />
      </TextField>
      <div className={styles.buttons}>
        <Button look="main" onPress={copy}>
          {copied === "done" ? "Copy again" : "Copy letter"}
        </Button>
        <Button onPress={onClose}>Close</Button>
      </div>
    </Overlay>
  );
}

const copiedInWords = {
  no: "Not copied in this form yet.",
  done: "The letter is copied: paste it into your message.",
  refused: "The browser does not let the page copy. Select the text below and copy it by hand.",
};

function useCopy(text: string) {
  const [outcome, setOutcome] = useState<{ text: string; copied: "done" | "refused" }>();
  const copy = useCallback(() => {
    const end = (copied: "done" | "refused") => setOutcome({ text, copied });
    // Browsers offer the clipboard on https and localhost alone.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("There is no clipboard."));
    writing.then(
      () => end("done"),
      () => end("refused"),
    );
  }, [text]);
  const [first] = useState(() => copy);
  useEffect(first, [first]);
  return {
    copied: outcome && (outcome.text === text || outcome.copied === "refused") ? outcome.copied : "no",
    copy,
  } as const;
}
