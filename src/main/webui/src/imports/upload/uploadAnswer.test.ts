import { describe, expect, it } from "vitest";
import { uploadAnswer } from "./uploadAnswer";

describe("the answer to an upload", () => {
  it("names the import that it began", () => {
    expect(uploadAnswer(201, '{"id":"imp_1"}')).toEqual({ kind: "done", importId: "imp_1" });
  });

  it.each([
    [400, '{"userErrors":[{"field":["language"],"message":"That is no language."}]}', "That is no language."],
    [413, '{"message":"The file is larger than 512 MB."}', "The file is larger than 512 MB."],
    [403, '{"errors":[{"message":"This needs the role editor."}]}', "This needs the role editor."],
    [415, "This is a zip file: unpack it first.", "This is a zip file: unpack it first."],
  ])("%s gives the server's own words on", (status, body, message) => {
    expect(uploadAnswer(status, body)).toEqual({ kind: "refused", message });
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
