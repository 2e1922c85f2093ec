import { useNavigate } from "react-router";
import { FormFoot } from "../../form/FormFoot";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { Overlay } from "../../ui/Overlay";
import { ArticleTextInput } from "../record/ArticleTextInput";
import { Sending } from "../record/Sending";
import { AddArticleVersionDocument } from "./ArticleChanges.generated";
import type { ShownArticle } from "./ArticleHead";

const noText = { text: "" };

/** A further text of the article, as the outlet changed it. */
export function AddVersion({ article, onClose }: { article: ShownArticle; onClose: () => void }) {
  const navigate = useNavigate();
  const form = useDeskForm({ draft: `article/${article.id}/version`, defaults: noText });
  const action = useAction(AddArticleVersionDocument, (data) => data.addArticleVersion);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values, requestId) => ({ articleId: article.id, text: values.text, requestId }),
    onDone: () => {
      onClose();
      navigate(`/desk/articles/${article.id}`);
    },
  });
  return (
    <Overlay title="Add a version of the text" isOpen wide onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <ArticleTextInput
          control={form.control}
          name="text"
          label="Text"
          lang={article.language ?? undefined}
          hint="Paste the whole text as it stands now. Earlier versions stay, with the passages marked in them; the new one begins unmarked."
        />
        {pending && <Sending what="Recording the text" />}
        <FormFoot form={form} action="Add version" pending={pending} failure={failure} onCancel={onClose} />
      </form>
    </Overlay>
  );
}
