import { useState } from "react";
import styles from "./PermanentLink.module.css";

interface Props {
  id: string;
  version: number;
}

/** The address that lasts, and the one of this very version. */
export function PermanentLink({ id, version }: Props) {
  const lasting = `${location.origin}/claims/${id}`;
  return (
    <>
      <p className={styles.address}>{lasting}</p>
      <p className={styles.buttons}>
        <Copy address={lasting}>Copy the link</Copy>
        <Copy address={`${lasting}?version=${version}`}>Copy the link to version {version}</Copy>
      </p>
    </>
  );
}

function Copy({ address, children }: { address: string; children: React.ReactNode }) {
  const [said, setSaid] = useState("");
  const copy = () =>
    // Without a secure connection there is no clipboard; the address stands on the page.
    Promise.resolve(navigator.clipboard?.writeText(address) ?? Promise.reject()).then(
      () => setSaid("Copied"),
      () => setSaid(`Could not be copied: ${address}`),
    );
  return (
    <>
      <button type="button" className={styles.copy} onClick={copy}>
        {children}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
