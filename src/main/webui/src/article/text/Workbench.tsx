import { Failed, Skeleton } from "../../ui/States";
import { CoverageBar } from "./CoverageBar";
import { Desk } from "./Desk";
import { useArticleText } from "./useArticleText";

interface Props {
  articleId: string;
  versionId: string;
  language?: string | null;
}

/** A version of the text, and what the desk says about it. */
export function Workbench({ articleId, versionId, language }: Props) {
  const { read, failure } = useArticleText(articleId, versionId);
  if (!read) {
    return failure ? <Failed failure={failure} /> : <Skeleton lines={16} />;
  }
  return (
    <>
      {failure && <Failed failure={failure} />}
      <CoverageBar coverage={read.coverage} />
      <Desk key={versionId} articleId={articleId} versionId={versionId} language={language} read={read} />
    </>
  );
}
