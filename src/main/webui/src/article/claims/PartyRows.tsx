import { X } from "lucide-react";
import { type Control, useFieldArray } from "react-hook-form";
import { likelyRole } from "../../claim/words/likelyRole";
import { ChoiceInput } from "../../form/inputs";
import { PartyInput } from "../../party/PartyInput";
import { Button } from "../../ui/Button";
import { claimPartyRole } from "../../words/labels";
import styles from "../text/text.module.css";
import type { ClaimValues } from "./claimValues";

/** Whom the claim is about. */
export function PartyRows({ control }: { control: Control<ClaimValues> }) {
  const { fields, append, remove } = useFieldArray({ control, name: "parties" });
  return (
    <fieldset className={styles.parties}>
      <legend>Parties</legend>
      {fields.map((field, row) => (
        <div key={field.id} className={styles.party}>
          <PartyInput control={control} name={`parties.${row}.party`} label={`Party ${row + 1}`} />
          <ChoiceInput control={control} name={`parties.${row}.role`} label="Role" options={claimPartyRole} />
          <Button look="quiet" aria-label={`Remove party ${row + 1}`} onPress={() => remove(row)}>
            <X aria-hidden size={16} />
          </Button>
        </div>
      ))}
      <Button look="quiet" onPress={() => append({ party: null, role: likelyRole(fields.length) })}>
        Add a party
      </Button>
    </fieldset>
  );
}
