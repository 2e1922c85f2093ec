import { useMemo } from "react";
import { useQuery } from "urql";
import { type Failure, failureOf } from "../../graphql/failure";
import type { ShownClaim } from "../claims/ClaimCard";
import { type CodePoints, codePointsOf } from "../passage/codePoints";
import { type Coverage, coverageOf, lettersUpTo } from "../passage/coverage";
import { type Mark, marksOf, placeClaims } from "../passage/marks";
import { type Paragraph, paragraphsOf } from "../passage/paragraphs";
import { type Segment, segmentsOf } from "../passage/segments";
import { ArticlePassagesDocument, ArticleTextDocument, type PassageMarkFragment } from "./ArticleText.generated";

/** A version of the text with everything that the desk has marked in it. */
export interface ReadText {
  text: string;
  points: CodePoints;
  paragraphs: readonly Paragraph[];
  segments: readonly (readonly Segment[])[];
  marks: readonly Mark[];
  claims: readonly ShownClaim[];
  dismissed: readonly PassageMarkFragment[];
  coverage: Coverage;
}

interface Answer {
  read?: ReadText;
  failure?: Failure;
}

const nobodyLooked: readonly PassageMarkFragment[] = [];

export function useArticleText(articleId: string, versionId: string): Answer {
  const [{ data: texts, error: textError }] = useQuery({ query: ArticleTextDocument, variables: { id: versionId } });
  const [{ data: marked, error: markError }] = useQuery({
    query: ArticlePassagesDocument,
    variables: { articleId, versionId },
  });
  // While another version is on its way, the answers to the last question still stand here.
  const version = texts?.node?.id === versionId && "text" in texts.node ? texts.node : undefined;
  const passages = marked?.node?.id === versionId && "passages" in marked.node ? marked.node.passages : undefined;
  const text = version?.text;
  const words = useMemo(() => (text === undefined ? undefined : wordsOf(text)), [text]);
  const read = useMemo(
    () => (words && (passages || markError) ? markedText(words, passages ?? nobodyLooked) : undefined),
    [words, passages, markError],
  );
  const error = textError ?? markError;
  return { read, failure: error && failureOf(error) };
}

interface Words {
  text: string;
  points: CodePoints;
  paragraphs: readonly Paragraph[];
  letters: Uint32Array;
}

function wordsOf(text: string): Words {
  return { text, points: codePointsOf(text), paragraphs: paragraphsOf(text), letters: lettersUpTo(text) };
}

function markedText({ text, points, paragraphs, letters }: Words, passages: readonly PassageMarkFragment[]): ReadText {
  const claims = placeClaims(passages);
  const marks = marksOf(passages, claims, points);
  const segments = segmentsOf(paragraphs, marks);
  return {
    text,
    points,
    paragraphs,
    segments,
    marks,
    claims,
    dismissed: passages.filter((passage) => passage.dismissedAt && passage.claims.length === 0),
    coverage: coverageOf(letters, segments),
  };
}
