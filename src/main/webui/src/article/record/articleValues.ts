import { type DateFields, dateFields, dateInput, unknownDate } from "../../form/DateKnownInput";
import { listOf, orNull } from "../../form/values";
import type { RecordArticleInput, ReviseArticleInput } from "../../graphql/schema.generated";
import type { PickedParty } from "../../party/PartyInput";
import type { ArticleHeadFragment } from "../head/ArticleHead.generated";

/** What is known of an article beside its text, as a form holds it. */
export interface ArticleValues {
  headline: string;
  outlet: PickedParty | null;
  /** Separated by commas. */
  bylines: string;
  url: string;
  language: string;
  published: DateFields;
  public: boolean;
}

export const nothingKnown: ArticleValues = {
  headline: "",
  outlet: null,
  bylines: "",
  url: "",
  language: "",
  published: unknownDate,
  public: false,
};

export function articleValues(article: ArticleHeadFragment): ArticleValues {
  return {
    headline: article.headline ?? "",
    outlet: article.outlet ? { id: article.outlet.id, name: article.outlet.name } : null,
    bylines: article.bylines.join(", "),
    url: article.url ?? "",
    language: article.language ?? "",
    published: dateFields(article.published),
    public: article.public,
  };
}

type Known = Pick<
  RecordArticleInput & ReviseArticleInput,
  "headline" | "outletId" | "bylines" | "url" | "language" | "published" | "public"
>;

export function knownInput(values: ArticleValues): Known {
  return {
    headline: orNull(values.headline),
    outletId: values.outlet?.id ?? null,
    bylines: listOf(values.bylines),
    url: orNull(values.url),
    language: orNull(values.language),
    published: dateInput(values.published),
    public: values.public,
  };
}

/** From the server's name of a field to the form's. */
export function fieldOfArticle(path: string): string {
  const [first = "", second] = path.split(".");
  if (first === "outletId") {
    return "outlet";
  }
  if (first === "published") {
    return `published.${second === "notAfter" || second === "precision" ? second : "value"}`;
  }
  return first;
}
