import { type FormEvent, useCallback, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { ChoiceInput } from "../../form/inputs";
import { LastTry } from "../../form/LastTry";
import { useDeskForm } from "../../form/useDeskForm";
import { Button } from "../../ui/Button";
import { importFormat } from "../../words/labels";
import { ReadingInputs } from "../ReadingInputs";
import { ColumnInputs } from "./ColumnInputs";
import { FilePicker } from "./FilePicker";
import { guessColumns, noColumns } from "./fields";
import { guessFormat } from "./guessFormat";
import { beginningInBytes, headerRow } from "./headerRow";
import { SendingProgress } from "./SendingProgress";
import styles from "./upload.module.css";
import { type Reading, uploadAddress } from "./uploadAddress";
import { useUpload } from "./useUpload";
import { whyNotYet } from "./whyNotYet";

const nothing: Reading = { format: "", language: "", publisherName: "", publisherUrl: "" };

/** A file of other people's checks, and how it is to be read. Nothing is imported by sending it. */
export function UploadForm() {
  const form = useDeskForm<Reading>({ draft: "import/upload", defaults: nothing });
  const [file, setFile] = useState<File>();
  const [headers, setHeaders] = useState<string[]>([]);
  const [columns, setColumns] = useState(noColumns);
  const [missing, setMissing] = useState<string>();
  const picked = useRef<File>(undefined);
  const navigate = useNavigate();
  const format = form.watch("format");

  const { finish } = form;
  const goThere = useCallback(
    (importId: string) => {
      finish();
      void navigate(`/desk/imports/${importId}`);
    },
    [finish, navigate],
  );
  const upload = useUpload(goThere);
  const isSending = upload.state.kind === "sending";

  const pick = async (chosen: File) => {
    picked.current = chosen;
    setFile(chosen);
    setMissing(undefined);
    upload.forget();
    const beginning = await chosen.slice(0, beginningInBytes).text();
    if (picked.current !== chosen) {
      return;
    }
    const names = headerRow(beginning);
    setHeaders(names);
    setColumns(guessColumns(names));
    form.setValue("format", guessFormat(chosen.name, beginning) ?? "", { shouldDirty: true });
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reading = form.getValues();
    const reason = whyNotYet(file, reading.format, columns);
    setMissing(reason);
    if (!reason && file && !isSending) {
      void upload.send(uploadAddress(reading, file.name, columns), file);
    }
  };

  return (
    <form onSubmit={submit} noValidate className={styles.form} aria-label="Upload a file">
      <FilePicker file={file} isDisabled={isSending} onPick={(chosen) => void pick(chosen)} />
      {file && (
        <>
          <ChoiceInput
            control={form.control}
            name="format"
            label="What kind of file it is"
            hint="Guessed by its name and by how it begins. Change it where the guess is wrong."
            options={importFormat}
          />
          {format === "CSV" && <ColumnInputs columns={columns} headers={headers} onChange={setColumns} />}
          {format !== "STET_NDJSON" && <ReadingInputs control={form.control} />}
        </>
      )}
      {missing && (
        <p role="alert" className={styles.refusal}>
          {missing}
        </p>
      )}
      {upload.state.kind === "refused" && (
        <p role="alert" className={styles.refusal}>
          {upload.state.message}
        </p>
      )}
      {upload.state.kind === "failed" && <LastTry failure={upload.state.failure} />}
      {upload.state.kind === "cancelled" && <p role="status">Cancelled. Nothing was kept of the file.</p>}
      {upload.state.kind === "sending" && file ? (
        <SendingProgress sent={upload.state.bytes} total={file.size} onCancel={upload.cancel} />
      ) : (
        <div className={styles.buttons}>
          <Button type="submit" look="main" autoFocus={upload.state.kind === "cancelled"}>
            Upload and read it
          </Button>
          <span className="quiet">Reading it shows what would happen. Nothing is imported by it.</span>
        </div>
      )}
    </form>
  );
}
