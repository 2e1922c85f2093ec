import { type Control, useWatch } from "react-hook-form";
import { CheckInput, ChoiceInput, TextInput } from "../../form/inputs";
import inputs from "../../form/inputs.module.css";
import { responseKind, responseScope } from "../../words/labels";
import styles from "../Replies.module.css";
import type { Question } from "./AnswerForm";
import type { AnswerValues } from "./answers";

/** Silence to our own request follows from request, attempts and deadline; only others' silence is written down. */
const { NO_RESPONSE, COULD_NOT_BE_REACHED, ...spoken } = responseKind;

interface Props {
  control: Control<AnswerValues>;
  place: number;
  question: Question;
  /** Nothing to choose from, so nothing to tick. */
  isOnly: boolean;
  isReported: boolean;
}

/** What the party says to one number. */
export function OneAnswer({ control, place, question, isOnly, isReported }: Props) {
  const isAnswered = useWatch({ control, name: `answers.${place}.isAnswered` });
  return (
    <fieldset className={styles.group}>
      <legend>
        {isOnly ? "" : `${question.number}. `}
        <span lang={question.language} dir="auto">
          {question.statement}
        </span>
      </legend>
      {!isOnly && (
        <CheckInput
          control={control}
          name={`answers.${place}.isAnswered`}
          label={`It answers number ${question.number}`}
        />
      )}
      {isAnswered && <Says control={control} place={place} isOnly={isOnly} isReported={isReported} />}
    </fieldset>
  );
}

function Says({ control, place, isOnly, isReported }: Omit<Props, "question">) {
  const language = useWatch({ control, name: "language" }) || undefined;
  return (
    <>
      <div className={inputs.row}>
        <ChoiceInput
          control={control}
          name={`answers.${place}.kind`}
          label="Where it stands"
          options={isReported ? responseKind : spoken}
          isRequired
          missing="Say where the party stands."
        />
        <ChoiceInput control={control} name={`answers.${place}.scope`} label="Scope" options={responseScope} />
      </div>
      <TextInput
        control={control}
        name={`answers.${place}.shortForm`}
        label="Short form"
        rows={2}
        hint="What the desk prints of it"
      />
      {!isOnly && (
        <>
          <TextInput
            control={control}
            name={`answers.${place}.statement`}
            label="Its own words to this number"
            rows={2}
            serif
            lang={language}
            hint="Left empty, the whole statement counts"
          />
          <TextInput control={control} name={`answers.${place}.translation`} label="Their translation" rows={2} serif />
        </>
      )}
    </>
  );
}
