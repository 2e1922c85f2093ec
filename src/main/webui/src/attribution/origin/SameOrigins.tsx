import { useState } from "react";
import { ReasonForm } from "../../form/ReasonForm";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import { UnmarkSameOriginDocument } from "../ChangeAttribution.generated";
import type { StandingAttributionFragment } from "../ClaimSources.generated";
import styles from "../Sources.module.css";
import { originator } from "./originator";

interface Props {
  attribution: StandingAttributionFragment;
  others: readonly StandingAttributionFragment[];
}

/** The chains whose originators count as one with this one's, and why. */
export function SameOrigins({ attribution, others }: Props) {
  const [undone, setUndone] = useState<StandingAttributionFragment>();
  const marks = attribution.sameOriginAs.flatMap((mark) => {
    const other = others.find((candidate) => candidate.id === mark.attributionId);
    return other ? [{ other, reason: mark.reason }] : [];
  });
  if (marks.length === 0) {
    return null;
  }
  return (
    <>
      <ul className={styles.marks} aria-label="Counts as one with">
        {marks.map(({ other, reason }) => (
          <li key={other.id}>
            Same origin as <strong>{originator(other)}</strong>: <span dir="auto">{reason}</span>{" "}
            <Button
              look="quiet"
              aria-label={`Take back that it has the same origin as ${originator(other)}`}
              onPress={() => setUndone(other)}
            >
              Take back…
            </Button>
          </li>
        ))}
      </ul>
      {undone && <TakeBack attribution={attribution} other={undone} onClose={() => setUndone(undefined)} />}
    </>
  );
}

interface TakeBackProps {
  attribution: StandingAttributionFragment;
  other: StandingAttributionFragment;
  onClose: () => void;
}

function TakeBack({ attribution, other, onClose }: TakeBackProps) {
  const action = useAction(UnmarkSameOriginDocument, (data) => data.unmarkSameOrigin);
  return (
    <Overlay title="Independent after all" isOpen onClose={onClose}>
      <ReasonForm
        draft={`attribution/${attribution.id}/unmark/${other.id}`}
        action={action}
        toInput={(reason) => ({
          attributionId: attribution.id,
          otherAttributionId: other.id,
          expectedVersion: attribution.version,
          reason,
        })}
        verb="Count them apart"
        onDone={onClose}
        onCancel={onClose}
      >
        <p>
          {originator(attribution)} and {originator(other)} will count as two origins again.
        </p>
      </ReasonForm>
    </Overlay>
  );
}
