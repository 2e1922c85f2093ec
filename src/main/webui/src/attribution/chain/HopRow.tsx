import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { type Control, type UseFormSetValue, useWatch } from "react-hook-form";
import { CheckInput, ChoiceInput, TextInput } from "../../form/inputs";
import { Button } from "../../ui/Button";
import { hopKind } from "../../words/labels";
import type { ChainFields } from "./chain";
import { ruleAfter } from "./groundRules";
import styles from "./HopRow.module.css";
import { labelOf } from "./hop";
import { MoreOfHop } from "./MoreOfHop";
import { roleChoices } from "./order";
import { SourceFields } from "./SourceFields";
import { buttonOf } from "./useHops";

interface Props {
  control: Control<ChainFields>;
  setValue: UseFormSetValue<ChainFields>;
  place: number;
  count: number;
  isMoreOpen: boolean;
  onMore: (isOpen: boolean) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
  /** The row's own, wherever it moves: the focus follows its buttons. */
  id: string;
}

/** One step of the chain, with the fields that go with its kind. */
export function HopRow(props: Props) {
  const { control, setValue, place, count } = props;
  const hop = useWatch({ control, name: `hops.${place}` });
  useFittingRule(hop.kind, place, setValue, hop.groundRule, hop.role === "PUBLISHED_IN");
  const title = titleOf(place, count);
  const mayRemove = count > 1 && (!hop.nameKept || hop.forgetName);
  return (
    <li className={styles.row}>
      <fieldset className={styles.fields}>
        <legend className={styles.title}>
          <span className={styles.number}>{place + 1}</span> {title}
        </legend>
        <HopButtons {...props} name={labelOf(hop)} mayRemove={mayRemove} />
        <div className={styles.grid}>
          <ChoiceInput control={control} name={`hops.${place}.kind`} label="Source" options={hopKind} />
          <SourceFields control={control} place={place} kind={hop.kind} nameKept={hop.nameKept} />
          {place > 0 && (
            <ChoiceInput
              control={control}
              name={`hops.${place}.role`}
              label="What they did"
              options={roleChoices(place, count)}
            />
          )}
          <TextInput
            control={control}
            name={`hops.${place}.cue`}
            label="Verb in the text"
            hint="To the letter, such as “accused”"
          />
        </div>
        {hop.nameKept && (
          <CheckInput
            control={control}
            name={`hops.${place}.forgetName`}
            label="Take the name out of the vault for ever."
            hint="Needed before this hop can be removed or become another kind of source."
          />
        )}
        <MoreOfHop {...props} hop={hop} />
      </fieldset>
    </li>
  );
}

function titleOf(place: number, count: number): string {
  if (place === 0) {
    return "Who said it first";
  }
  return place === count - 1 ? "Where we read it" : "In between";
}

/** A source without a name is mostly on background. Changing the mind about the kind restores what was agreed before. */
function useFittingRule(
  kind: ChainFields["hops"][number]["kind"],
  place: number,
  setValue: UseFormSetValue<ChainFields>,
  rule: ChainFields["hops"][number]["groundRule"],
  isPublished: boolean,
) {
  const last = useRef({ kind, raised: false });
  useEffect(() => {
    const before = last.current;
    if (before.kind === kind) {
      return;
    }
    const raise = kind === "UNNAMED" && rule === "ON_RECORD" && !isPublished;
    const unraise = before.raised && rule === "ON_BACKGROUND" && kind !== "UNNAMED";
    last.current = { kind, raised: raise };
    const next = raise ? "ON_BACKGROUND" : unraise ? "ON_RECORD" : ruleAfter(kind, rule);
    if (next !== rule) {
      setValue(`hops.${place}.groundRule`, next, { shouldDirty: true });
    }
  }, [kind, rule, place, setValue, isPublished]);
}

function HopButtons({
  id,
  place,
  count,
  name,
  mayRemove,
  onMove,
  onRemove,
}: Props & { name: string; mayRemove: boolean }) {
  const called = `hop ${place + 1}, ${name}`;
  return (
    <div className={styles.buttons}>
      <Button
        look="quiet"
        id={buttonOf(id, "up")}
        aria-label={`Move ${called} up`}
        isDisabled={place === 0}
        onPress={() => onMove(-1)}
      >
        <ArrowUp aria-hidden size={16} />
      </Button>
      <Button
        look="quiet"
        id={buttonOf(id, "down")}
        aria-label={`Move ${called} down`}
        isDisabled={place === count - 1}
        onPress={() => onMove(1)}
      >
        <ArrowDown aria-hidden size={16} />
      </Button>
      <Button look="quiet" aria-label={`Remove ${called}`} isDisabled={!mayRemove} onPress={onRemove}>
        <X aria-hidden size={16} />
      </Button>
    </div>
  );
}
