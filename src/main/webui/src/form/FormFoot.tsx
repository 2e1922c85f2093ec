import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import type { Failure } from "../graphql/failure";
import { Button } from "../ui/Button";
import styles from "./FormFoot.module.css";
import { LastTry } from "./LastTry";
import type { DeskForm } from "./useDeskForm";

interface Props<Values extends FieldValues> {
  form: DeskForm<Values>;
  /** What the main button does, as a verb: "Record claim". */
  action: string;
  pending: boolean;
  /** Why the last try got no answer. */
  failure?: Failure;
  onCancel?: () => void;
  children?: ReactNode;
}

/** The end of every form: what the server said of the whole, the main button, and what the draft was. */
export function FormFoot<Values extends FieldValues>(props: Props<Values>) {
  const { form, action, pending, failure, onCancel, children } = props;
  const refusal = form.formState.errors.root?.server?.message;
  return (
    <div className={styles.foot}>
      {refusal && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      {failure && <LastTry failure={failure} />}
      <div className={styles.buttons}>
        <Button type="submit" look="main" isPending={pending}>
          {pending ? "One moment …" : action}
        </Button>
        {onCancel && <Button onPress={onCancel}>Cancel</Button>}
        {form.isRestored && (
          <Button look="quiet" onPress={() => form.finish()}>
            Discard the draft
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
