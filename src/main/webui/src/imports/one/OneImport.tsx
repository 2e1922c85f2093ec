import { Link } from "react-router";
import { usePage } from "../../ui/usePage";
import imports from "../imports.module.css";
import { ImportLines } from "../lines/ImportLines";
import { UnmappedRatings } from "../rating/UnmappedRatings";
import { ImportSteps } from "../steps/ImportSteps";
import { AboutImport } from "./AboutImport";
import type { WholeImportFragment } from "./Import.generated";
import { Standing } from "./Standing";

/** A file from its upload to its end: where it stands, what can be done now, and what was found in it. */
export function OneImport({ one }: { one: WholeImportFragment }) {
  const heading = usePage(one.fileName);
  return (
    <>
      <div className={imports.head}>
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {one.fileName}
        </h1>
        <Link to="/desk/imports" className={imports.go}>
          All imports
        </Link>
      </div>
      <Standing one={one} />
      <ImportSteps one={one} />
      <AboutImport one={one} />
      {/* What was mapped since the file was last read is forgotten when it is read again. */}
      <UnmappedRatings key={one.readAt} one={one} />
      {one.readAt && one.state !== "READING" && <ImportLines one={one} />}
    </>
  );
}
