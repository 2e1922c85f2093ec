import { type ReactNode, useState } from "react";
import { Overlay } from "../ui/Overlay";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { AsOf, SaidByThen } from "./AsOf";
import { AnswerForm } from "./answer/AnswerForm";
import { newReport } from "./answer/newAnswer";
import { Retracted } from "./answer/Retracted";
import { RetractForm } from "./answer/RetractForm";
import { Bystanders } from "./Bystanders";
import type { ClaimRepliesFragment } from "./ClaimReplies.generated";
import { type Conversation, conversations, isSilentBystander } from "./conversation";
import { PartyLine } from "./PartyLine";
import type { ResponseWordsFragment } from "./Replies.generated";
import { type OpenDeed, RequestDialog } from "./RequestDialogs";
import type { PickedClaim } from "./request/AllegationPicker";
import { AskForm } from "./request/AskForm";

type Company = Conversation["party"];

/** What is open over the section: it stays open whatever a colleague changes below it. */
export type Open =
  | ({ kind: "request" } & OpenDeed)
  | { kind: "ask" | "report"; company: Company }
  | { kind: "retract"; response: ResponseWordsFragment };

/** Whom the claim concerns, what they were asked, and what they say to it. */
export function RepliesSection({ claim }: { claim: ClaimRepliesFragment }) {
  const [open, setOpen] = useState<Open>();
  const [asOf, setAsOf] = useState("");
  const all = conversations(claim);
  const speaking = all.filter((each) => !isSilentBystander(each));
  return (
    <Section title="Companies" aside={all.length > 0 && <AsOf day={asOf} onChange={setAsOf} />}>
      {asOf ? (
        <SaidByThen claimId={claim.id} day={asOf} conversations={speaking} />
      ) : (
        <>
          {all.length === 0 && (
            <Empty>The claim names nobody. Name the party that it is about, then ask for its side.</Empty>
          )}
          {speaking.map((each) => (
            <PartyLine key={each.party.id} conversation={each} onOpen={setOpen} />
          ))}
          <Bystanders parties={all.filter(isSilentBystander)} onOpen={setOpen} />
          <Retracted claimId={claim.id} />
        </>
      )}
      <Dialogs claim={claim} open={open} onClose={() => setOpen(undefined)} />
    </Section>
  );
}

/** What a draft keeps of the claim. */
function pickedClaim({ id, statement, limits, language }: ClaimRepliesFragment): PickedClaim {
  return { id, statement, limits, language };
}

interface DialogsProps {
  claim: ClaimRepliesFragment;
  open?: Open;
  onClose: () => void;
}

function Dialogs({ claim, open, onClose }: DialogsProps): ReactNode {
  switch (open?.kind) {
    case "request":
      return <RequestDialog open={open} onClose={onClose} />;
    case "ask":
      return (
        <Overlay title={`Ask ${open.company.name}`} isOpen onClose={onClose}>
          <AskForm company={open.company} claim={pickedClaim(claim)} onClose={onClose} />
        </Overlay>
      );
    case "report":
      return (
        <Overlay title={`What ${open.company.name} said elsewhere`} isOpen wide onClose={onClose}>
          <AnswerForm
            draft={`answer/elsewhere/${claim.id}/${open.company.id}`}
            opening={() => newReport(claim, new Date())}
            about={{ companyId: open.company.id }}
            questions={[{ number: 1, statement: claim.statement, language: claim.language }]}
            onClose={onClose}
          />
        </Overlay>
      );
    case "retract":
      return (
        <Overlay title="Retract an answer" isOpen onClose={onClose}>
          <RetractForm response={open.response} onClose={onClose} />
        </Overlay>
      );
    default:
      return null;
  }
}
