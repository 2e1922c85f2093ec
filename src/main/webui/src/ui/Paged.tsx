import type { AnyVariables, RequestPolicy, TypedDocumentNode } from "@urql/core";
import { type ReactNode, useEffect, useState } from "react";
import { useQuery } from "urql";
import { failureOf } from "../graphql/failure";
import { focusFirstRow } from "./focusFirstRow";
import styles from "./Paged.module.css";
import { Failed, Skeleton } from "./States";

interface Connection<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface Props<Data, Variables, Node> {
  query: TypedDocumentNode<Data, Variables>;
  /** Everything but the cursor. */
  variables: Omit<Variables, "after">;
  /** What is different for every page but the first, such as its size. */
  later?: Partial<Omit<Variables, "after">>;
  read: (data: Data) => Connection<Node> | null | undefined;
  /** The rows of one page, as the children of one list that the caller opens. */
  children: (nodes: readonly Node[]) => ReactNode;
  /** What to do first where there is nothing. */
  empty: ReactNode;
  /** For lists that nothing keeps up to date while they are not on screen. */
  requestPolicy?: RequestPolicy;
}

/**
 * A list of any length: each page is a query of its own, so that a change reads anew what is on screen. When something
 * else is asked for, the rows stay until the new ones are there, so that nobody's focus is lost with a row that stays.
 */
export function Paged<Data, Variables, Node>(props: Props<Data, Variables, Node>) {
  return <OnePage {...props} after={null} />;
}

interface PageProps<Data, Variables, Node> extends Props<Data, Variables, Node> {
  after: string | null;
  /** The last thing on the screen before this page, which somebody asked for by a button that is gone. */
  asked?: Element | null;
}

function OnePage<Data, Variables, Node>(props: PageProps<Data, Variables, Node>) {
  const { query, variables, later, read, children, empty, after, asked, requestPolicy } = props;
  const which = JSON.stringify(variables);
  const [asking, setAsking] = useState<{ last: Element | null; which: string }>();
  // More of another list was asked for.
  const next = asking?.which === which ? asking : undefined;
  const [{ data, error }] = useQuery({
    query: query as TypedDocumentNode<Data, AnyVariables>,
    variables: { ...variables, after } as AnyVariables,
    requestPolicy,
  });
  const page = data && read(data);
  const isThere = Boolean(page);
  useEffect(() => {
    // Unless its person went on elsewhere meanwhile.
    if (isThere && asked && document.activeElement === document.body) {
      focusFirstRow(asked.nextElementSibling);
    }
  }, [isThere, asked]);
  if (!page) {
    return error ? <Failed failure={failureOf(error)} /> : <Skeleton />;
  }
  if (page.nodes.length === 0 && after === null) {
    return empty;
  }
  const { hasNextPage, endCursor } = page.pageInfo;
  return (
    <>
      {children(page.nodes)}
      {hasNextPage && endCursor && next && (
        <OnePage {...props} variables={{ ...variables, ...later }} after={endCursor} asked={next.last} />
      )}
      {hasNextPage && !next && (
        <button
          type="button"
          className={styles.more}
          onClick={(event) => setAsking({ last: event.currentTarget.previousElementSibling, which })}
        >
          Show more
        </button>
      )}
    </>
  );
}
