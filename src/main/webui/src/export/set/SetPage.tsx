import { Link, useParams } from "react-router";
import { useQuery } from "urql";
import { NotFound } from "../../app/NotFound";
import { useFormInPlace } from "../../form/useFormInPlace";
import { failureOf } from "../../graphql/failure";
import { useNames } from "../../journal/useNames";
import { useMember } from "../../session/member";
import { Button } from "../../ui/Button";
import { Failed, Note, Skeleton } from "../../ui/States";
import { useLanding } from "../../ui/useLanding";
import { usePage } from "../../ui/usePage";
import { momentInWords } from "../../words/dates";
import { here } from "../files/address";
import { FilterWords } from "../filter/FilterWords";
import { partiesIn } from "../filter/filterInWords";
import { RunsSection } from "../run/RunsSection";
import { ClaimsSection } from "./ClaimsSection";
import { DiscardSet } from "./DiscardSet";
import { ReviseSet } from "./ReviseSet";
import { OneSetDocument, type SetLineFragment } from "./Sets.generated";
import styles from "./set.module.css";
import { setSteps } from "./setSteps";

/** One claim set: which claims it holds, and its exports. */
export default function SetPage() {
  const { id = "" } = useParams();
  // What is written about one set is not to turn up at the next.
  return <OneSet key={id} id={id} />;
}

function OneSet({ id }: { id: string }) {
  const [{ data, error }] = useQuery({ query: OneSetDocument, variables: { id } });
  const set = data?.claimSet;
  const heading = usePage(set?.name);
  const draft = `claimSet/${id}`;
  const revising = useFormInPlace(draft);
  const member = useMember();
  if (!data) {
    return error ? <Failed failure={failureOf(error)} /> : <Skeleton lines={12} />;
  }
  if (!set) {
    return <NotFound what="claim set" />;
  }
  const steps = setSteps(set, member);
  const isRevised = steps.revise && revising.isOpen;
  return (
    <article>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {set.name}
        </h1>
        {steps.revise && !isRevised && (
          <Button autoFocus={revising.givesFocusBack} onPress={revising.open}>
            Edit
          </Button>
        )}
        {steps.discard && !isRevised && <DiscardSet set={set} />}
      </div>
      <Discarded set={set} />
      {isRevised ? (
        <ReviseSet set={set} draft={draft} onClose={revising.close} />
      ) : (
        <>
          <About set={set} />
          <RunsSection set={set} mayExport={steps.export} />
          <ClaimsSection set={set} />
        </>
      )}
    </article>
  );
}

function Discarded({ set: { discardedAt, discardedWhy } }: { set: SetLineFragment }) {
  // The button that led here goes with the step.
  const landing = useLanding<HTMLDivElement>(String(discardedAt));
  return (
    <div ref={landing} tabIndex={-1}>
      {discardedAt && (
        <Note>
          Discarded on {momentInWords(discardedAt)}: <span dir="auto">{discardedWhy}</span>
        </Note>
      )}
    </div>
  );
}

function About({ set }: { set: SetLineFragment }) {
  const nameOf = useNames(partiesIn(set.filter));
  return (
    <>
      {set.description && (
        <p className={styles.description} dir="auto">
          {set.description}
        </p>
      )}
      <FilterWords scope={set.scope} filter={set.filter} nameOf={nameOf} />
      <p className={styles.after}>
        {whoSees(set)}{" "}
        {set.public && !set.discardedAt && <Link to={`/exports/${set.id}`}>The set as readers see it</Link>}{" "}
        {set.feedUrl && !set.discardedAt && <a href={here(set.feedUrl)}>Atom feed</a>}
      </p>
    </>
  );
}

function whoSees({ scope, public: isPublic, discardedAt }: SetLineFragment): string {
  if (scope === "VERIFIED") {
    return "Editors alone see this set and its exports.";
  }
  return isPublic && !discardedAt
    ? "Readers see this set, and the exports made while it is open to them."
    : "The desk alone sees this set and its exports.";
}
