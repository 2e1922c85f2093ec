import { useId, useState } from "react";
import type { Verdict } from "../../graphql/schema.generated";
import { useAction } from "../../graphql/useAction";
import { Refusal } from "../../review/Refusal";
import { refusalOf } from "../../review/useStep";
import { Button } from "../../ui/Button";
import type { WholeImportFragment } from "../one/Import.generated";
import { checks } from "../outcomes";
import { MapRatingDocument } from "./Ratings.generated";
import styles from "./rating.module.css";
import { inOwnWords } from "./refusals";
import { VerdictSelect } from "./VerdictSelect";

interface Props {
  rating: WholeImportFragment["unmappedRatings"][number];
  onMapped: (verdict: Verdict) => void;
}

/** One label of a publisher, and which verdict it stands for. */
export function UnmappedItem({ rating: { publisher, label, count }, onMapped }: Props) {
  const [chosen, setChosen] = useState<Verdict | "">("");
  const [isForAny, setForAny] = useState(publisher == null);
  const id = useId();
  const action = useAction(MapRatingDocument, (data) => data.mapRating);
  const [refusal, setRefusal] = useState<string>();
  const map = async () => {
    if (chosen === "") {
      return;
    }
    const outcome = await action.run({ label, verdict: chosen, publisher: isForAny ? undefined : publisher });
    if (outcome.kind === "done") {
      onMapped(chosen);
    } else {
      setRefusal(refusalOf(inOwnWords(outcome)));
    }
  };
  return (
    <li className={styles.row}>
      <div className={styles.label}>
        “<strong dir="auto">{label}</strong>”{" "}
        <span className="quiet">
          {publisher ?? "no publisher’s address"}, {checks(count)}
        </span>
      </div>
      <div className={styles.controls}>
        <VerdictSelect label={`Verdict that “${label}” stands for`} value={chosen} onChange={setChosen} />
        {publisher != null && (
          <>
            <label htmlFor={id} className="visually-hidden">
              Whose label “{label}” it is
            </label>
            <select
              id={id}
              className={styles.select}
              value={isForAny ? "any" : "one"}
              onChange={(event) => setForAny(event.target.value === "any")}
            >
              <option value="one">for {publisher} alone</option>
              <option value="any">for any publisher</option>
            </select>
          </>
        )}
        <Button isDisabled={chosen === ""} isPending={action.pending} onPress={() => void map()}>
          Map<span className="visually-hidden"> “{label}”</span>
        </Button>
      </div>
      <Refusal>{refusal}</Refusal>
    </li>
  );
}
