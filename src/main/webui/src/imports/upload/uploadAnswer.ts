/** What became of an upload. */
export type Uploaded =
  | { kind: "done"; importId: string }
  | { kind: "refused"; message: string }
  | { kind: "login" }
  | { kind: "offline" }
  | { kind: "cancelled" };

/** Reads what the server said to an upload: the import's id, or why there is none, as JSON or as plain words. */
export function uploadAnswer(status: number, body: string): Uploaded {
  if (status === 401) {
    return { kind: "login" };
  }
  if (status === 0 || status === 502 || status === 503 || status === 504) {
    return { kind: "offline" };
  }
  const answer = parsed(body);
  const id = textAt(answer, "id") ?? textAt(at(answer, "import"), "id");
  if (status < 300 && id) {
    return { kind: "done", importId: id };
  }
  return { kind: "refused", message: messageOf(answer) ?? plainWords(body) ?? wordsFor(status) };
}

function messageOf(answer: unknown): string | undefined {
  const errors = at(answer, "userErrors") ?? at(answer, "errors");
  if (Array.isArray(errors) && errors.length > 0) {
    return errors.map((error) => textAt(error, "message")).join(" ");
  }
  return textAt(answer, "message") ?? textAt(answer, "detail") ?? textAt(answer, "error");
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

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function at(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textAt(value: unknown, name: string): string | undefined {
  const text = at(value, name);
  return typeof text === "string" && text !== "" ? text : undefined;
}
