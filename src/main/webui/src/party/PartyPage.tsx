import { useState } from "react";
import { useParams } from "react-router";
import { useQuery } from "urql";
import { NotFound } from "../app/NotFound";
import { failureOf } from "../graphql/failure";
import { PartyReplies } from "../reply/party/PartyReplies";
import { mayAct, useMember } from "../session/member";
import { Button } from "../ui/Button";
import { Overlay } from "../ui/Overlay";
import { Failed, Skeleton } from "../ui/States";
import { usePage } from "../ui/usePage";
import { partyKind } from "../words/labels";
import { ClaimedAbout } from "./about/ClaimedAbout";
import { Originated } from "./about/Originated";
import { PartyHistory } from "./about/PartyHistory";
import { MergedNotice } from "./merge/MergedNotice";
import { MergeForm } from "./merge/MergeForm";
import { PartyTrace } from "./merge/PartyTrace";
import { PartyRecordDocument, type PartyWordsFragment } from "./Party.generated";
import styles from "./Party.module.css";
import { ReviseParty } from "./ReviseParty";

/** One party: what it claimed, what is claimed about it, and how it answered over time. */
export default function PartyPage() {
  const { id = "" } = useParams();
  const [{ data, error }] = useQuery({ query: PartyRecordDocument, variables: { id } });
  const party = data?.node && "sameAs" in data.node ? data.node : undefined;
  const heading = usePage(party?.name);
  if (!data) {
    return error ? <Failed failure={failureOf(error)} /> : <Skeleton lines={12} />;
  }
  if (!party) {
    return <NotFound what="party" />;
  }
  return (
    <article key={party.id}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {party.name}
        </h1>
        <Actions party={party} />
      </div>
      <Facts party={party} />
      {party.mergedInto ? (
        <MergedNotice party={{ ...party, mergedInto: party.mergedInto }} />
      ) : (
        <div className={styles.parts}>
          <div>
            <Originated partyId={party.id} name={party.name} />
            <ClaimedAbout partyId={party.id} name={party.name} />
          </div>
          <PartyReplies partyId={party.id} name={party.name} />
        </div>
      )}
      {!party.mergedInto && <PartyTrace partyId={party.id} />}
      <PartyHistory partyId={party.id} />
    </article>
  );
}

function Facts({ party: { kind, aliases, sameAs } }: { party: PartyWordsFragment }) {
  return (
    <dl className={styles.facts}>
      <div className={styles.fact}>
        <dt>Kind</dt>
        <dd>{partyKind[kind]}</dd>
      </div>
      {aliases.length > 0 && (
        <div className={styles.fact}>
          <dt>Other names</dt>
          <dd dir="auto">{aliases.join(" · ")}</dd>
        </div>
      )}
      {sameAs.length > 0 && (
        <div className={styles.fact}>
          <dt>Who is meant</dt>
          <dd>
            <ul>
              {sameAs.map((address) => (
                <li key={address}>
                  <a href={address} rel="noreferrer">
                    {address}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Actions({ party }: { party: PartyWordsFragment }) {
  const member = useMember();
  const [open, setOpen] = useState<"revise" | "merge">();
  const close = () => setOpen(undefined);
  return (
    <>
      <Button onPress={() => setOpen("revise")}>Edit</Button>
      {!party.mergedInto && mayAct(member, "CHECKER") && (
        <Button onPress={() => setOpen("merge")}>Merge into another</Button>
      )}
      {open === "revise" && (
        <Overlay title={`Edit ${party.name}`} isOpen onClose={close}>
          <ReviseParty party={party} onClose={close} />
        </Overlay>
      )}
      {open === "merge" && (
        <Overlay title={`Merge ${party.name} into another record`} isOpen onClose={close}>
          <MergeForm party={party} onClose={close} />
        </Overlay>
      )}
    </>
  );
}
