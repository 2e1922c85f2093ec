import { describe, expect, it } from "vitest";
import { chosenColumns, guessColumns, noColumns } from "./fields";

describe("the guess at what a table's columns hold", () => {
  it("goes by what others call them, whatever their case and punctuation", () => {
    const columns = guessColumns(["Claim Reviewed", "Textual rating", "review_url", "Publisher", "datePublished"]);
    expect(columns).toMatchObject({
      statement: "Claim Reviewed",
      ratingLabel: "Textual rating",
      url: "review_url",
      publisherName: "Publisher",
      reviewedOn: "datePublished",
      tags: "",
    });
  });

  it("takes the field's own name before any other", () => {
    expect(guessColumns(["claim", "statement"]).statement).toBe("statement");
  });

  it("tells who made a review from who made the claim, as ClaimReview names them", () => {
    const columns = guessColumns(["author.name", "itemReviewed.author.name"]);
    expect(columns).toMatchObject({ publisherName: "author.name", authorName: "itemReviewed.author.name" });
  });

  it("gives no column away twice", () => {
    const columns = guessColumns(["source", "publisherName"]);
    expect(Object.values(columns).filter((column) => column !== "")).toEqual(["publisherName"]);
  });

  it("says nothing of columns that nobody knows", () => {
    expect(guessColumns(["internal number"])).toEqual(noColumns);
  });
});

describe("what is sent of the columns", () => {
  it("is what was chosen, to the letter", () => {
    expect(chosenColumns({ ...noColumns, statement: "Claim ", url: "URL" })).toEqual([
      { column: "Claim ", field: "statement" },
      { column: "URL", field: "url" },
    ]);
  });
});
