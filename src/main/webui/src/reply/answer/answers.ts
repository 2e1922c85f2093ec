import { type DateFields, dateInput } from "../../form/DateKnownInput";
import { orNull } from "../../form/values";
import type {
  GroundRule,
  RecordCompanyResponseInput,
  ResponseForm,
  ResponseKind,
  ResponseScope,
} from "../../graphql/schema.generated";

/** What a party says to one claim, as a form holds it. */
export interface AnswerFields {
  claimId: string;
  /** Its number in the request; 1 where there is none. */
  number: number;
  isAnswered: boolean;
  kind: ResponseKind | "";
  scope: ResponseScope;
  shortForm: string;
  /** What was said to this claim alone; empty where the letter's words are meant. */
  statement: string;
  translation: string;
}

export interface PickedArticle {
  id: string;
  headline: string;
  versionId: string;
}

export interface AnswerValues {
  asOf: DateFields;
  form: ResponseForm;
  groundRule: GroundRule;
  reasonForAnonymity: string;
  language: string;
  statement: string;
  translation: string;
  url: string;
  article: PickedArticle | null;
  /** The words of the article that report it, to the letter. */
  passage: string;
  /** What stands before them, where they occur twice. */
  before: string;
  answers: AnswerFields[];
}

export interface AnswerAbout {
  companyId: string;
  /** The request that it answers, if it answers one. */
  responseRequestId?: string;
}

export function unanswered(claimId: string, number: number, isAnswered: boolean): AnswerFields {
  const words = { shortForm: "", statement: "", translation: "" };
  return { claimId, number, isAnswered, kind: "", scope: "THIS_CLAIM", ...words };
}

export function answerInput(values: AnswerValues, about: AnswerAbout, requestId: string): RecordCompanyResponseInput {
  return {
    ...about,
    requestId,
    asOf: dateInput(values.asOf),
    form: values.form,
    groundRule: values.groundRule,
    reasonForAnonymity: values.groundRule === "ON_BACKGROUND" ? orNull(values.reasonForAnonymity) : null,
    language: orNull(values.language),
    statement: orNull(values.statement),
    translation: orNull(values.translation),
    url: orNull(values.url),
    ...sourceInput(values, about),
    answers: values.answers.filter((answer) => answer.isAnswered).map(oneAnswer),
  };
}

function sourceInput({ article, passage, before }: AnswerValues, about: AnswerAbout) {
  if (about.responseRequestId || !article) {
    return {};
  }
  if (passage.trim() === "") {
    return { articleId: article.id };
  }
  return { passage: { articleVersionId: article.versionId, exact: passage, prefix: before === "" ? null : before } };
}

function oneAnswer(answer: AnswerFields): RecordCompanyResponseInput["answers"][number] {
  return {
    claimId: answer.claimId,
    // Nothing chosen is for the server to refuse: its sentence then stands at the field.
    kind: (answer.kind || null) as ResponseKind,
    scope: answer.scope,
    shortForm: orNull(answer.shortForm),
    statement: orNull(answer.statement),
    translation: orNull(answer.statement) && orNull(answer.translation),
  };
}

const fields: Record<string, string> = {
  articleId: "article",
  "passage.exact": "passage",
  "passage.articleVersionId": "article",
  "passage.prefix": "before",
  "passage.start": "before",
  "passage.suffix": "before",
};

/** From a path of the input to the field of the form: what was not answered stands in the form alone. */
export function answerField(values: AnswerValues): (path: string) => string {
  const sent = values.answers.flatMap((answer, place) => (answer.isAnswered ? [place] : []));
  return (path) => {
    const [, place, name] = path.match(/^answers\.(\d+)\.(\w+)$/) ?? [];
    if (place === undefined) {
      return path.startsWith("asOf") ? dateField(values) : (fields[path] ?? path);
    }
    // The claim itself is no field: what is wrong with it is said at where the party stands.
    return `answers.${sent[Number(place)]}.${name === "claimId" ? "kind" : name}`;
  };
}

function dateField({ asOf }: AnswerValues): string {
  return asOf.precision === "UNKNOWN" ? "asOf.notAfter" : "asOf.value";
}

/** Cuts a reply whose paragraphs carry numbers, "1. …" or "2) …", at those numbers. */
export function wordsByNumber(letter: string, numbers: readonly number[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let current: number | undefined;
  for (const line of letter.split("\n")) {
    const [, digits, rest] = line.match(/^\s*(?:No\.?\s*)?(\d{1,2})\s*[.):]\s+(.*)$/i) ?? [];
    const number = Number(digits);
    if (digits !== undefined && numbers.includes(number) && !found.has(number)) {
      current = number;
      found.set(number, rest ?? "");
    } else if (current !== undefined) {
      found.set(current, `${found.get(current)}\n${line}`);
    }
  }
  return new Map([...found].map(([number, words]) => [number, words.trim()]));
}
