import { useState } from "react";
import {
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as Pressable,
  Text,
} from "react-aria-components";
import { type Control, Controller } from "react-hook-form";
import { useQuery } from "urql";
import styles from "../../form/inputs.module.css";
import { useSettled } from "../../party/useSettled";
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

interface BoxProps {
  picked: PickedArticle | null;
  onPick: (article: PickedArticle | null) => void;
  onBlur: () => void;
  inputRef: React.Ref<HTMLInputElement>;
  isRequired: boolean;
  error?: string;
}

interface Offer extends PickedArticle {
  about: string;
}

function ArticleBox({ picked, onPick, onBlur, inputRef, isRequired, error }: BoxProps) {
  const [text, setText] = useState<string>();
  const sought = useSettled((text ?? "").trim());
  const [{ data }] = useQuery({ query: FindReportingArticlesDocument, variables: { text: sought || null } });
  const offers: Offer[] = (data?.articles.nodes ?? []).map((article) => ({
    id: article.id,
    headline: article.headline ?? "No headline",
    versionId: article.latestVersion.id,
    about: [article.outlet?.name, dateInWords(article.published)].filter(Boolean).join(" · "),
  }));

  function pick(id: React.Key | null) {
    const offer = offers.find((candidate) => candidate.id === id);
    if (offer) {
      onPick({ id: offer.id, headline: offer.headline, versionId: offer.versionId });
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
    <ComboBox
      className={styles.field}
      inputValue={text ?? picked?.headline ?? ""}
      onInputChange={type}
      onSelectionChange={pick}
      onBlur={() => {
        setText(undefined);
        onBlur();
      }}
      items={offers}
      allowsEmptyCollection
      allowsCustomValue
      isRequired={isRequired}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      menuTrigger="focus"
    >
      <Label className={styles.label}>Article that reports it</Label>
      <div className={styles.combo}>
        <Input ref={inputRef} className={styles.input} dir="auto" placeholder="Words of its headline or text" />
        <Pressable className={styles.comboButton} aria-label="Show articles">
          <span aria-hidden>▾</span>
        </Pressable>
      </div>
      <Text slot="description" className={styles.hint}>
        An article that is on the desk
      </Text>
      <FieldError className={styles.error}>{error}</FieldError>
      <Popover className={styles.popover}>
        <ListBox className={styles.list} renderEmptyState={() => <div className={styles.option}>None is found.</div>}>
          {(offer: Offer) => (
            <ListBoxItem id={offer.id} className={styles.option} textValue={offer.headline}>
              {offer.headline} <span className={styles.about}>{offer.about}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
