import type { Control } from "react-hook-form";
import { DateKnownInput } from "../../form/DateKnownInput";
import { ChoiceInput, TextInput } from "../../form/inputs";
import { More } from "../../ui/More";
import { hopMode } from "../../words/labels";
import type { ChainFields } from "./chain";
import { rulesFor } from "./groundRules";
import styles from "./HopRow.module.css";
import type { HopFields } from "./hop";
import { moreInWords } from "./moreInWords";

interface Props {
  control: Control<ChainFields>;
  place: number;
  hop: HopFields;
  isMoreOpen: boolean;
  onMore: (isOpen: boolean) => void;
}

/** What is seldom needed of a hop; what is filled in already is told in the line that opens it. */
export function MoreOfHop({ control, place, hop, isMoreOpen, onMore }: Props) {
  const words = moreInWords(hop);
  return (
    <More summary={<>More{words && <span className="quiet"> · {words}</span>}</>} isOpen={isMoreOpen} onToggle={onMore}>
      <div className={styles.grid}>
        {hop.kind === "NAMED" && (
          <TextInput
            control={control}
            name={`hops.${place}.capacity`}
            label="In what capacity"
            hint="Such as “head of safety”"
          />
        )}
        {hop.kind !== "UNNAMED" && (
          <ChoiceInput
            control={control}
            name={`hops.${place}.groundRule`}
            label="Ground rule"
            options={rulesFor(hop.kind)}
          />
        )}
        <ChoiceInput
          control={control}
          name={`hops.${place}.mode`}
          label="In what form"
          options={hopMode}
          none="Does not matter"
        />
        <TextInput control={control} name={`hops.${place}.url`} label="Web address" type="url" />
        <TextInput
          control={control}
          name={`hops.${place}.locator`}
          label="Place in it"
          hint="A page, a minute, a notebook"
        />
      </div>
      <DateKnownInput control={control} name={`hops.${place}.saidOn`} label="Said on" />
    </More>
  );
}
