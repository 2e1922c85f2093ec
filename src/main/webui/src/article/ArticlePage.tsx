import { useParams, useSearchParams } from "react-router";
import { useQuery } from "urql";
import { NotFound } from "../app/NotFound";
import { failureOf } from "../graphql/failure";
import { Failed, Note, Skeleton } from "../ui/States";
import { usePage } from "../ui/usePage";
import { ArticleHead, nameOf } from "./head/ArticleHead";
import { ArticlePageDocument } from "./head/ArticleHead.generated";
import { Workbench } from "./text/Workbench";

/** The text of an article and everything that the desk says about it. */
export default function ArticlePage() {
  const { id = "" } = useParams();
  const [address] = useSearchParams();
  const [{ data, error }] = useQuery({ query: ArticlePageDocument, variables: { id } });
  const article = data?.article;
  const heading = usePage(article ? nameOf(article) : undefined);
  if (!data) {
    return error ? <Failed failure={failureOf(error)} /> : <Skeleton lines={16} />;
  }
  if (!article) {
    return <NotFound what="article" />;
  }
  const newest = article.versions.at(-1);
  const asked = address.get("version");
  const version = asked ? article.versions.find(({ number }) => String(number) === asked) : newest;
  return (
    <article>
      <ArticleHead article={article} number={version?.number ?? 0} heading={heading} />
      {version && newest && version.number < newest.number && (
        <Note>This is an earlier version. Passages that are marked here stay here.</Note>
      )}
      {version ? (
        <Workbench articleId={article.id} versionId={version.id} language={article.language} />
      ) : (
        <p>There is no version {asked} of this text.</p>
      )}
    </article>
  );
}
