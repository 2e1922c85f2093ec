import { Link } from "react-router";
import { Section } from "../ui/Section";
import { usePage } from "../ui/usePage";
import { EditorsOnly } from "./EditorsOnly";
import styles from "./imports.module.css";
import { ImportList } from "./list/ImportList";
import { UploadForm } from "./upload/UploadForm";

export default function ImportsPage() {
  return (
    <EditorsOnly>
      <Imports />
    </EditorsOnly>
  );
}

/** What others checked, brought along as files. */
function Imports() {
  const heading = usePage("Imports");
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Imports
        </h1>
        <Link to="/desk/imports/ratings" className={styles.go}>
          What other houses’ ratings stand for
        </Link>
      </div>
      <p className={styles.lead}>
        Checks that somebody else made are read from a file, looked through, proposed, and approved by a second editor.
        They are published under their publisher’s name and never pass as this desk’s own.
      </p>
      <Section title="Upload a file">
        <UploadForm />
      </Section>
      <Section title="Files so far">
        <ImportList />
      </Section>
    </>
  );
}
