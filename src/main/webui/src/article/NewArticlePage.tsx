import { useWatch } from "react-hook-form";
import { useNavigate } from "react-router";
import { FormFoot } from "../form/FormFoot";
import { type DeskForm, useDeskForm } from "../form/useDeskForm";
import { useSubmit } from "../form/useSubmit";
import { useAction } from "../graphql/useAction";
import { usePage } from "../ui/usePage";
import { ArticleFields } from "./record/ArticleFields";
import { ArticleTextInput } from "./record/ArticleTextInput";
import { type ArticleValues, fieldOfArticle, knownInput, nothingKnown } from "./record/articleValues";
import { RecordArticleDocument } from "./record/RecordArticle.generated";
import styles from "./record/record.module.css";
import { Sending } from "./record/Sending";

interface Values extends ArticleValues {
  text: string;
}

const nothing: Values = { text: "", ...nothingKnown };

export default function NewArticlePage() {
  const heading = usePage("New article");
  const navigate = useNavigate();
  const form = useDeskForm<Values>({ draft: "article/new", defaults: nothing });
  const action = useAction(RecordArticleDocument, (data) => data.recordArticle);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values, requestId) => ({ ...knownInput(values), text: values.text, requestId }),
    onDone: ({ article }) => article && navigate(`/desk/articles/${article.id}`),
    fieldOf: fieldOfArticle,
  });
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        New article
      </h1>
      <form onSubmit={submit} noValidate className={styles.form}>
        <TextField form={form} />
        <ArticleFields control={form.control} />
        {pending && <Sending what="Recording the article" />}
        <FormFoot form={form} action="Record article" pending={pending} failure={failure} />
      </form>
    </>
  );
}

function TextField({ form }: { form: DeskForm<Values> }) {
  const language = useWatch({ control: form.control, name: "language" });
  return (
    <ArticleTextInput
      control={form.control}
      name="text"
      label="Text"
      lang={language || undefined}
      hint="Paste the words of the article as it was published. Only plain text comes in; an empty line sets a paragraph apart. Once recorded the text is never altered: a correction of the article is a further version."
    />
  );
}
