import { type Key, useState } from "react";
import { type Control, Controller } from "react-hook-form";
import { useQuery } from "urql";
import { type Found, FoundBox, type FoundBoxProps } from "../../form/FoundBox";
import { useSettled } from "../../form/useSettled";
import { dateInWords } from "../../words/dates";
import { FindReportingArticlesDocument } from "./Answer.generated";
import type { AnswerValues, PickedArticle } from "./answers";

/** The article that reports what a party said, found by words of its headline or text. */
export function ArticleInput({ control, isRequired }: { control: Control<AnswerValues>; isRequired: boolean }) {
  return (
    <Controller
      control={control}
      name="article"
      render={({ field, fieldState }) => (
        <ArticleBox
          picked={field.value}
          onPick={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          isRequired={isRequired}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

interface BoxProps extends Pick<FoundBoxProps, "onBlur" | "inputRef" | "isRequired" | "error"> {
  picked: PickedArticle | null;
  onPick: (article: PickedArticle | null) => void;
}

interface Offer extends Found {
  versionId: string;
}

function ArticleBox({ picked, onPick, onBlur, ...field }: BoxProps) {
  const [text, setText] = useState<string>();
  const sought = useSettled((text ?? "").trim());
  const [{ data }] = useQuery({ query: FindReportingArticlesDocument, variables: { text: sought || null } });
  const offers: Offer[] = (data?.articles.nodes ?? []).map((article) => ({
    id: article.id,
    name: article.headline ?? "No headline",
    versionId: article.latestVersion.id,
    about: [article.outlet?.name, dateInWords(article.published)].filter(Boolean).join(" · "),
  }));

  function pick(id: Key | null) {
    const offer = offers.find((candidate) => candidate.id === id);
    if (offer) {
      onPick({ id: offer.id, headline: offer.name, versionId: offer.versionId });
      setText(undefined);
    }
  }

  function type(next: string) {
    setText(next);
    if (next === "" && picked) {
      onPick(null);
    }
  }

  return (
    <FoundBox
      {...field}
      label="Article that reports it"
      hint="An article that is on the desk"
      placeholder="Words of its headline or text"
      text={text ?? picked?.headline ?? ""}
      onType={type}
      offers={offers}
      onPick={pick}
      onBlur={() => {
        setText(undefined);
        onBlur?.();
      }}
      opensEmpty
      emptyWords="None is found."
      opensOnFocus
    />
  );
}
