import type { Control } from "react-hook-form";
import { ChoiceInput, TextInput } from "../../form/inputs";
import { SecretInput } from "../../form/SecretInput";
import type { HopKind } from "../../graphql/schema.generated";
import { PartyInput } from "../../party/PartyInput";
import type { ChainFields } from "./chain";
import { rulesFor } from "./groundRules";

interface Props {
  control: Control<ChainFields>;
  place: number;
  kind: HopKind;
  nameKept: boolean;
}

/** Who the hop stands for: each kind of source has fields of its own. */
export function SourceFields(props: Props) {
  switch (props.kind) {
    case "NAMED":
      return <PartyInput control={props.control} name={`hops.${props.place}.party`} label="Name" isRequired />;
    case "UNNAMED":
      return <UnnamedFields {...props} />;
    case "UNIDENTIFIED":
      return (
        <TextInput
          control={props.control}
          name={`hops.${props.place}.description`}
          label="What is known"
          hint="Such as “earlier coverage”"
        />
      );
  }
}

function UnnamedFields({ control, place, nameKept }: Props) {
  return (
    <>
      <TextInput
        control={control}
        name={`hops.${place}.description`}
        label="Agreed description"
        hint="Word for word as agreed with the source"
        isRequired
      />
      <ChoiceInput
        control={control}
        name={`hops.${place}.groundRule`}
        label="Ground rule"
        options={rulesFor("UNNAMED")}
      />
      <TextInput
        control={control}
        name={`hops.${place}.reasonForAnonymity`}
        label="Asked not to be named because"
        hint="Readers are told, on background"
      />
      <SecretInput
        control={control}
        name={`hops.${place}.realName`}
        label={nameKept ? "Another real name" : "Real name"}
        hint={
          nameKept
            ? "The vault keeps a name already: leave this empty, or replace it."
            : "Kept in the vault; not in drafts, journal or history."
        }
      />
    </>
  );
}
