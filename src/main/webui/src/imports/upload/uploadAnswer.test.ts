import { describe, expect, it } from "vitest";
import { uploadAnswer } from "./uploadAnswer";

describe("the answer to an upload", () => {
  it("names the import that it began", () => {
    expect(uploadAnswer(201, '{"importId":"imp_1"}')).toEqual({ kind: "done", importId: "imp_1" });
  });

  it.each([
    [413, '{"error":{"code":"REQUEST_TOO_LARGE","message":"The file is too large."}}', "The file is too large."],
    [403, '{"error":{"code":"FORBIDDEN","message":"Only an editor may import."}}', "Only an editor may import."],
    [415, "This is no file.", "This is no file."],
  ])("%s gives the server's own words on", (status, body, message) => {
    expect(uploadAnswer(status, body)).toEqual({ kind: "refused", message });
  });

  it("calls the fields as the form does", () => {
    const body = '{"error":{"message":"language: Give a tag. publisherUrl: Give a full address: https://."}}';
    expect(uploadAnswer(400, body)).toEqual({
      kind: "refused",
      message: "Language: Give a tag. Publisher’s address: Give a full address: https://.",
    });
  });

  it("shows nobody the page of a proxy", () => {
    expect(uploadAnswer(413, "<html><body>413</body></html>")).toEqual({
      kind: "refused",
      message: "The file is larger than this desk takes. Cut it into several.",
    });
  });

  it("tells an ended session and a server that is away from a refusal", () => {
    expect(uploadAnswer(401, "").kind).toBe("login");
    expect(uploadAnswer(0, "").kind).toBe("offline");
    expect(uploadAnswer(503, "<html>").kind).toBe("offline");
  });
});
