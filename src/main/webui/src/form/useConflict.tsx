import { type ReactNode, useCallback, useState } from "react";
import type { FieldValues, Path, PathValue } from "react-hook-form";
import type { UserError } from "../graphql/useAction";
import { Conflict } from "./Conflict";
import { conflictPieces, type Piece } from "./conflictPieces";
import type { Cut } from "./difference";
import type { DeskForm } from "./useDeskForm";

interface Options<Values extends FieldValues> {
  form: DeskForm<Values>;
  /** The fields with their labels, as the form shows them. What has none, such as the version, is always theirs. */
  labels: Partial<Record<keyof Values & string, string>>;
  /** Reads the thing anew from the server, past the cache, as the form's values. */
  readAnew: () => Promise<Values | undefined>;
  /** How a value reads as one text; left out for what is text already. */
  asText?: Record<string, (value: unknown) => string>;
  /** And back; `known` are their value and one's own, which the text was made of. */
  fromText?: Record<string, (text: string, known: readonly unknown[]) => unknown>;
  /** How finely a field may be cut; between words unless said otherwise. */
  cuts?: Partial<Record<keyof Values & string, Cut>>;
}

interface Conflicted {
  /** Takes a refusal for itself if it is about a stale version: hand it to useSubmit. */
  onRefused: (errors: readonly UserError[]) => boolean;
  /** The dialog, while there is a conflict. */
  dialog: ReactNode;
}

interface Open<Values> {
  message: string;
  pieces: Piece[];
  theirs: Values;
}

/**
 * Two people saved the same thing: the second is shown both texts and chooses. The form keeps every word meanwhile.
 * Afterwards the form stands on what the other one saved, so that saving again goes through.
 */
export function useConflict<Values extends FieldValues>(options: Options<Values>): Conflicted {
  const { form, labels, readAnew, asText, fromText, cuts } = options;
  const [open, setOpen] = useState<Open<Values>>();

  const compare = async (message: string) => {
    const theirs = await readAnew().catch(() => undefined);
    if (!theirs) {
      form.setError("root.server", { type: "STALE_VERSION", message: `${message} It could not be read just now.` });
      return;
    }
    const mine = form.getValues();
    const text = (name: string, values: Values) => asText?.[name]?.(values[name]) ?? String(values[name] ?? "");
    const fields = Object.entries(labels).map(([name, label]) => ({
      name,
      label: label ?? name,
      before: text(name, form.base),
      theirs: text(name, theirs),
      mine: text(name, mine),
      cut: cuts?.[name as keyof Values & string],
    }));
    setOpen({ message, pieces: conflictPieces(fields), theirs });
  };

  const onRefused = (errors: readonly UserError[]) => {
    const stale = errors.find((error) => error.code === "STALE_VERSION");
    if (stale) {
      void compare(stale.message);
    }
    return stale !== undefined;
  };

  const set = (name: string, value: unknown) =>
    form.setValue(name as Path<Values>, value as PathValue<Values, Path<Values>>, { shouldDirty: true });

  const resolve = ({ theirs }: Open<Values>, texts: Record<string, string>) => {
    const mine = form.getValues();
    form.rebase(theirs);
    for (const [name, text] of Object.entries(texts)) {
      const read = fromText?.[name];
      set(name, read ? read(text, [theirs[name], mine[name]]) : text);
    }
    for (const name of Object.keys(theirs).filter((name) => !(name in labels))) {
      set(name, theirs[name]);
    }
    setOpen(undefined);
  };

  const close = useCallback(() => setOpen(undefined), []);
  const dialog = open ? (
    <Conflict
      message={open.message}
      pieces={open.pieces}
      onResolve={(texts) => resolve(open, texts)}
      onCancel={close}
    />
  ) : null;
  return { onRefused, dialog };
}
