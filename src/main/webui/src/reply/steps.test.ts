import { describe, expect, it } from "vitest";
import { momentInWords } from "../words/dates";
import { type Conversation, conversations, isSilentBystander } from "./conversation";
import type { AttemptWordsFragment, RequestWordsFragment, ResponseWordsFragment } from "./Replies.generated";
import { stateInWords } from "./silence";
import { stepsOf } from "./steps";

const meridian = { id: "pty_1", name: "Meridian", kind: "COMPANY" } as const;
const orbit = { id: "pty_2", name: "Orbit AI", kind: "COMPANY" } as const;
const now = new Date("2026-11-04T18:00:00Z");

function attempt(at: string, words: Partial<AttemptWordsFragment> = {}): AttemptWordsFragment {
  return { id: `att_${at}`, at, channel: "EMAIL", outcome: "SENT", note: null, ...words };
}

function request(words: Partial<RequestWordsFragment> = {}): RequestWordsFragment {
  return {
    id: "rrq_1",
    version: 0,
    channel: "EMAIL",
    sentAt: "2026-11-02T12:00:00Z",
    deadline: "2026-11-04T14:00:00Z",
    zone: "UTC",
    message: null,
    state: "OVERDUE",
    withdrawnAt: null,
    withdrawnWhy: null,
    company: meridian,
    allegations: [],
    attempts: [attempt("2026-11-02T12:00:00Z"), attempt("2026-11-03T12:00:00Z")],
    ...words,
  };
}

const elsewhere = { url: null, article: null, passage: null, responseRequest: null };

function response(words: Partial<ResponseWordsFragment> = {}): ResponseWordsFragment {
  return {
    id: "rsp_1",
    version: 0,
    kind: "DENIED",
    scope: "THIS_CLAIM",
    form: "EMAIL",
    groundRule: "ON_RECORD",
    standing: true,
    recordedAt: "2026-11-04T16:00:00Z",
    asOf: { precision: "DAY", value: "2026-11-04", notAfter: null },
    company: meridian,
    reasonForAnonymity: null,
    language: null,
    statement: null,
    translation: null,
    shortForm: null,
    retractedAt: null,
    retractedWhy: null,
    source: { ...elsewhere, responseRequest: { id: "rrq_1", sentAt: "2026-11-02T12:00:00Z", channel: "EMAIL" } },
    ...words,
  };
}

function withMeridian(words: Partial<Conversation>): Conversation {
  return { party: meridian, role: "ACCUSED", requests: [], responses: [], ...words };
}

const lines = (conversation: Conversation) =>
  stepsOf(conversation, now).map(({ date, words }) => `${date} ${words}`.trim());

describe("a timeline", () => {
  it("tells of asking, reminding, deadline and silence", () => {
    expect(lines(withMeridian({ requests: [request()] }))).toEqual([
      "2 Nov asked (email)",
      "3 Nov reminded (email)",
      "4 Nov deadline",
      "no response",
    ]);
  });

  it("names what came of an attempt, and the year where it is another", () => {
    const attempts = [
      attempt("2025-11-03T12:00:00Z", { channel: "PHONE", outcome: "NO_ANSWER" }),
      attempt("2025-11-03T13:00:00Z"),
    ];
    const earlier = request({ sentAt: "2025-11-02T12:00:00Z", deadline: "2025-11-04T12:00:00Z", attempts });

    expect(lines(withMeridian({ requests: [earlier] }))).toEqual([
      "2 Nov 2025 asked (email)",
      "3 Nov 2025 no answer (phone)",
      "3 Nov 2025 sent (email)",
      "4 Nov 2025 deadline",
      "no response",
    ]);
  });

  it("puts an answer where it came, and then speaks of no silence", () => {
    const answered = withMeridian({
      requests: [request({ attempts: [] })],
      responses: [response({ asOf: { precision: "INSTANT", value: "2026-11-03T09:00:00Z", notAfter: null } })],
    });

    expect(lines(answered)).toEqual(["2 Nov asked (email)", "3 Nov denied", "4 Nov deadline"]);
  });

  it("marks a deadline as missed only where no answer came", () => {
    const marks = (conversation: Conversation) => stepsOf(conversation, now).map(({ mark }) => mark);

    expect(marks(withMeridian({ requests: [request()] }))).toEqual([undefined, undefined, "passed", "silence"]);
    expect(marks(withMeridian({ requests: [request()], responses: [response()] }))).not.toContain("passed");
  });

  it("tells hearsay, similar claims and others' word of a silence apart", () => {
    const said = (words: Partial<ResponseWordsFragment>) =>
      stepsOf(withMeridian({ responses: [response({ source: elsewhere, form: "REPORTED", ...words })] }), now)[0];

    expect(said({ scope: "SIMILAR_CLAIM" })?.words).toBe("denied of a similar claim (reported)");
    expect(said({ kind: "NO_RESPONSE" })).toMatchObject({ words: "no response (reported)", mark: "silence" });
  });

  it("goes on speaking of silence when the answer was retracted, was about something similar, or came by others", () => {
    const silent = (words: Partial<ResponseWordsFragment>) =>
      lines(withMeridian({ requests: [request()], responses: [response(words)] })).at(-1);

    expect(silent({ retractedAt: "2026-11-04T17:00:00Z" })).toBe("no response");
    expect(silent({ scope: "SIMILAR_CLAIM" })).toBe("no response");
    expect(silent({ source: elsewhere })).toBe("no response");
  });

  it("shows a request that was taken back, and no deadline of it", () => {
    const back = request({ withdrawnAt: "2026-11-03T15:00:00Z", withdrawnWhy: "Wrong address", attempts: [] });

    expect(lines(withMeridian({ requests: [back] }))).toEqual([
      "2 Nov asked (email)",
      "3 Nov withdrawn: Wrong address",
    ]);
  });
});

describe("the state in words", () => {
  const as = momentInWords(now.toISOString());

  it("of a party that kept silent says until when, how often it was asked and how long ago it was due", () => {
    expect(stateInWords(withMeridian({ requests: [request()] }), now)).toBe(
      `No response as of ${as}; asked twice; deadline passed 4 hours ago`,
    );
  });

  it("of a party that has time says how much", () => {
    const open = request({ deadline: "2026-11-04T21:00:00Z" });

    expect(stateInWords(withMeridian({ requests: [open] }), now)).toBe(
      "No answer yet; asked twice; deadline in 3 hours",
    );
  });

  it("of silence that nothing shows to be silence does not call it one", () => {
    expect(stateInWords(withMeridian({ requests: [request({ attempts: [] })] }), now)).toMatch(
      /^No attempt is logged as sent.*; asked once; deadline passed 4 hours ago$/,
    );
    const late = request({ attempts: [attempt("2026-11-04T15:00:00Z")] });
    expect(stateInWords(withMeridian({ requests: [late] }), now)).toMatch(/^No attempt is logged as sent/);
  });

  it("of a party that nobody got hold of says so", () => {
    const attempts = [attempt("2026-11-03T12:00:00Z", { outcome: "BOUNCED" })];

    expect(stateInWords(withMeridian({ requests: [request({ attempts })] }), now)).toMatch(
      /^Could not be reached as of/,
    );
  });

  it("counts by the last deadline of all requests that stand", () => {
    const later = request({ id: "rrq_2", deadline: "2026-11-05T18:00:00Z", attempts: [] });
    const withdrawn = request({ id: "rrq_3", deadline: "2026-12-24T18:00:00Z", withdrawnAt: "2026-11-03T12:00:00Z" });

    expect(stateInWords(withMeridian({ requests: [request(), later, withdrawn] }), now)).toBe(
      "No answer yet; asked 3 times; deadline in 1 day",
    );
  });

  it("of a party that answered is the newest answer that stands", () => {
    const earlier = response({ id: "rsp_0", kind: "DECLINED_TO_COMMENT", standing: false });

    expect(stateInWords(withMeridian({ requests: [request()], responses: [response(), earlier] }), now)).toBe(
      "Denied, as of 4 Nov 2026",
    );
  });

  it("of a party that spoke to others alone says what became of our own request", () => {
    const reported = response({ source: elsewhere, form: "REPORTED" });

    expect(stateInWords(withMeridian({ requests: [request()], responses: [reported] }), now)).toMatch(
      /^Denied, as of 4 Nov 2026, as others report; to our own request: no response as of .*; asked twice; deadline passed 4 hours ago$/,
    );
    expect(stateInWords(withMeridian({ responses: [reported] }), now)).toBe(
      "Denied, as of 4 Nov 2026, as others report; to our own request: not asked",
    );
    expect(stateInWords(withMeridian({ role: "SUBJECT", responses: [reported] }), now)).toBe(
      "Denied, as of 4 Nov 2026, as others report",
    );
  });

  it("is what was said of this very claim, though something newer was said of a similar one", () => {
    const similar = response({ id: "rsp_2", kind: "CONFIRMED", scope: "SIMILAR_CLAIM" });

    expect(stateInWords(withMeridian({ requests: [request()], responses: [similar, response()] }), now)).toBe(
      "Denied, as of 4 Nov 2026",
    );
  });

  it("of a party that was never asked, or no longer is, says that", () => {
    expect(stateInWords(withMeridian({}), now)).toBe("Not asked");
    const withdrawn = request({ withdrawnAt: "2026-11-03T12:00:00Z" });
    expect(stateInWords(withMeridian({ requests: [withdrawn] }), now)).toBe("Not asked: every request was withdrawn");
  });
});

describe("the conversations of a claim", () => {
  it("are one a party, the accused first, also of whom the claim no longer names", () => {
    const all = conversations({
      parties: [
        { role: "MENTIONED", party: orbit },
        { role: "ACCUSED", party: meridian },
      ],
      responseRequests: [
        request(),
        request({ id: "rrq_9", company: { id: "pty_9", name: "Union Wire", kind: "NEWS_OUTLET" } }),
      ],
      companyResponses: [response({ id: "rsp_1" }), response({ id: "rsp_2" })],
    });

    expect(all.map(({ party }) => party.name)).toEqual(["Meridian", "Orbit AI", "Union Wire"]);
    expect(all[0]?.responses.map(({ id }) => id)).toEqual(["rsp_2", "rsp_1"]);
    expect(all.map(isSilentBystander)).toEqual([false, true, false]);
  });
});
