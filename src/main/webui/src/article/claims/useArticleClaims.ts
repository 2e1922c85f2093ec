import { useEffect, useMemo, useState } from "react";
import { type Client, useClient } from "urql";
import { type Failure, failureOf } from "../../graphql/failure";
import { type ArticleClaimCardFragment, ArticleClaimsDocument } from "./ArticleClaims.generated";

interface Page {
  claims: readonly ArticleClaimCardFragment[];
  next: string | null;
}

export interface ArticleClaims {
  /** What is there so far, by the claim's id. */
  byId: ReadonlyMap<string, ArticleClaimCardFragment>;
  isComplete: boolean;
  failure?: Failure;
}

/** All claims of an article. A page holds a hundred: each is shown when it comes, and then the next is asked for. */
export function useArticleClaims(articleId: string): ArticleClaims {
  const client = useClient();
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    setPages([]);
    const reading = new Reading(client, articleId, setPages, setFailure);
    reading.from(0, null);
    return () => reading.stop(0);
  }, [client, articleId]);
  return useMemo(
    () => ({
      byId: new Map(pages.flatMap((page) => page.claims.map((claim) => [claim.id, claim] as const))),
      isComplete: pages.at(-1)?.next === null,
      failure,
    }),
    [pages, failure],
  );
}

interface OpenPage {
  after: string | null;
  unsubscribe: () => void;
}

/** The pages that are read, each for as long as the article is on screen: a change makes its page come anew. */
class Reading {
  private readonly open: OpenPage[] = [];
  private readonly pages: Page[] = [];

  constructor(
    private readonly client: Client,
    private readonly articleId: string,
    private readonly show: (pages: readonly Page[]) => void,
    private readonly fail: (failure: Failure | undefined) => void,
  ) {}

  from(place: number, after: string | null) {
    if (this.open[place]?.after === after) {
      return;
    }
    this.stop(place);
    const page: OpenPage = { after, unsubscribe: () => {} };
    this.open[place] = page;
    const { unsubscribe } = this.client
      .query(ArticleClaimsDocument, { id: this.articleId, after })
      .subscribe(({ data, error }) => {
        if (data?.article) {
          const { nodes, pageInfo } = data.article.claims;
          this.take(place, { claims: nodes, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null });
        }
        this.fail(error && failureOf(error));
      });
    page.unsubscribe = unsubscribe;
    if (this.open[place] !== page) {
      // It was let go of while its first answer came at once, out of the cache.
      unsubscribe();
    }
  }

  stop(place: number) {
    for (const page of this.open.splice(place)) {
      page.unsubscribe();
    }
    this.pages.length = Math.min(this.pages.length, place);
  }

  private take(place: number, page: Page) {
    this.pages[place] = page;
    if (page.next === null) {
      this.stop(place + 1);
    }
    this.show([...this.pages]);
    if (page.next !== null) {
      this.from(place + 1, page.next);
    }
  }
}
