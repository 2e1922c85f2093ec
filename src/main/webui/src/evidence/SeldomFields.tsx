import { useWatch } from "react-hook-form";
import { ChoiceInput, TextInput } from "../form/inputs";
import type { DeskForm } from "../form/useDeskForm";
import { credibility, groundRule, reliability } from "../words/labels";
import styles from "./Evidence.module.css";
import { FileHash } from "./FileHash";
import type { EvidenceFields } from "./fields";

export function SeldomFields({ form }: { form: DeskForm<EvidenceFields> }) {
  const { control } = form;
  const rule = useWatch({ control, name: "groundRule" });
  return (
    <>
      <div className={styles.grid}>
        <TextInput control={control} name="archiveUrl" label="Archived copy" type="url" hint="Its web address" />
        <TextInput control={control} name="retrievedAt" label="Retrieved at" type="datetime-local" />
      </div>
      <TextInput
        control={control}
        name="sha256"
        label="SHA-256 of the file that we keep"
        hint="64 hexadecimal digits, as sha256sum prints them"
      />
      <FileHash onHash={(sha256) => form.setValue("sha256", sha256, { shouldDirty: true })} />
      <div className={styles.grid}>
        <ChoiceInput
          control={control}
          name="reliability"
          label="The source is"
          options={reliability}
          none="Not judged"
        />
        <ChoiceInput
          control={control}
          name="credibility"
          label="The information is"
          options={credibility}
          none="Not judged"
        />
        <ChoiceInput control={control} name="groundRule" label="Ground rule" options={groundRule} />
      </div>
      {rule === "ON_BACKGROUND" && (
        <div className={styles.grid}>
          <TextInput
            control={control}
            name="sourceDescription"
            label="Agreed description of the source"
            hint="Readers are told this and no more"
            isRequired
          />
          <TextInput control={control} name="reasonForAnonymity" label="Why readers are told no more" isRequired />
        </div>
      )}
      <TextInput
        control={control}
        name="description"
        label="What it shows"
        hint="In the desk's own words"
        rows={3}
        isRequired={rule === "DEEP_BACKGROUND"}
      />
    </>
  );
}
