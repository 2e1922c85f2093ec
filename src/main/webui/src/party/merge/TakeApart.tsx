import { useState } from "react";
import { useAction } from "../../graphql/useAction";
import { refusalOf } from "../../review/useStep";
import { mayAct, useMember } from "../../session/member";
import { Button } from "../../ui/Button";
import { UnmergePartyRecordsDocument, type UnmergePartyRecordsMutation } from "./Merge.generated";

const payloadOf = (data: UnmergePartyRecordsMutation) => data.unmergeParties;

interface Props {
  /** The record that was merged into another. */
  party: { id: string; version: number; name: string };
  look?: "plain" | "quiet";
}

/** The way back from a merge. */
export function TakeApart({ party: { id, version, name }, look = "quiet" }: Props) {
  const member = useMember();
  const { run, pending } = useAction(UnmergePartyRecordsDocument, payloadOf);
  const [refusal, setRefusal] = useState<string>();
  if (!mayAct(member, "CHECKER")) {
    return null;
  }
  return (
    <>
      <Button
        look={look}
        isPending={pending}
        aria-label={`Take apart again: ${name}`}
        onPress={async () => setRefusal(refusalOf(await run({ duplicateId: id, expectedVersion: version })))}
      >
        Take apart again
      </Button>
      {refusal && <span role="alert">{refusal}</span>}
    </>
  );
}
