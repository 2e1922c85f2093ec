import type { Control, FieldPath } from "react-hook-form";
import { ChoiceInput, TextInput } from "../form/inputs";
import { partyKind } from "../words/labels";
import type { PartyFields } from "./partyFields";

export const partyLabels = {
  name: "Name",
  kind: "Kind",
  aliases: "Other names",
  sameAs: "Who is meant",
} as const;

export function PartyInputs<Values extends PartyFields>({ control }: { control: Control<Values> }) {
  const field = (name: keyof PartyFields) => name as FieldPath<Values>;
  return (
    <>
      <TextInput
        control={control}
        name={field("name")}
        label={partyLabels.name}
        hint="As the house prints it"
        isRequired
        autoFocus
      />
      <ChoiceInput control={control} name={field("kind")} label={partyLabels.kind} options={partyKind} />
      <TextInput
        control={control}
        name={field("aliases")}
        label={partyLabels.aliases}
        rows={3}
        hint="Names and abbreviations that it goes by, one a line"
      />
      <TextInput
        control={control}
        name={field("sameAs")}
        label={partyLabels.sameAs}
        rows={3}
        hint="Addresses that say so, such as a Wikidata item or the own website, one a line"
      />
    </>
  );
}
