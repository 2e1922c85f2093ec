import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { ReviseClaimInput } from "../../graphql/schema.generated";
import { type Answers, Desk } from "../../test/desk";
import type { ClaimHeadFragment } from "../head/ClaimHead.generated";
import { ClaimForm } from "./ClaimForm";
import type { ClaimWordsFragment } from "./ClaimWords.generated";

type Claim = ClaimWordsFragment & ClaimHeadFragment;

const claim: Claim = {
  id: "clm_1",
  version: 1,
  contentVersion: 1,
  statement: "Half of the lamps failed.",
  checkability: "CHECKABLE",
  limits: null,
  language: "en",
  tags: [],
  parties: [],
  verificationStatus: "IN_CHECK",
  publicationStatus: "UNPUBLISHED",
  discardedAt: null,
  discardedWhy: null,
  check: null,
  publication: null,
};
const chens: Claim = { ...claim, version: 2, statement: "Half of the lamps broke.", limits: "Seen from the quay." };
const stale = { code: "STALE_VERSION", field: ["expectedVersion"], message: "Chen was faster." };

const lastChange = { id: "jrn_1", action: "revised", subjectType: "Claim", by: { id: "mem_2", name: "Chen" } };

function answerNow() {
  return { claim: chens };
}

function answerLastChange() {
  return { claim: { id: "clm_1", version: 2, history: { nodes: [lastChange] } } };
}

/** The claim stands at version 2: whoever writes over another one is refused. */
function server() {
  const sent: ReviseClaimInput[] = [];
  const revise: Answers[string] = ({ input }) => {
    const words = input as ReviseClaimInput;
    sent.push(words);
    const isStale = words.expectedVersion !== 2;
    return { reviseClaim: { claim: isStale ? null : { id: "clm_1" }, userErrors: isStale ? [stale] : [] } };
  };
  const answers: Answers = { ReviseClaim: revise, ClaimWordsNow: answerNow, ClaimLastChange: answerLastChange };
  return { answers, sent };
}

function Page({ answers, shown, onDone }: { answers: Answers; shown: Claim; onDone: () => void }) {
  return (
    <Desk answers={answers}>
      <ClaimForm claim={shown} draft="claim/clm_1/words" onDone={onDone} onCancel={() => undefined} />
    </Desk>
  );
}

async function open(shown = claim) {
  const { answers, sent } = server();
  const done: true[] = [];
  const onDone = () => done.push(true);
  const { rerender } = render(<Page answers={answers} shown={shown} onDone={onDone} />);
  const statement = (await screen.findByRole("textbox", { name: /Statement/ })) as HTMLTextAreaElement;
  const show = (next: Claim) => rerender(<Page answers={answers} shown={next} onDone={onDone} />);
  return { user: userEvent.setup(), statement, sent, done, show };
}

const save = () => screen.getByRole("button", { name: "Save the claim" });

describe("the form of a claim", () => {
  it("keeps its words while a colleague saves the claim, and says who did", async () => {
    const { user, statement, show } = await open();
    await user.clear(statement);
    await user.type(statement, "All of the lamps failed.");
    show(chens);
    expect(await screen.findByText(/Chen changed this while you were writing/)).toBeTruthy();
    expect(statement.value).toBe("All of the lamps failed.");
  });

  it("saves over the version that was read, and after a conflict over the one that was compared with", async () => {
    const { user, statement, sent, done, show } = await open();
    await user.clear(statement);
    await user.type(statement, "All of the lamps failed.");
    show(chens);
    await user.click(save());
    await user.click(await screen.findByRole("button", { name: "theirs broke" }));
    await user.click(screen.getByRole("button", { name: "Take these words" }));
    expect(done).toHaveLength(0);
    await user.click(save());
    await waitFor(() => expect(done).toHaveLength(1));
    expect(sent.map((input) => input.expectedVersion)).toEqual([1, 2]);
    expect(sent[1]).toMatchObject({ statement: "All of the lamps broke.", limits: "Seen from the quay." });
  });

  it("says beforehand that saving costs the approval", async () => {
    await open({ ...claim, verificationStatus: "VERIFIED" });
    expect(screen.getByText(/back to “In check”/)).toBeTruthy();
  });
});
