import type { Client } from "@urql/core";
import type { ImportOutcome } from "../../graphql/schema.generated";
import { ImportLinesDocument, type LineOfImportFragment } from "./ImportLines.generated";

/** How many checks are taken away at once: a text for people, not a copy of the file. */
export const mostLines = 10_000;

/** All checks of one kind, page by page; nothing when the server does not answer. */
export async function allLines(
  client: Client,
  importId: string,
  outcome: ImportOutcome | undefined,
): Promise<LineOfImportFragment[] | undefined> {
  const lines: LineOfImportFragment[] = [];
  let after: string | null | undefined;
  do {
    const { data } = await client
      .query(
        ImportLinesDocument,
        { id: importId, outcome: outcome ? [outcome] : undefined, first: 100, after },
        { requestPolicy: "network-only" },
      )
      .toPromise();
    const page = data?.import?.lines;
    if (!page) {
      return undefined;
    }
    lines.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after && lines.length < mostLines);
  return lines;
}
