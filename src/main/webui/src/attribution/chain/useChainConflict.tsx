import { type ReactNode, useState } from "react";
import { useClient } from "urql";
import { Conflict } from "../../form/Conflict";
import type { Piece } from "../../form/conflictPieces";
import type { DeskForm } from "../../form/useDeskForm";
import type { UserError } from "../../graphql/useAction";
import { AttributionNowDocument } from "../ChangeAttribution.generated";
import { type ChainFields, chainFields } from "./chain";
import { chainPieces, mergedChain } from "./merge";

interface Conflicted {
  onRefused: (errors: readonly UserError[]) => boolean;
  dialog: ReactNode;
}

/** Two people changed one chain: hop by hop, the second chooses which words stand. */
export function useChainConflict(form: DeskForm<ChainFields>, attributionId: string): Conflicted {
  const client = useClient();
  const [open, setOpen] = useState<{ message: string; pieces: Piece[]; theirs: ChainFields }>();

  async function compare(message: string) {
    const { data } = await client
      .query(AttributionNowDocument, { id: attributionId }, { requestPolicy: "network-only" })
      .toPromise();
    if (data?.node && "hops" in data.node) {
      const theirs = chainFields(data.node);
      setOpen({ message, theirs, pieces: chainPieces(form.base, theirs, form.getValues()) });
    } else {
      form.setError("root.server", { message });
    }
  }

  function resolve(texts: Record<string, string>, theirs: ChainFields) {
    const merged = mergedChain(form.base, theirs, form.getValues(), texts);
    form.setValue("hops", merged.hops, { shouldDirty: true });
    form.setValue("namesGone", merged.namesGone);
    form.setValue("sourcePassageId", merged.sourcePassageId);
    form.setValue("version", merged.version);
    form.rebase(theirs);
    setOpen(undefined);
  }

  return {
    onRefused: (errors) => {
      const stale = errors.find((error) => error.code === "STALE_VERSION");
      if (stale) {
        void compare(stale.message);
      }
      return stale !== undefined;
    },
    dialog: open && (
      <Conflict
        message={open.message}
        pieces={open.pieces}
        onResolve={(texts) => resolve(texts, open.theirs)}
        onCancel={() => setOpen(undefined)}
      />
    ),
  };
}
