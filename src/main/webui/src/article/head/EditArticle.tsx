import { useClient } from "urql";
import { FormFoot } from "../../form/FormFoot";
import { useConflict } from "../../form/useConflict";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { Overlay } from "../../ui/Overlay";
import { ArticleFields } from "../record/ArticleFields";
import { type ArticleValues, articleValues, fieldOfArticle, knownInput } from "../record/articleValues";
import { ReviseArticleDocument } from "./ArticleChanges.generated";
import type { ShownArticle } from "./ArticleHead";
import { type ArticleHeadFragment, ArticlePageDocument } from "./ArticleHead.generated";
import { articleLabels, fieldTexts } from "./fieldTexts";

interface Values extends ArticleValues {
  version: number;
}

/** What is known of the article beside its text. */
export function EditArticle({ article, onClose }: { article: ShownArticle; onClose: () => void }) {
  const client = useClient();
  const form = useDeskForm<Values>({ draft: `article/${article.id}/edit`, defaults: valuesOf(article) });
  const action = useAction(ReviseArticleDocument, (data) => data.reviseArticle);
  const readAnew = async () => {
    const { data } = await client
      .query(ArticlePageDocument, { id: article.id }, { requestPolicy: "network-only" })
      .toPromise();
    return data?.article ? valuesOf(data.article) : undefined;
  };
  const { onRefused, dialog } = useConflict<Values>({
    form,
    labels: articleLabels,
    readAnew,
    ...fieldTexts,
    cuts: { outlet: "whole", published: "whole", public: "whole" },
  });
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values) => ({ ...knownInput(values), articleId: article.id, expectedVersion: values.version }),
    onDone: onClose,
    fieldOf: fieldOfArticle,
    onRefused,
  });
  return (
    <Overlay title="Edit the article" isOpen wide onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <ArticleFields control={form.control} />
        <FormFoot form={form} action="Save" pending={pending} failure={failure} onCancel={onClose} />
      </form>
      {dialog}
    </Overlay>
  );
}

function valuesOf(article: ArticleHeadFragment): Values {
  return { ...articleValues(article), version: article.version };
}
