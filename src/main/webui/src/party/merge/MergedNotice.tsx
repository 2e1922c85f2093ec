import { useState } from "react";
import { Link } from "react-router";
import { useQuery } from "urql";
import { useAction } from "../../graphql/useAction";
import { mayAct, useMember } from "../../session/member";
import { Button } from "../../ui/Button";
import { PartyByIdDocument, type PartyWordsFragment } from "../Party.generated";
import styles from "../Party.module.css";
import { UnmergePartyRecordsDocument, type UnmergePartyRecordsMutation } from "./Merge.generated";

const payloadOf = (data: UnmergePartyRecordsMutation) => data.unmergeParties;

/** That a record stands for another one, and the way back. */
export function MergedNotice({ party }: { party: PartyWordsFragment & { mergedInto: string } }) {
  const member = useMember();
  const [{ data }] = useQuery({ query: PartyByIdDocument, variables: { id: party.mergedInto } });
  const { run, pending } = useAction(UnmergePartyRecordsDocument, payloadOf);
  const [refusal, setRefusal] = useState<string>();
  async function takeApart() {
    const outcome = await run({ duplicateId: party.id, expectedVersion: party.version });
    setRefusal(
      outcome.kind === "refused"
        ? outcome.userErrors.map(({ message }) => message).join(" ")
        : outcome.kind === "failed"
          ? outcome.failure.message
          : undefined,
    );
  }
  return (
    <div className={styles.merged}>
      <p>
        This record was merged into{" "}
        <Link to={`/desk/parties/${data?.party?.id ?? party.mergedInto}`} dir="auto">
          {data?.party?.name ?? "another party"}
        </Link>
        , which now stands for it.
      </p>
      {mayAct(member, "CHECKER") && (
        <Button isPending={pending} onPress={takeApart}>
          Take them apart again
        </Button>
      )}
      {refusal && <p role="alert">{refusal}</p>}
    </div>
  );
}
