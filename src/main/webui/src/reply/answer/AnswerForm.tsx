import { useState } from "react";
import { useWatch } from "react-hook-form";
import { DateKnownInput } from "../../form/DateKnownInput";
import { FormFoot } from "../../form/FormFoot";
import { ChoiceInput, TextInput } from "../../form/inputs";
import inputs from "../../form/inputs.module.css";
import { type DeskForm, useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import { groundRule, responseForm } from "../../words/labels";
import styles from "../Replies.module.css";
import { RecordCompanyResponseDocument, type RecordCompanyResponseMutation } from "./Answer.generated";
import { ArticleInput } from "./ArticleInput";
import { type AnswerAbout, type AnswerValues, answerField, answerInput, wordsByNumber } from "./answers";
import { OneAnswer } from "./OneAnswer";

/** A claim that the party answers to, as the letter put it. */
export interface Question {
  number: number;
  statement: string;
  language: string;
}

interface Props {
  draft: string;
  /** How the form opens. */
  opening: () => AnswerValues;
  about: AnswerAbout;
  /** In the order of the answers. */
  questions: readonly Question[];
  onClose: () => void;
}

const payloadOf = (data: RecordCompanyResponseMutation) => data.recordCompanyResponse;

/** What a party says: one letter, and what it says to each number. */
export function AnswerForm({ draft, opening, about, questions, onClose }: Props) {
  const [defaults] = useState(opening);
  const form = useDeskForm<AnswerValues>({ draft, defaults });
  const action = useAction(RecordCompanyResponseDocument, payloadOf);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values, requestId) => answerInput(values, about, requestId),
    fieldOf: (path) => answerField(form.getValues())(path),
    onDone: onClose,
  });
  const { control } = form;
  const isReported = useWatch({ control, name: "form" }) === "REPORTED";
  return (
    <form onSubmit={submit} noValidate>
      <ChoiceInput control={control} name="form" label="Given as" options={responseForm} />
      <DateKnownInput control={control} name="asOf" label="As of" />
      {!about.responseRequestId && <Source form={form} isReported={isReported} />}
      <Words form={form} />
      {questions.length > 1 && <ShareOut form={form} questions={questions} />}
      {questions.map((question, place) => (
        <OneAnswer
          key={question.number}
          control={control}
          place={place}
          question={question}
          isOnly={questions.length === 1}
          isReported={isReported}
        />
      ))}
      <FormFoot form={form} action="Record the answer" pending={pending} failure={failure} onCancel={onClose} />
    </form>
  );
}

function Source({ form: { control }, isReported }: { form: DeskForm<AnswerValues>; isReported: boolean }) {
  const article = useWatch({ control, name: "article" });
  return (
    <>
      <ArticleInput control={control} isRequired={isReported} />
      {article && (
        <>
          <TextInput
            control={control}
            name="passage"
            label="Passage"
            rows={2}
            serif
            hint="The article's words that report it, to the letter"
          />
          <TextInput
            control={control}
            name="before"
            label="Words right before the passage"
            hint="Only where the passage occurs more than once"
          />
        </>
      )}
    </>
  );
}

function Words({ form: { control } }: { form: DeskForm<AnswerValues> }) {
  const [rule, language] = useWatch({ control, name: ["groundRule", "language"] });
  return (
    <>
      <TextInput
        control={control}
        name="statement"
        label="Statement"
        rows={6}
        serif
        lang={language || undefined}
        hint="The whole reply, verbatim"
      />
      <TextInput control={control} name="translation" label="Translation" rows={2} serif />
      <div className={inputs.row}>
        <TextInput control={control} name="language" label="Language" hint="Such as en or de" />
        <TextInput control={control} name="url" label="Web address" type="url" hint="Where it can be read" />
      </div>
      <ChoiceInput control={control} name="groundRule" label="Ground rule" options={groundRule} />
      {rule === "ON_BACKGROUND" && (
        <TextInput control={control} name="reasonForAnonymity" label="Why readers are told no more" isRequired />
      )}
    </>
  );
}

function ShareOut({ form, questions }: { form: DeskForm<AnswerValues>; questions: readonly Question[] }) {
  const [found, setFound] = useState<string>();
  function share() {
    const numbers = questions.map(({ number }) => number);
    const words = wordsByNumber(form.getValues("statement"), numbers);
    form.getValues("answers").forEach((answer, place) => {
      const own = words.get(answer.number);
      if (own !== undefined) {
        form.setValue(`answers.${place}.statement`, own, { shouldDirty: true });
        form.setValue(`answers.${place}.isAnswered`, true, { shouldDirty: true });
      }
    });
    setFound(
      words.size === 0
        ? "The statement has no paragraphs that begin with these numbers."
        : `Shared out: ${[...words.keys()].join(", ")}. Read them below.`,
    );
  }
  return (
    <div className={styles.shareOut}>
      <Button onPress={share}>Share out the numbered paragraphs</Button>
      <span role="status">{found}</span>
    </div>
  );
}
