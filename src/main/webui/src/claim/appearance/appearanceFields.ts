import type { AddAppearanceInput } from "../../graphql/schema.generated";
import type { Picked } from "../PickBox";

/** A passage that somebody pastes, as the form holds it. */
export interface AppearanceFields {
  /** The version of its text, under the article's headline. */
  article: Picked | null;
  exact: string;
  prefix: string;
  suffix: string;
}

export const noAppearance: AppearanceFields = { article: null, exact: "", prefix: "", suffix: "" };

/** What is verbatim is sent to the letter. */
export function appearanceInput(claimId: string, fields: AppearanceFields, requestId: string): AddAppearanceInput {
  return {
    claimId,
    passage: {
      articleVersionId: fields.article?.id ?? "",
      exact: fields.exact,
      prefix: fields.prefix || null,
      suffix: fields.suffix || null,
    },
    requestId,
  };
}

/** From a path of the input to the field of the form. */
export function appearanceField(path: string): string {
  switch (path) {
    case "passage.articleVersionId":
      return "article";
    case "passage":
      return "exact";
    default:
      return path.replace(/^passage\./, "");
  }
}
