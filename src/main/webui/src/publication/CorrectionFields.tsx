import { TextInput } from "../form/inputs";
import { RadioInput } from "../form/RadioInput";
import type { DeskForm } from "../form/useDeskForm";
import { correctionKind } from "../words/labels";
import { correctionMeaning, type GivenKind } from "./publishing";

export interface CorrectionValues {
  kind: GivenKind;
  note: string;
}

/** Most new versions say that something was wrong; whoever means less chooses so. */
export const noCorrection: CorrectionValues = { kind: "CORRECTION", note: "" };

const kinds = (Object.keys(correctionMeaning) as GivenKind[]).map((kind) => ({
  value: kind,
  words: correctionKind[kind],
  meaning: correctionMeaning[kind],
}));

/** What kind of change it is, and what readers are told of it. */
export function CorrectionFields({ form }: { form: DeskForm<CorrectionValues> }) {
  return (
    <>
      <RadioInput control={form.control} name="kind" label="What kind of change it is" isRequired options={kinds} />
      <TextInput
        control={form.control}
        name="note"
        label="What changed and why"
        hint="Readers see this with the claim, for good."
        rows={3}
        isRequired
      />
    </>
  );
}
