import { useSearchParams } from "react-router";
import { Paged } from "../../ui/Paged";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import type { WholeImportFragment } from "../one/Import.generated";
import { consequence, countAll, countOf, number, outcomes, outcomeWords } from "../outcomes";
import { Tabs } from "../Tabs";
import { DownloadLines } from "./DownloadLines";
import { ImportLinesDocument } from "./ImportLines.generated";
import { LineItem } from "./LineItem";
import styles from "./lines.module.css";
import { readShown, searchFor } from "./shown";

/** The checks of the file by what happens to them, each kind with that in words. */
export function ImportLines({ one }: { one: WholeImportFragment }) {
  const [address] = useSearchParams();
  const shown = readShown(address);
  const count = shown ? countOf(one.counts, shown) : countAll(one.counts);
  const isDone = one.state === "DONE";
  return (
    <Section title="Checks in the file">
      <Tabs
        label="Which checks"
        tabs={[undefined, ...outcomes].map((outcome) => ({
          key: outcome ?? "all",
          to: { search: searchFor(outcome) },
          words: outcome ? outcomeWords[outcome] : "All",
          count: number(outcome ? countOf(one.counts, outcome) : countAll(one.counts)),
          isShown: outcome === shown,
        }))}
      />
      {shown && <p className={styles.consequence}>{consequence(shown, isDone)}</p>}
      {count > 0 && <DownloadLines importId={one.id} fileName={one.fileName} outcome={shown} count={count} />}
      <Paged
        key={`${shown} ${one.state} ${one.readAt}`}
        query={ImportLinesDocument}
        variables={{ id: one.id, outcome: shown ? [shown] : undefined, first: 20 }}
        later={{ first: 100 }}
        read={(data) => data.import?.lines}
        requestPolicy="cache-and-network"
        empty={<Empty>{shown ? "There are none of these." : "There is no check in this file."}</Empty>}
      >
        {(lines) => (
          <ol className={styles.rows}>
            {lines.map((line) => (
              <LineItem key={line.position} line={line} showsOutcome={!shown} />
            ))}
          </ol>
        )}
      </Paged>
    </Section>
  );
}
