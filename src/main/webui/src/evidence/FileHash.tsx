import { useId, useState } from "react";
import styles from "./Evidence.module.css";
import { canHash, sha256Of } from "./fileHash";

interface Props {
  onHash: (sha256: string) => void;
}

/** Works out the hash of a file that the desk keeps. */
export function FileHash({ onHash }: Props) {
  const id = useId();
  const [state, setState] = useState("");
  if (!canHash()) {
    return (
      <p className="quiet">This browser computes a file's hash on https pages only. Paste what sha256sum prints.</p>
    );
  }
  async function take(file: File | undefined) {
    if (!file) {
      return;
    }
    setState(`Reading ${file.name} …`);
    try {
      onHash(await sha256Of(file));
      setState(`This is the SHA-256 of ${file.name}. The file was not uploaded.`);
    } catch {
      setState(`${file.name} could not be read. Paste what sha256sum prints.`);
    }
  }
  return (
    <div className={styles.file}>
      <label htmlFor={id}>Work it out from a file, which stays on this machine</label>
      <input id={id} type="file" onChange={(event) => void take(event.target.files?.[0])} />
      <p role="status" className="quiet">
        {state}
      </p>
    </div>
  );
}
