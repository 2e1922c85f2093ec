import { expect, it } from "vitest";
import { attemptInput } from "./attemptFields";
import { ownZone, wallTime } from "./zones";

const sentAt = "2026-11-02T12:00:42Z";
const request = { id: "rrq_1", sentAt };
const fields = { at: wallTime(sentAt, ownZone()).wall, channel: "PHONE", outcome: "NO_ANSWER", note: " " } as const;

it("an attempt in the minute of the sending is not before it", () => {
  expect(attemptInput(fields, request, "try")).toEqual({
    responseRequestId: "rrq_1",
    requestId: "try",
    at: sentAt,
    channel: "PHONE",
    outcome: "NO_ANSWER",
    note: null,
  });
});

it("any other attempt is at the minute that was written", () => {
  const later = { ...fields, at: wallTime("2026-11-02T12:05:00Z", ownZone()).wall };

  expect(attemptInput(later, request, "try").at).toBe("2026-11-02T12:05:00.000Z");
});
