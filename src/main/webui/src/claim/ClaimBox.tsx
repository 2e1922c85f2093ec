import { Controller, type FieldValues } from "react-hook-form";
import { useQuery } from "urql";
import type { Found } from "../form/FoundBox";
import type { InputProps } from "../form/inputs";
import { verificationStatus } from "../words/status";
import { FindClaimsDocument } from "./FindClaims.generated";
import { PickBox, type PickBoxProps, type Picked } from "./PickBox";

interface Props<Values extends FieldValues> extends InputProps<Values>, Pick<PickBoxProps, "except"> {}

/** A claim of the desk in a form: search as you type. The value in the form is {@link Picked}, or null. */
export function ClaimInput<Values extends FieldValues>(props: Props<Values>) {
  return (
    <Controller
      control={props.control}
      name={props.name}
      render={({ field, fieldState }) => (
        <ClaimBox
          {...props}
          picked={(field.value as Picked | null | undefined) ?? null}
          onPick={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
          inputRef={field.ref}
        />
      )}
    />
  );
}

export function ClaimBox(props: PickBoxProps) {
  return <PickBox {...props} placeholder="Words of the claim" useOffers={useFoundClaims} />;
}

function useFoundClaims(text: string): Found[] | undefined {
  const [{ data, fetching }] = useQuery({ query: FindClaimsDocument, variables: { text }, pause: text === "" });
  if (fetching) {
    return undefined;
  }
  return (data?.claims.nodes ?? []).map((claim) => ({
    id: claim.id,
    name: claim.statement,
    about: [verificationStatus[claim.verificationStatus].label, ...claim.parties.map(({ party }) => party.name)].join(
      " · ",
    ),
  }));
}
