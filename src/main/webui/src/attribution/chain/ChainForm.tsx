import { type ReactNode, useEffect, useId } from "react";
import { useWatch } from "react-hook-form";
import { FormFoot } from "../../form/FormFoot";
import { ChoiceInput } from "../../form/inputs";
import type { DeskForm } from "../../form/useDeskForm";
import type { Failure } from "../../graphql/failure";
import { Button } from "../../ui/Button";
import { ChainLine } from "../../ui/ChainLine";
import styles from "./ChainForm.module.css";
import type { ChainFields } from "./chain";
import { HopRow } from "./HopRow";
import { preview } from "./hop";
import { useHops } from "./useHops";
import type { MoreOpen } from "./useMoreOpen";

interface Props {
  form: DeskForm<ChainFields>;
  title: string;
  /** The passages that the claim stands at, by id, in words. */
  passages: Record<string, string>;
  action: string;
  submit: () => void;
  pending: boolean;
  failure?: Failure;
  more: MoreOpen;
  /** Whether somebody just opened it. */
  takesFocus: boolean;
  onCancel: () => void;
  children?: ReactNode;
}

/** A chain built hop by hop, with the line that it makes above it. */
export function ChainForm(props: Props) {
  const { form, title, passages, action, submit, pending, failure, more, takesFocus, onCancel, children } = props;
  const id = useId();
  useFocusOnFirst(form, takesFocus);
  const hops = useWatch({ control: form.control, name: "hops" });
  const addButton = `${id}-add`;
  const { rows, add, move, remove, said } = useHops(form, addButton, more);
  return (
    <form onSubmit={submit} noValidate className={styles.form} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <div className={styles.preview}>
        <ChainLine hops={hops.map(preview)} />
      </div>
      <ol aria-label="The hops, the first to say it first">
        {rows.map((row, place) => (
          <HopRow
            key={row.id}
            id={row.id}
            control={form.control}
            setValue={form.setValue}
            place={place}
            count={rows.length}
            isMoreOpen={more.isOpen(place)}
            onMore={(isOpen) => more.toggle(place, isOpen)}
            onMove={(step) => move(place, step)}
            onRemove={() => remove(place)}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <div className={styles.add}>
        <Button id={addButton} onPress={add} isDisabled={rows.length >= 10}>
          {rows.length > 1 ? "Add somebody in between" : "Add where we read it"}
        </Button>
      </div>
      {Object.keys(passages).length > 0 && (
        <ChoiceInput
          control={form.control}
          name="sourcePassageId"
          label="Read at"
          options={passages}
          none="No passage of an article"
        />
      )}
      {children}
      <FormFoot form={form} action={action} pending={pending} failure={failure} onCancel={onCancel} />
    </form>
  );
}

/** Whoever opened the form goes on with who said it. */
function useFocusOnFirst({ setFocus, getValues }: DeskForm<ChainFields>, takesFocus: boolean) {
  useEffect(() => {
    if (takesFocus) {
      setFocus(getValues("hops.0.kind") === "NAMED" ? "hops.0.party" : "hops.0.description");
    }
  }, [takesFocus, setFocus, getValues]);
}
