import type { Answer } from "./answer";

export const meridian = { id: "pty_1", name: "Meridian Systems" };

export const denial: Answer = {
  company: meridian,
  kind: "DENIED",
  scope: "THIS_CLAIM",
  asOf: { value: "2026-11-12", precision: "DAY", notAfter: null },
  standing: true,
  form: "EMAIL",
  askedAt: null,
  deadline: null,
  attemptCount: null,
  shortForm: null,
  source: null,
};
