import { useCallback, useEffect, useState } from "react";
import { Label, TextArea, TextField } from "react-aria-components";
import { useQuery } from "urql";
import inputs from "../../form/inputs.module.css";
import { failureOf } from "../../graphql/failure";
import { useMember } from "../../session/member";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import { Failed, Skeleton } from "../../ui/States";
import styles from "../Replies.module.css";
import { HouseNameDocument } from "./HouseName.generated";
import { type LetterParts, letter } from "./letter";

interface Props {
  parts: Omit<LetterParts, "signer" | "house">;
  onClose: () => void;
}

/** The letter, copied as it opens; where the browser refuses that, to be selected by hand. */
export function LetterOverlay({ parts, onClose }: Props) {
  const { name } = useMember();
  const [{ data, error }] = useQuery({ query: HouseNameDocument });
  return (
    <Overlay title={`Letter to ${parts.company}`} isOpen wide onClose={onClose}>
      {data && <Letter text={letter({ ...parts, signer: name, house: data.houseSettings.name })} onClose={onClose} />}
      {!data && (error ? <Failed failure={failureOf(error)} /> : <Skeleton lines={12} />)}
    </Overlay>
  );
}

function Letter({ text, onClose }: { text: string; onClose: () => void }) {
  const { copied, copy } = useCopy(text);
  return (
    <>
      <p role="status">{copiedInWords[copied]}</p>
      <TextField className={inputs.field} value={text} isReadOnly>
        <Label className={inputs.label}>Letter</Label>
        <TextArea className={styles.letter} rows={18} dir="auto" onFocus={(event) => event.currentTarget.select()} />
      </TextField>
      <div className={styles.buttons}>
        <Button look="main" onPress={copy}>
          {copied === "done" ? "Copy again" : "Copy letter"}
        </Button>
        <Button onPress={onClose}>Close</Button>
      </div>
    </>
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
