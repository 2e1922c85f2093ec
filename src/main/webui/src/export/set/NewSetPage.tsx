import { useNavigate } from "react-router";
import { FormFoot } from "../../form/FormFoot";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { mayAct, useMember } from "../../session/member";
import { usePage } from "../../ui/usePage";
import { Preview } from "./Preview";
import { SetInputs } from "./SetInputs";
import { RecordClaimSetDocument, type RecordClaimSetMutation } from "./Sets.generated";
import styles from "./set.module.css";
import { noSet, type SetFields, setContent, setField } from "./setFields";

const payloadOf = (data: RecordClaimSetMutation) => data.recordClaimSet;

export default function NewSetPage() {
  const heading = usePage("New claim set");
  const isEditor = mayAct(useMember(), "EDITOR");
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        New claim set
      </h1>
      {isEditor ? <NewSet /> : <p>Editors record claim sets: ask one of them for the set that you need.</p>}
    </>
  );
}

function NewSet() {
  const navigate = useNavigate();
  const form = useDeskForm<SetFields>({ draft: "claimSet/new", defaults: noSet });
  const { submit, pending, failure } = useSubmit({
    form,
    action: useAction(RecordClaimSetDocument, payloadOf),
    toInput: (values, requestId) => ({ ...setContent(values), requestId }),
    fieldOf: setField,
    onDone: ({ claimSet }) => claimSet && navigate(`/desk/sets/${claimSet.id}`),
  });
  return (
    <div className={styles.form}>
      <form onSubmit={submit} noValidate className={styles.fields}>
        <SetInputs control={form.control} />
        <FormFoot form={form} action="Record the set" pending={pending} failure={failure} />
      </form>
      <Preview control={form.control} />
    </div>
  );
}
