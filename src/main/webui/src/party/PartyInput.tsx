import { useRef } from "react";
import { Controller, type FieldValues } from "react-hook-form";
import type { InputProps } from "../form/inputs";
import type { PartyKind } from "../graphql/schema.generated";
import { PartyBox } from "./PartyBox";
import { type PickedParty, pickOne } from "./usePartySearch";

export type { PickedParty };

interface Props<Values extends FieldValues> extends InputProps<Values> {
  /** Only these kinds are offered; the first is what a new party is recorded as. */
  kinds?: readonly PartyKind[];
  mayRecord?: boolean;
}

/** Search as you type over names and aliases; who is not there yet is recorded on the spot. */
export function PartyInput<Values extends FieldValues>(props: Props<Values>) {
  const isUnpicked = useRef(false);
  const validate = () => (isUnpicked.current ? pickOne(props.mayRecord) : true);
  return (
    <Controller
      control={props.control}
      name={props.name}
      rules={{ required: props.missing, validate }}
      render={({ field, fieldState }) => (
        <PartyBox
          {...props}
          picked={(field.value as PickedParty | null | undefined) ?? null}
          onPick={field.onChange}
          onUnpicked={(is) => {
            isUnpicked.current = is;
          }}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
          inputRef={field.ref}
        />
      )}
    />
  );
}
