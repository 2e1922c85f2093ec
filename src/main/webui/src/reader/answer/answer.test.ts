import { expect, test } from "vitest";
import { momentInWords } from "../../words/dates";
import { type Answer, answerInWords, foremost, positions } from "./answer";
import { denial, meridian } from "./answers.fixture";

const silence: Answer = {
  ...denial,
  kind: "NO_RESPONSE",
  asOf: { value: "2026-11-03T18:00:00Z", precision: "INSTANT", notAfter: null },
  form: null,
  askedAt: "2026-11-01T08:00:00Z",
  deadline: "2026-11-03T14:00:00Z",
  attemptCount: 2,
};

test("an answer reads as its position with its date", () => {
  expect(answerInWords(denial)).toBe("Denied as of 12 Nov 2026");
});

test("a silence says as of when, how often the desk asked, and that the deadline passed", () => {
  const moment = momentInWords("2026-11-03T18:00:00Z");
  expect(answerInWords(silence)).toBe(`No response as of ${moment}; asked twice; deadline passed`);
});

test("a silence before its deadline names the deadline", () => {
  const deadline = "2026-11-05T14:00:00Z";
  expect(answerInWords({ ...silence, deadline })).toContain(`deadline ${momentInWords(deadline)}`);
  expect(answerInWords({ ...silence, deadline })).not.toContain("passed");
});

test("who could not be reached was tried, once or many times", () => {
  expect(answerInWords({ ...silence, kind: "COULD_NOT_BE_REACHED", attemptCount: 1 })).toContain("; tried once;");
  expect(answerInWords({ ...silence, kind: "COULD_NOT_BE_REACHED", attemptCount: 4 })).toContain("; tried 4 times;");
});

test("a silence towards others names who reported it and not the desk's own asking", () => {
  const reported: Answer = { ...silence, form: "REPORTED", source: { outlet: "Harbour Post", url: null } };
  expect(answerInWords(reported)).toMatch(/; reported by Harbour Post$/);
  expect(answerInWords(reported)).not.toContain("asked");
});

test("an answer about similar claims says so", () => {
  expect(answerInWords({ ...denial, scope: "SIMILAR_CLAIM" })).toBe("About similar claims: denied as of 12 Nov 2026");
});

test("a date that is not known reads as far as it is known", () => {
  const unknown = { value: null, precision: "UNKNOWN", notAfter: "2026-11-12" } as const;
  expect(answerInWords({ ...denial, asOf: unknown })).toBe("Denied, not after 12 Nov 2026");
  expect(answerInWords({ ...denial, asOf: { ...unknown, notAfter: null } })).toBe("Denied");
});

test("an answer to a question of the desk carries no deadline", () => {
  expect(answerInWords({ ...denial, askedAt: silence.askedAt, deadline: silence.deadline, attemptCount: 2 })).toBe(
    "Denied as of 12 Nov 2026",
  );
});

test("each named party has one position, and an accused without an answer has an empty one", () => {
  const orbit = { id: "pty_2", name: "Orbit AI" };
  const found = positions([denial, silence], [meridian, orbit]);
  expect(found.map(({ party, answers }) => [party?.name, answers.length])).toEqual([
    ["Meridian Systems", 2],
    ["Orbit AI", 0],
  ]);
});

test("two who may not be named are never taken for one", () => {
  const unnamed: Answer = { ...denial, company: null };
  expect(positions([unnamed, unnamed], [])).toHaveLength(2);
});

const similar: Answer = { ...denial, scope: "SIMILAR_CLAIM" };

test("the standing answer about this very claim says it alone", () => {
  const earlier: Answer = { ...denial, kind: "PROVIDED_CONTEXT", standing: false };
  expect(foremost([similar, earlier, denial])).toEqual([denial]);
});

test("a silence that the desk met itself comes before a reported one, whichever stands", () => {
  const reported: Answer = { ...silence, form: "REPORTED", askedAt: null };
  expect(foremost([reported, { ...silence, standing: false }])).toEqual([{ ...silence, standing: false }]);
});

test("beside a silence stands what was said of similar claims", () => {
  expect(foremost([similar, silence])).toEqual([silence, similar]);
  expect(foremost([similar])).toEqual([similar]);
  expect(foremost([])).toEqual([]);
});
