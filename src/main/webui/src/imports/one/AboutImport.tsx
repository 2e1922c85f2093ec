import { type ReactNode, useState } from "react";
import { More } from "../../ui/More";
import { momentInWords } from "../../words/dates";
import { importFormat } from "../../words/labels";
import { languageInWords } from "../../words/languageInWords";
import { bytesInWords } from "../bytesInWords";
import { type Field, fieldWords } from "../upload/fields";
import type { WholeImportFragment } from "./Import.generated";
import styles from "./one.module.css";

/** The file and how it is read. */
export function AboutImport({ one }: { one: WholeImportFragment }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <More summary="About the file" isOpen={isOpen} onToggle={setOpen}>
      <dl className={styles.about}>
        <Fact name="Uploaded">
          by {one.uploadedBy.name}, {momentInWords(one.uploadedAt)}
        </Fact>
        <Fact name="Kind">
          {importFormat[one.format]}, {bytesInWords(one.bytes)}
        </Fact>
        {one.readAt && <Fact name="Last read">{momentInWords(one.readAt)}</Fact>}
        {one.approvedBy && one.approvedAt && (
          <Fact name="Approved">
            by {one.approvedBy.name}, {momentInWords(one.approvedAt)}
          </Fact>
        )}
        <Fact name="Publisher">
          {one.publisher ? (
            <>
              <bdi>{one.publisher.name}</bdi> {one.publisher.url}, for checks that name none
            </>
          ) : (
            "As each check says"
          )}
        </Fact>
        <Fact name="Language">
          {one.language ? `${languageInWords(one.language)}, for checks that name none` : "As each check says"}
        </Fact>
        {one.columns.length > 0 && (
          <Fact name="Columns">
            {one.columns.map(({ column, field }) => `${fieldWords[field as Field] ?? field}: ${column}`).join(" · ")}
          </Fact>
        )}
        <Fact name="SHA-256">
          <code>{one.sha256}</code>
        </Fact>
      </dl>
    </More>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
