import { Link } from "react-router";
import { momentInWords } from "../../words/dates";
import { bytesInWords } from "../bytesInWords";
import { formatWords } from "../formatWords";
import { ImportMark } from "../ImportMark";
import { countsInWords } from "../outcomes";
import type { ImportRowFragment } from "./Imports.generated";
import styles from "./list.module.css";

export function ImportItem({ one }: { one: ImportRowFragment }) {
  const counts = countsInWords(one.counts);
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <Link to={`/desk/imports/${one.id}`} className={styles.name} dir="auto">
          {one.fileName}
        </Link>
        {counts && <p className={styles.line}>{counts}</p>}
      </div>
      <div className={styles.aside}>
        <ImportMark state={one.state} />
        <span>
          {one.uploadedBy.name}, {momentInWords(one.uploadedAt)}
        </span>
        <span>
          {formatWords[one.format]}, {bytesInWords(one.bytes)}
        </span>
      </div>
    </li>
  );
}
