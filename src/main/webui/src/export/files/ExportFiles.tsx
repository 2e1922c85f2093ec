import { momentInWords } from "../../words/dates";
import { exportFormat } from "../../words/labels";
import { here } from "./address";
import { bytesInWords } from "./bytes";
import type { ExportFilesFragment } from "./ExportFiles.generated";
import styles from "./files.module.css";

type File = ExportFilesFragment["files"][number];

/** What can be taken away of an export that is over, and what has gone. */
export function ExportFiles({ run }: { run: ExportFilesFragment }) {
  const { state, erasedAt, files, manifestUrl, signatureUrl } = run;
  return (
    <>
      {state === "ERASED" && erasedAt && (
        <p className={styles.gone}>
          The files were erased on {momentInWords(erasedAt)}, because something in them had to be. The manifest stays
          and says what they were.
        </p>
      )}
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <OneFile key={file.name} file={file} isThere={state === "DONE"} />
          ))}
        </ul>
      )}
      {manifestUrl && signatureUrl && (
        <p className={styles.links}>
          <Download address={manifestUrl}>Manifest</Download>
          <Download address={signatureUrl}>Signature</Download>
        </p>
      )}
    </>
  );
}

function OneFile({ file: { name, format, bytes, sha256, url }, isThere }: { file: File; isThere: boolean }) {
  return (
    <li className={styles.file}>
      {isThere ? <Download address={url}>{name}</Download> : <s>{name}</s>}
      <span className="quiet">
        {exportFormat[format]}, {bytesInWords(Number(bytes))}
      </span>
      <details className={styles.hash}>
        <summary>
          SHA-256 <code>{sha256.slice(0, 8)}…</code>
        </summary>
        <code>{sha256}</code>
      </details>
    </li>
  );
}

/** The server sends a file to be kept, and where it may not, a notice to be read. */
function Download({ address, children }: { address: string; children: string }) {
  return <a href={here(address)}>{children}</a>;
}
