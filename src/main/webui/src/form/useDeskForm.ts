import { useCallback, useEffect, useRef, useState } from "react";
import { type DefaultValues, type FieldValues, type Path, type UseFormReturn, useForm } from "react-hook-form";
import type { UserError } from "../graphql/useAction";
import { useMember } from "../session/member";
import { clearDraft, flushDrafts, loadDraft, saveDraft } from "./drafts";
import { withoutSecrets } from "./secrets";

interface Options<Values extends FieldValues> {
  /** What is being written, such as `claim/clm…/statement`; the draft is kept under it. */
  draft: string;
  defaults: Values;
  /** Paths of what must not be kept on this machine, such as `hops.*.realName`: the name behind an unnamed source. */
  secret?: readonly string[];
}

export interface DeskForm<Values extends FieldValues> extends UseFormReturn<Values> {
  /** Whether the form opened with words from an earlier visit. */
  isRestored: boolean;
  /**
   * What the words were written over, as it was then. It stays so while a colleague changes the thing, and over a reload:
   * a form over something that exists has the thing's `version` among its values and sends that as `expectedVersion`.
   */
  base: Values;
  /** The words are over something newer now. */
  rebase: (base: Values) => void;
  /** Shows the server's sentences beside their fields, and puts the focus on the first of them. */
  refuse: (errors: readonly UserError[], fieldOf?: (path: string) => string) => void;
  /** Forgets the draft: it was recorded, or its author does not want it. */
  finish: (next?: Values) => void;
}

/** A form whose words survive a reload, a lost connection and an ended session. */
export function useDeskForm<Values extends FieldValues>({
  draft,
  defaults,
  secret = [],
}: Options<Values>): DeskForm<Values> {
  const member = useMember();
  const key = `${member.id}/${draft}`;
  const [kept, setKept] = useState(() => loadDraft<Values>(key));
  const base = useRef<Values>(undefined);
  base.current ??= { ...defaults, ...(kept && loadDraft<Values>(baseOf(key))) };
  const form = useForm<Values>({
    defaultValues: (kept ? { ...defaults, ...kept } : defaults) as DefaultValues<Values>,
  });

  const secrets = useRef(secret);
  useEffect(() => {
    const watching = form.watch((values) => {
      saveDraft(key, withoutSecrets(values, secrets.current));
      saveDraft(baseOf(key), withoutSecrets(base.current ?? {}, secrets.current));
    });
    return () => {
      watching.unsubscribe();
      flushDrafts();
    };
  }, [form, key]);

  const refuse = useCallback(
    (errors: readonly UserError[], fieldOf: (path: string) => string = (path) => path) => {
      errors.forEach((error, place) => {
        const path = fieldOf(error.field.join("."));
        const known = path in form.getValues() || form.getFieldState(path as Path<Values>).isTouched;
        const target = known || hasField(form, path) ? path : "root.server";
        form.setError(
          target as Path<Values>,
          { type: error.code, message: error.message },
          { shouldFocus: place === 0 },
        );
      });
    },
    [form],
  );

  const finish = useCallback(
    (next?: Values) => {
      form.reset(next ?? defaults);
      clearDraft(key);
      clearDraft(baseOf(key));
      base.current = next ?? defaults;
      setKept(undefined);
    },
    [form, key, defaults],
  );

  const rebase = useCallback((next: Values) => {
    base.current = next;
  }, []);

  return { ...form, isRestored: kept !== undefined, base: base.current, rebase, refuse, finish };
}

function hasField<Values extends FieldValues>(form: UseFormReturn<Values>, path: string): boolean {
  return path !== "" && form.getValues(path as Path<Values>) !== undefined;
}

function baseOf(key: string): string {
  return `${key}#base`;
}
