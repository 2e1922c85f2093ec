import { type Control, Controller } from "react-hook-form";
import { useQuery } from "urql";
import type { Found } from "../../form/FoundBox";
import { PickBox } from "../PickBox";
import type { AppearanceFields } from "./appearanceFields";
import { FindArticlesDocument } from "./ClaimAppearances.generated";

/** An article, in the version of its text that was recorded last. */
export function ArticleInput({ control }: { control: Control<AppearanceFields> }) {
  return (
    <Controller
      control={control}
      name="article"
      render={({ field, fieldState }) => (
        <PickBox
          label="Article"
          placeholder="Words of the headline or the text"
          isRequired
          picked={field.value}
          onPick={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
          inputRef={field.ref}
          useOffers={useFoundArticles}
        />
      )}
    />
  );
}

function useFoundArticles(text: string): Found[] | undefined {
  const [{ data, fetching }] = useQuery({ query: FindArticlesDocument, variables: { text }, pause: text === "" });
  if (fetching) {
    return undefined;
  }
  return (data?.articles.nodes ?? []).map(({ headline, outlet, latestVersion }) => ({
    id: latestVersion.id,
    name: headline ?? "Article without a headline",
    about: [outlet?.name, latestVersion.number > 1 && `version ${latestVersion.number}`].filter(Boolean).join(" · "),
  }));
}
