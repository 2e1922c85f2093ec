import { momentInWords } from "./dates";

const moment = /(\bat )?\b(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))/g;

/** A sentence of the server with its moments as people say them, in the reader's own zone. */
export function momentsInSentence(sentence: string): string {
  return sentence.replace(
    moment,
    (_, at: string | undefined, iso: string) => `${at ? "on " : ""}${momentInWords(iso)}`,
  );
}
