import type { CombinedError } from "@urql/core";

/** Why a whole operation got no answer, in the terms of what a person can do about it. */
export type FailureKind = "offline" | "login" | "forbidden" | "missing" | "other";

export interface Failure {
  kind: FailureKind;
  /** A sentence for the person in front of the page. */
  message: string;
}

export function failureOf(error: CombinedError): Failure {
  if (error.networkError && !isAnswer(error)) {
    return { kind: "offline", message: "The server cannot be reached. What you typed is kept." };
  }
  const code = codeOf(error);
  if (code === "UNAUTHENTICATED" || error.response?.status === 401) {
    return { kind: "login", message: "Your session has ended. Log in again; what you typed is kept." };
  }
  if (code === "FORBIDDEN") {
    return { kind: "forbidden", message: messageOf(error) };
  }
  if (code === "INTERNAL") {
    return { kind: "other", message: `Something went wrong here. If it happens again, report ${correlation(error)}.` };
  }
  return { kind: "other", message: messageOf(error) };
}

/** A refusal of the endpoint comes as JSON with a status of its own; the client takes it for a network error. */
function isAnswer(error: CombinedError): boolean {
  const status = error.response?.status;
  return status !== undefined && status < 500;
}

function codeOf(error: CombinedError): unknown {
  return error.graphQLErrors[0]?.extensions?.code;
}

function correlation(error: CombinedError): string {
  return String(error.graphQLErrors[0]?.extensions?.correlationId ?? "the time");
}

function messageOf(error: CombinedError): string {
  return error.graphQLErrors[0]?.message ?? error.message;
}
