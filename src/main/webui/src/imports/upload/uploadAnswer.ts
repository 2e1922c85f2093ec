/** What became of an upload. */
export type Uploaded =
  | { kind: "done"; importId: string }
  | { kind: "refused"; message: string }
  | { kind: "login" }
  | { kind: "offline" }
  | { kind: "cancelled" };

/** Reads what the server said to an upload: the import's id, or why there is none. */
export function uploadAnswer(status: number, body: string): Uploaded {
  if (status === 401) {
    return { kind: "login" };
  }
  if (status === 0 || status === 502 || status === 503 || status === 504) {
    return { kind: "offline" };
  }
  const answer = parsed(body);
  if (status < 300 && answer?.importId) {
    return { kind: "done", importId: answer.importId };
  }
  return { kind: "refused", message: messageOf(answer) ?? plainWords(body) ?? wordsFor(status) };
}

interface Answer {
  importId?: string;
  error?: { message?: string };
}

function parsed(body: string): Answer | undefined {
  try {
    return JSON.parse(body) as Answer;
  } catch {
    return undefined;
  }
}

const parameters: Record<string, string> = {
  language: "Language",
  publisherName: "Publisher’s name",
  publisherUrl: "Publisher’s address",
  fileName: "Name of the file",
  columns: "Columns",
  format: "Kind of file",
};

const parameterNames = new RegExp(`\\b(${Object.keys(parameters).join("|")})(?=: )`, "g");

/** The server calls the fields as programs do. */
function messageOf(answer: Answer | undefined): string | undefined {
  return answer?.error?.message?.replace(parameterNames, (name) => parameters[name] ?? name);
}

/** A page of a proxy in between is not for reading. */
function plainWords(body: string): string | undefined {
  const words = body.trim();
  return words !== "" && words.length < 1000 && !/^[<{[]/.test(words) ? words : undefined;
}

function wordsFor(status: number): string {
  return status === 413
    ? "The file is larger than this desk takes. Cut it into several."
    : `The server did not take the file (answer ${status}).`;
}
