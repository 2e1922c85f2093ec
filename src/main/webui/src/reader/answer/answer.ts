import { asOfInWords, momentInWords } from "../../words/dates";
import { responseForm, responseKind } from "../../words/labels";
import type { PublishedAnswerFragment } from "../PublishedParts.generated";

export type Answer = PublishedAnswerFragment;

/** Where a party stands, with everything that tells a silence from a question nobody asked. */
export function answerInWords(answer: Answer): string {
  const { asOf } = answer;
  const position = [positionInWords(answer), asOf && asOfInWords(asOf)].filter(Boolean).join(asOf?.value ? " " : ", ");
  return [position, ...asking(answer), reported(answer)].filter(Boolean).join("; ");
}

function positionInWords({ kind, scope }: Answer): string {
  const label = responseKind[kind];
  return scope === "SIMILAR_CLAIM" ? `About similar claims: ${label.toLowerCase()}` : label;
}

/** A silence to the desk's own question has no form; what was done to break it belongs to it. */
function asking(answer: Answer): string[] {
  if (!isOwnSilence(answer)) {
    return [];
  }
  const words = [tries(answer)];
  if (answer.deadline) {
    words.push(isOver(answer) ? "deadline passed" : `deadline ${momentInWords(answer.deadline)}`);
  }
  return words.filter((word) => word !== "");
}

/** Nobody answered the desk itself. */
export function isOwnSilence(answer: Answer): boolean {
  return isSilence(answer) && !answer.form && Boolean(answer.askedAt);
}

function isSilence({ kind }: Answer): boolean {
  return kind === "NO_RESPONSE" || kind === "COULD_NOT_BE_REACHED";
}

function tries({ kind, attemptCount }: Answer): string {
  if (!attemptCount) {
    return "";
  }
  return `${kind === "NO_RESPONSE" ? "asked" : "tried"} ${times(attemptCount)}`;
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

/** Judged by the moment that the silence was noted for: what is published does not change by itself. */
function isOver({ deadline, asOf }: Answer): boolean {
  return Boolean(deadline && asOf?.value && new Date(asOf.value) >= new Date(deadline));
}

function reported({ form, source }: Answer): string {
  if (source?.outlet) {
    return `reported by ${source.outlet}`;
  }
  return form === "REPORTED" ? responseForm.REPORTED.toLowerCase() : "";
}

/** One party and what it said, in the order of the document. */
export interface Position {
  /** Nothing for one who may not be named. */
  party?: { id: string; name: string };
  answers: Answer[];
}

/** Each named party once, also the accused of whom no answer is on record; those without a name are never joined. */
export function positions(answers: readonly Answer[], accused: readonly { id: string; name: string }[]): Position[] {
  const found: Position[] = [];
  const byId = new Map<string, Position>();
  const positionOf = (party: { id: string; name: string }) => {
    const position = byId.get(party.id) ?? { party, answers: [] };
    if (!byId.has(party.id)) {
      byId.set(party.id, position);
      found.push(position);
    }
    return position;
  };
  for (const answer of answers) {
    if (answer.company) {
      positionOf(answer.company).answers.push(answer);
    } else {
      found.push({ answers: [answer] });
    }
  }
  for (const party of accused) {
    positionOf(party);
  }
  return found;
}

/**
 * What one line has room for: where the party stands now on this claim. A silence that the desk met itself comes before
 * one that others report, and beside a silence stands what the party said of similar claims.
 */
export function foremost(answers: readonly Answer[]): Answer[] {
  const onThis = answers.filter((answer) => answer.scope === "THIS_CLAIM");
  const onSimilar = newest(answers.filter((answer) => answer.scope === "SIMILAR_CLAIM"));
  const spoken = onThis.find((answer) => answer.standing && !isSilence(answer));
  if (spoken) {
    return [spoken];
  }
  return [onThis.find(isOwnSilence) ?? newest(onThis), onSimilar].filter((answer) => answer !== undefined);
}

function newest(answers: readonly Answer[]): Answer | undefined {
  return answers.find((answer) => answer.standing) ?? answers.at(-1);
}
