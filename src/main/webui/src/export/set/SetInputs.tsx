import { type Control, useWatch } from "react-hook-form";
import { CheckInput, ChoiceInput, TextInput } from "../../form/inputs";
import { RadioInput } from "../../form/RadioInput";
import { listOf } from "../../form/values";
import { checkability, claimSetScope, responseKind, verdict } from "../../words/labels";
import { languageInWords } from "../../words/languageInWords";
import { allegationWords, ratableWords } from "../filter/filterInWords";
import { ChoicesInput } from "./ChoicesInput";
import { DayInput } from "./DayInput";
import { PartiesInput } from "./PartiesInput";
import styles from "./set.module.css";
import { setLabels } from "./setConflict";
import type { SetFields } from "./setFields";

interface Props {
  control: Control<SetFields>;
}

const scopes = [
  {
    value: "PUBLISHED",
    words: claimSetScope.PUBLISHED,
    meaning: "What readers see now, each claim in its newest version. The whole desk can see the set.",
  },
  {
    value: "VERIFIED",
    words: claimSetScope.VERIFIED,
    meaning: "What the desk has checked itself, as publishing would freeze it now. For editors alone.",
  },
];

const outlets = ["NEWS_OUTLET"] as const;

/** Everything that a claim set says. */
export function SetInputs({ control }: Props) {
  const scope = useWatch({ control, name: "scope" });
  const isPublished = scope === "PUBLISHED";
  return (
    <>
      <TextInput control={control} name="name" label={setLabels.name} isRequired autoFocus />
      <TextInput control={control} name="description" label={setLabels.description} rows={2} />
      <RadioInput control={control} name="scope" label={setLabels.scope} options={scopes} />
      {isPublished && <Public control={control} />}
      <Content control={control} isPublished={isPublished} />
      <People control={control} />
      <Dates control={control} isPublished={isPublished} />
    </>
  );
}

function Public({ control }: Props) {
  return (
    <CheckInput
      control={control}
      name="isPublic"
      label={setLabels.isPublic}
      hint="The set, its feed and the exports made from then on need no login; they stand on the page Exports."
    />
  );
}

interface PartProps extends Props {
  isPublished: boolean;
}

function Content({ control, isPublished }: PartProps) {
  return (
    <fieldset className={styles.group}>
      <legend>Which claims. What is left open lets everything through; of a list, one is enough.</legend>
      <TextInput
        control={control}
        name="text"
        label={setLabels.text}
        hint="“exact words” in quotation marks, or between two words, - before a word that must not appear"
      />
      <ChoicesInput control={control} name="verdict" label={setLabels.verdict} options={verdict} />
      <div className={styles.pair}>
        <ChoiceInput
          control={control}
          name="ratable"
          label={setLabels.ratable}
          none="Either"
          options={{ YES: ratableWords[0], NO: ratableWords[1] }}
        />
        <ChoiceInput
          control={control}
          name="allegation"
          label={setLabels.allegation}
          none="Either"
          options={{ YES: allegationWords[0], NO: allegationWords[1] }}
        />
      </div>
      <TextInput
        control={control}
        name="rating"
        label={setLabels.rating}
        rows={2}
        hint="Labels of ratings to the letter, one a line"
      />
      <ChoicesInput control={control} name="checkability" label={setLabels.checkability} options={checkability} />
      <div className={styles.pair}>
        <Languages control={control} />
        <TextInput control={control} name="tag" label={setLabels.tag} hint="To the letter, separated by commas" />
      </div>
      {isPublished && (
        <TextInput
          control={control}
          name="publisher"
          label={setLabels.publisher}
          rows={2}
          hint="Publishers by the site that they are at, such as ledger.example, one a line"
        />
      )}
    </fieldset>
  );
}

function Languages({ control }: Props) {
  const typed = listOf(useWatch({ control, name: "language" }));
  return (
    <TextInput
      control={control}
      name="language"
      label={setLabels.language}
      hint={typed.length > 0 ? typed.map(languageInWords).join(", ") : "Tags such as en or pt-BR, separated by commas"}
    />
  );
}

function People({ control }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend>Whom and what it is about</legend>
      <PartiesInput control={control} name="party" label={setLabels.party} />
      <PartiesInput control={control} name="source" label={setLabels.source} />
      <PartiesInput control={control} name="outlet" label={setLabels.outlet} kinds={outlets} />
      <TextInput
        control={control}
        name="article"
        label={setLabels.article}
        rows={2}
        hint="Addresses of articles on the web, one a line"
      />
      <ChoicesInput control={control} name="responseKind" label={setLabels.responseKind} options={responseKind} />
    </fieldset>
  );
}

function Dates({ control, isPublished }: PartProps) {
  return (
    <fieldset className={styles.group}>
      <legend>When. Days begin where you are.</legend>
      <div className={styles.pair}>
        {isPublished && (
          <>
            <DayInput control={control} name="publishedAfter" label={setLabels.publishedAfter} />
            <DayInput control={control} name="publishedBefore" label={setLabels.publishedBefore} />
          </>
        )}
        <DayInput control={control} name="checkedAfter" label={setLabels.checkedAfter} />
        <DayInput control={control} name="checkedBefore" label={setLabels.checkedBefore} />
      </div>
    </fieldset>
  );
}
