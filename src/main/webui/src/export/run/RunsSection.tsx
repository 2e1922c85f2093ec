import { Paged } from "../../ui/Paged";
import { Section } from "../../ui/Section";
import type { SetLineFragment } from "../set/Sets.generated";
import { ExportForm } from "./ExportForm";
import { Run } from "./Run";
import { RunsOfSetDocument } from "./Runs.generated";

/** The exports of a set, newest first, and the way to another one. */
export function RunsSection({ set, mayExport }: { set: SetLineFragment; mayExport: boolean }) {
  return (
    <Section title="Exports">
      {mayExport && <ExportForm set={set} />}
      <Paged
        query={RunsOfSetDocument}
        variables={{ id: set.id }}
        read={(data) => data.claimSet?.exports}
        requestPolicy="cache-and-network"
        empty={<p className="quiet">This set was never exported.</p>}
      >
        {(runs) => (
          <ul>
            {runs.map((run) => (
              <Run key={run.id} run={run} />
            ))}
          </ul>
        )}
      </Paged>
    </Section>
  );
}
