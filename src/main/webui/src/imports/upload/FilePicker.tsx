import { FileText } from "lucide-react";
import { useId, useState } from "react";
import { DropZone, FileTrigger } from "react-aria-components";
import { Button } from "../../ui/Button";
import { bytesInWords } from "../bytesInWords";
import styles from "./upload.module.css";

interface Props {
  file?: File;
  isDisabled: boolean;
  onPick: (file: File) => void;
}

/** A file, chosen or dropped. */
export function FilePicker({ file, isDisabled, onPick }: Props) {
  const [wasNoFile, setNoFile] = useState(false);
  const label = useId();
  const pick = (picked: File | undefined) => {
    setNoFile(!picked);
    if (picked) {
      onPick(picked);
    }
  };
  return (
    <>
      <DropZone
        className={styles.drop}
        isDisabled={isDisabled}
        aria-labelledby={label}
        onDrop={async ({ items }) => {
          const dropped = items.find((item) => item.kind === "file");
          pick(dropped?.kind === "file" ? await dropped.getFile() : undefined);
        }}
      >
        <span id={label} className={styles.file}>
          {file ? (
            <>
              <FileText aria-hidden size={18} />
              <span>
                <strong dir="auto">{file.name}</strong> <span className="quiet">{bytesInWords(file.size)}</span>
              </span>
            </>
          ) : (
            "Drop a file here, or choose one: ClaimReview as JSON, NDJSON of another desk, or a table as CSV."
          )}
        </span>
        <FileTrigger onSelect={(files) => files?.item(0) && pick(files.item(0) ?? undefined)}>
          <Button isDisabled={isDisabled}>{file ? "Choose another file" : "Choose a file"}</Button>
        </FileTrigger>
      </DropZone>
      {wasNoFile && (
        <p role="alert" className={styles.refusal}>
          That was no file. A folder has to be packed out: drop the one file that is to be imported.
        </p>
      )}
    </>
  );
}
