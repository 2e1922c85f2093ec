import { X } from "lucide-react";
import { useRef } from "react";
import { type FieldValues, useController } from "react-hook-form";
import type { InputProps } from "../../form/inputs";
import type { PartyKind } from "../../graphql/schema.generated";
import { PartyBox } from "../../party/PartyBox";
import { type PickedParty, pickOne } from "../../party/usePartySearch";
import { Button } from "../../ui/Button";
import styles from "./set.module.css";

interface Props<Values extends FieldValues> extends InputProps<Values> {
  /** Only these kinds are offered. */
  kinds?: readonly PartyKind[];
}

/** Any number of parties, found while one types. The value in the form is a list of them. */
export function PartiesInput<Values extends FieldValues>({ control, name, label, hint, kinds }: Props<Values>) {
  const isUnpicked = useRef(false);
  const box = useRef<HTMLInputElement>(null);
  const validate = () => (isUnpicked.current ? pickOne(false) : true);
  const { field, fieldState } = useController({ control, name, rules: { validate } });
  const picked = (field.value ?? []) as PickedParty[];
  const add = (party: PickedParty | null) => {
    if (party && !picked.some(({ id }) => id === party.id)) {
      field.onChange([...picked, party]);
    }
  };
  const remove = (id: string) => {
    field.onChange(picked.filter((party) => party.id !== id));
    box.current?.focus();
  };
  return (
    <div className={styles.parties}>
      <PartyBox
        label={label}
        hint={hint}
        kinds={kinds}
        mayRecord={false}
        picked={null}
        onPick={add}
        onUnpicked={(is) => {
          isUnpicked.current = is;
        }}
        onBlur={field.onBlur}
        error={fieldState.error?.message}
        inputRef={(input) => {
          box.current = input;
          field.ref(input);
        }}
      />
      {picked.length > 0 && (
        <ul aria-label={label} className={styles.picked}>
          {picked.map((party) => (
            <li key={party.id}>
              <bdi>{party.name}</bdi>
              <Button look="quiet" aria-label={`Remove ${party.name}`} onPress={() => remove(party.id)}>
                <X aria-hidden size={14} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
