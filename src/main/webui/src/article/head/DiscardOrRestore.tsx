import { ReasonForm } from "../../form/ReasonForm";
import { useAction } from "../../graphql/useAction";
import { Overlay } from "../../ui/Overlay";
import { DiscardArticleDocument, RestoreArticleDocument } from "./ArticleChanges.generated";
import type { ShownArticle } from "./ArticleHead";

/** Puts an article away, or takes it back. Both are signed with a reason. */
export function DiscardOrRestore({ article, onClose }: { article: ShownArticle; onClose: () => void }) {
  const isDiscarded = Boolean(article.discardedAt);
  const discard = useAction(DiscardArticleDocument, (data) => data.discardArticle);
  const restore = useAction(RestoreArticleDocument, (data) => data.restoreArticle);
  return (
    <Overlay title={isDiscarded ? "Restore the article" : "Discard the article"} isOpen onClose={onClose}>
      <ReasonForm
        draft={`article/${article.id}/${isDiscarded ? "restore" : "discard"}`}
        action={isDiscarded ? restore : discard}
        toInput={(reason) => ({ articleId: article.id, expectedVersion: article.version, reason })}
        onDone={onClose}
        onCancel={onClose}
        verb={isDiscarded ? "Restore" : "Discard"}
      >
        {!isDiscarded && (
          <p>It leaves the lists and can be restored. An article in which a claim appears has to stay.</p>
        )}
      </ReasonForm>
    </Overlay>
  );
}
