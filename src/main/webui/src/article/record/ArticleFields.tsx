import type { Control, FieldValues } from "react-hook-form";
import { DateKnownInput } from "../../form/DateKnownInput";
import { CheckInput, TextInput } from "../../form/inputs";
import { PartyInput } from "../../party/PartyInput";
import type { ArticleValues } from "./articleValues";
import { Languages } from "./Languages";
import styles from "./record.module.css";

/** What may be known of an article beside its text. All of it may be left open. */
export function ArticleFields<Values extends ArticleValues & FieldValues>(props: { control: Control<Values> }) {
  // A form may hold more than this; here only these fields are named.
  const control = props.control as unknown as Control<ArticleValues>;
  return (
    <div className={styles.fields}>
      <div className={styles.headline}>
        <TextInput control={control} name="headline" label="Headline" serif />
      </div>
      <PartyInput control={control} name="outlet" label="Outlet" kinds={["NEWS_OUTLET"]} hint="Who published it" />
      <TextInput control={control} name="bylines" label="Bylines" hint="As printed, separated by commas" />
      <TextInput control={control} name="url" label="Web address" type="url" hint="Such as https://…" />
      <TextInput
        control={control}
        name="language"
        label="Language"
        list="article-languages"
        hint="A BCP 47 tag such as en or pt-BR. Left empty, it counts as not known"
      />
      <Languages id="article-languages" />
      <DateKnownInput control={control} name="published" label="Published" />
      <CheckInput
        control={control}
        name="public"
        label="Readers may be pointed to it."
        hint="What is published of its claims then shows the quote and where it was printed. Otherwise the article stays at the desk."
      />
    </div>
  );
}
