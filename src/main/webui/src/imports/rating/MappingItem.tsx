import { useState } from "react";
import type { Verdict } from "../../graphql/schema.generated";
import { useAction } from "../../graphql/useAction";
import { Refusal } from "../../review/Refusal";
import { useStep } from "../../review/useStep";
import { Button } from "../../ui/Button";
import { momentInWords } from "../../words/dates";
import { verdict } from "../../words/labels";
import { type MappingRowFragment, MapRatingDocument, UnmapRatingDocument } from "./Ratings.generated";
import styles from "./rating.module.css";
import { VerdictSelect } from "./VerdictSelect";

interface Props {
  mapping: MappingRowFragment;
  onRemoved: () => void;
}

type Doing = "nothing" | "changing" | "removing";

/** One label and its verdict, which can be changed or removed. */
export function MappingItem({ mapping, onRemoved }: Props) {
  const [doing, setDoing] = useState<Doing>("nothing");
  const [wasOpen, setWasOpen] = useState(false);
  const turn = (next: Doing) => {
    setWasOpen(next === "nothing");
    setDoing(next);
  };
  const name = `“${mapping.label}”`;
  return (
    <li className={styles.row}>
      <div className={styles.label}>
        “<strong dir="auto">{mapping.label}</strong>”{" "}
        {mapping.publisher ? `of ${mapping.publisher}` : "of any publisher"} <span aria-hidden>→</span>
        <span className="visually-hidden"> stands for </span> {verdict[mapping.verdict]}
        <span className={styles.changed}>
          {mapping.changedBy
            ? `${mapping.changedBy.name}, ${momentInWords(mapping.changedAt)}`
            : "As the desk came with it"}
        </span>
      </div>
      {doing === "nothing" && (
        <div className={styles.controls}>
          <Button look="quiet" autoFocus={wasOpen} onPress={() => turn("changing")}>
            Change<span className="visually-hidden"> {name}</span>
          </Button>
          <Button look="quiet" onPress={() => turn("removing")}>
            Remove…<span className="visually-hidden"> {name}</span>
          </Button>
        </div>
      )}
      {doing === "changing" && <Changing mapping={mapping} onDone={() => turn("nothing")} />}
      {doing === "removing" && <Removing mapping={mapping} onRemoved={onRemoved} onCancel={() => turn("nothing")} />}
    </li>
  );
}

function Changing({ mapping, onDone }: { mapping: MappingRowFragment; onDone: () => void }) {
  const [chosen, setChosen] = useState<Verdict>(mapping.verdict);
  // The version that was read when the form opened: a change by a colleague is not overwritten unseen.
  const [{ version }] = useState(mapping);
  const step = useStep(
    useAction(MapRatingDocument, (data) => data.mapRating),
    onDone,
  );
  const change = () =>
    void step.take({
      label: mapping.label,
      publisher: mapping.publisher,
      verdict: chosen,
      expectedVersion: version,
    });
  return (
    <div className={styles.controls}>
      <VerdictSelect label={`Verdict that “${mapping.label}” stands for`} value={chosen} onChange={setChosen} />
      <Button autoFocus isPending={step.pending} isDisabled={chosen === mapping.verdict} onPress={change}>
        Save
      </Button>
      <Button onPress={onDone}>Cancel</Button>
      <Refusal>{step.refusal}</Refusal>
    </div>
  );
}

interface RemovingProps {
  mapping: MappingRowFragment;
  onRemoved: () => void;
  onCancel: () => void;
}

/** It takes two presses: the next import would list the label as not mapped. */
function Removing({ mapping, onRemoved, onCancel }: RemovingProps) {
  const step = useStep(
    useAction(UnmapRatingDocument, (data) => data.unmapRating),
    onRemoved,
  );
  return (
    <div className={styles.controls}>
      <span>What was imported by it stays as it is.</span>
      <Button
        look="danger"
        autoFocus
        isPending={step.pending}
        onPress={() => void step.take({ ratingMappingId: mapping.id, expectedVersion: mapping.version })}
      >
        Remove it
      </Button>
      <Button onPress={onCancel}>Not now</Button>
      <Refusal>{step.refusal}</Refusal>
    </div>
  );
}
