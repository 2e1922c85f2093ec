import { X } from "lucide-react";
import { type Control, useFieldArray } from "react-hook-form";
import { ChoiceInput } from "../../form/inputs";
import { PartyInput } from "../../party/PartyInput";
import { Button } from "../../ui/Button";
import { claimPartyRole } from "../../words/labels";
import type { ClaimFields } from "./claimFields";
import { likelyRole } from "./likelyRole";
import styles from "./words.module.css";

/** Whom the claim is about, a row for each. */
export function PartyRows({ control }: { control: Control<ClaimFields> }) {
  const { fields, append, remove } = useFieldArray({ control, name: "parties" });
  return (
    <fieldset className={styles.parties}>
      <legend className={styles.legend}>Parties</legend>
      <ul>
        {fields.map((field, place) => (
          <li key={field.id} className={styles.party}>
            <PartyInput control={control} name={`parties.${place}.party`} label={`Party ${place + 1}`} />
            <ChoiceInput
              control={control}
              name={`parties.${place}.role`}
              label={`Role of party ${place + 1}`}
              options={claimPartyRole}
            />
            <Button look="quiet" aria-label={`Remove party ${place + 1}`} onPress={() => remove(place)}>
              <X aria-hidden size={16} />
            </Button>
          </li>
        ))}
      </ul>
      <Button
        onPress={() =>
          append({ party: null, role: likelyRole(fields.length) }, { focusName: `parties.${fields.length}.party` })
        }
      >
        Add a party
      </Button>
    </fieldset>
  );
}
