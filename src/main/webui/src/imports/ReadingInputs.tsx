import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { TextInput } from "../form/inputs";

interface Defaults extends FieldValues {
  language: string;
  publisherName: string;
  publisherUrl: string;
}

/** What holds for checks that do not say it themselves. */
export function ReadingInputs<Values extends Defaults>({ control }: { control: Control<Values> }) {
  return (
    <>
      <TextInput
        control={control}
        name={"publisherName" as FieldPath<Values>}
        label="Who made the checks that name no publisher"
        hint="The checks are published under this name, never under yours. Leave it empty where the file says it."
      />
      <TextInput
        control={control}
        name={"publisherUrl" as FieldPath<Values>}
        label="That publisher’s address"
        hint="Such as https://checks.example"
        type="url"
      />
      <TextInput
        control={control}
        name={"language" as FieldPath<Values>}
        label="Language of checks that name none"
        hint="Such as en or pt-BR"
      />
    </>
  );
}
