import { type FormEvent, useEffect, useId, useState } from "react";
import { flushSync } from "react-dom";
import { FormFoot } from "../form/FormFoot";
import { ChoiceInput, TextInput } from "../form/inputs";
import type { DeskForm } from "../form/useDeskForm";
import type { Failure } from "../graphql/failure";
import type { UserError } from "../graphql/useAction";
import { More } from "../ui/More";
import { evidenceLevel, evidenceStance, evidenceType } from "../words/labels";
import styles from "./Evidence.module.css";
import { type EvidenceFields, isSeldom } from "./fields";
import { SeldomFields } from "./SeldomFields";

interface Props {
  form: DeskForm<EvidenceFields>;
  title: string;
  action: string;
  submit: (event: FormEvent) => void;
  pending: boolean;
  failure?: Failure;
  more: MoreOpen;
  /** Whether somebody just opened it. */
  takesFocus: boolean;
  onCancel: () => void;
}

/** The fields that are mostly needed first; the rest on demand. */
export function EvidenceForm(props: Props) {
  const { form, title, action, submit, pending, failure, more, takesFocus, onCancel } = props;
  const id = useId();
  const { control, setFocus } = form;
  useEffect(() => {
    if (takesFocus) {
      setFocus("type");
    }
  }, [takesFocus, setFocus]);
  return (
    <form onSubmit={submit} noValidate className={styles.form} aria-labelledby={id}>
      <h3 id={id} className={styles.formTitle}>
        {title}
      </h3>
      <div className={styles.grid}>
        <ChoiceInput
          control={control}
          name="type"
          label="Type"
          options={evidenceType}
          isRequired
          missing="Choose one."
        />
        <ChoiceInput
          control={control}
          name="stance"
          label="For or against"
          options={evidenceStance}
          isRequired
          missing="Choose one."
        />
        <ChoiceInput
          control={control}
          name="level"
          label="How near"
          options={evidenceLevel}
          isRequired
          missing="Choose one."
        />
      </div>
      <TextInput control={control} name="title" label="Title" hint="What it is, in one line" isRequired />
      <div className={styles.grid}>
        <TextInput control={control} name="url" label="Web address" type="url" />
        <TextInput
          control={control}
          name="locator"
          label="Place in it"
          hint="Page, paragraph, time, cell or notebook"
        />
      </div>
      <TextInput control={control} name="excerpt" label="Excerpt" hint="The decisive words, verbatim" rows={3} serif />
      <More summary="More: archive, file, date, how sure, ground rule" isOpen={more.isOpen} onToggle={more.toggle}>
        <SeldomFields form={form} />
      </More>
      <FormFoot form={form} action={action} pending={pending} failure={failure} onCancel={onCancel} />
    </form>
  );
}

export interface MoreOpen {
  isOpen: boolean;
  toggle: (isOpen: boolean) => void;
  /** Opens what holds a refused field, so that it is seen and takes the focus. */
  before: (errors: readonly UserError[]) => void;
}

export function useMoreOpen(): MoreOpen {
  const [isOpen, toggle] = useState(false);
  return {
    isOpen,
    toggle,
    before: (errors) => {
      if (errors.some((error) => isSeldom(error.field.join(".")))) {
        flushSync(() => toggle(true));
      }
    },
  };
}
