import { useEffect, useState } from "react";
import { useClient } from "urql";
import { FormFoot } from "../../form/FormFoot";
import { useConflict } from "../../form/useConflict";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { Skeleton } from "../../ui/States";
import { partiesIn } from "../filter/filterInWords";
import { loadNames } from "./loadNames";
import { Preview } from "./Preview";
import { SetInputs } from "./SetInputs";
import {
  OneSetDocument,
  ReviseClaimSetDocument,
  type ReviseClaimSetMutation,
  type SetLineFragment,
} from "./Sets.generated";
import styles from "./set.module.css";
import { setAsText, setCuts, setFromText, setLabels } from "./setConflict";
import { type SetFields, setContent, setField, setFields } from "./setFields";

const payloadOf = (data: ReviseClaimSetMutation) => data.reviseClaimSet;

interface Props {
  set: SetLineFragment;
  draft: string;
  onClose: () => void;
}

/** The form takes up the set as it is now; it then keeps its words whatever colleagues do. */
export function ReviseSet({ set, ...props }: Props) {
  const client = useClient();
  const [opened] = useState(set);
  const [defaults, setDefaults] = useState<SetFields>();
  useEffect(() => {
    let isGone = false;
    loadNames(client, partiesIn(opened.filter)).then((nameOf) => {
      if (!isGone) {
        setDefaults(setFields(opened, nameOf));
      }
    });
    return () => {
      isGone = true;
    };
  }, [client, opened]);
  return defaults ? <Form id={set.id} defaults={defaults} {...props} /> : <Skeleton />;
}

interface FormProps extends Omit<Props, "set"> {
  id: string;
  defaults: SetFields;
}

function Form({ id, defaults, draft, onClose }: FormProps) {
  const client = useClient();
  const form = useDeskForm<SetFields>({ draft, defaults });
  const readAnew = async () => {
    const { data } = await client.query(OneSetDocument, { id }, { requestPolicy: "network-only" }).toPromise();
    const now = data?.claimSet;
    return now ? setFields(now, await loadNames(client, partiesIn(now.filter))) : undefined;
  };
  const conflict = useConflict<SetFields>({
    form,
    labels: setLabels,
    readAnew,
    asText: setAsText,
    fromText: setFromText,
    cuts: setCuts,
  });
  const { submit, pending, failure } = useSubmit({
    form,
    action: useAction(ReviseClaimSetDocument, payloadOf),
    toInput: (values) => ({ claimSetId: id, expectedVersion: values.version, ...setContent(values) }),
    fieldOf: setField,
    onRefused: conflict.onRefused,
    onDone: onClose,
  });
  return (
    <div className={styles.form}>
      <form onSubmit={submit} noValidate className={styles.fields} aria-label="Edit the claim set">
        <SetInputs control={form.control} />
        <FormFoot form={form} action="Save the set" pending={pending} failure={failure} onCancel={onClose} />
        {conflict.dialog}
      </form>
      <Preview control={form.control} />
    </div>
  );
}
