import { useState } from "react";
import type { Verdict } from "../../graphql/schema.generated";
import { Refusal } from "../../review/Refusal";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Section";
import { useFocusKept } from "../../ui/useFocusKept";
import { verdict } from "../../words/labels";
import imports from "../imports.module.css";
import type { WholeImportFragment } from "../one/Import.generated";
import { useReread } from "../steps/useReread";
import { keyOf } from "./keyOf";
import styles from "./rating.module.css";
import { UnmappedItem } from "./UnmappedItem";

interface Mapped {
  key: string;
  label: string;
  verdict: Verdict;
}

/** Ratings that nobody has mapped, each with its form; what was mapped just now counts once the file is read again. */
export function UnmappedRatings({ one }: { one: WholeImportFragment }) {
  const [mapped, setMapped] = useState<Mapped[]>([]);
  const reread = useReread(one);
  const open = one.unmappedRatings.filter((rating) => !mapped.some(({ key }) => key === keyOf(rating)));
  const next = useFocusKept(open.length);
  const canMap = one.state === "READY" || one.state === "PROPOSED";
  if (!canMap || (open.length === 0 && mapped.length === 0)) {
    return null;
  }
  return (
    <Section title="Ratings that nobody has mapped">
      <p className={imports.lead}>
        Say which verdict each of these stands for. The publisher’s own label stays beside it. What you say here holds
        for all imports that are read from now on.
      </p>
      <ul className={styles.rows}>
        {open.map((rating) => (
          <UnmappedItem
            key={keyOf(rating)}
            rating={rating}
            onMapped={(chosen) =>
              setMapped((before) => [...before, { key: keyOf(rating), label: rating.label, verdict: chosen }])
            }
          />
        ))}
      </ul>
      <div role="status">
        {mapped.length > 0 && (
          <p className={styles.mapped}>
            Mapped just now:{" "}
            {mapped.map((one, place) => (
              <span key={one.key}>
                {place > 0 && ", "}“<bdi>{one.label}</bdi>” as {verdict[one.verdict]}
              </span>
            ))}
            . {one.state === "READY" ? "Read the file again to follow it." : "Give the proposal back to read it again."}
          </p>
        )}
      </div>
      {mapped.length > 0 && one.state === "READY" && (
        <Button id={next} isPending={reread.pending} onPress={reread.again}>
          Read again
        </Button>
      )}
      <Refusal>{reread.refusal}</Refusal>
    </Section>
  );
}
