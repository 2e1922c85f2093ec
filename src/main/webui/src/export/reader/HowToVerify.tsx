import styles from "../exports.module.css";
import { verifyLines } from "./verifyLines";

/** How whoever got the files from anybody finds out that they are ours and unchanged. */
export function HowToVerify() {
  return (
    <>
      <h2 id="verify">How to verify an export</h2>
      <p>
        Put the files, the manifest and the signature into one folder, and type this there. What you want to read is
        “Signature Verified Successfully”, and “as it was exported” for each file. It takes curl, openssl 3 and the
        tools that every Linux has.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
      <pre className={styles.command} tabIndex={0}>
        {verifyLines(location.origin)}
      </pre>
    </>
  );
}
