import { afterEach, expect, test } from "vitest";
import { putInHead, takeOut } from "./inHead";

afterEach(takeOut);

function reviews(): (string | null)[] {
  return [...document.head.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent);
}

function descriptions(): string[] {
  return [...document.head.querySelectorAll<HTMLMetaElement>('meta[name="description"]')].map((meta) => meta.content);
}

test("the review in the head is replaced, the server's own included, and never doubled", () => {
  const server = document.createElement("script");
  server.type = "application/ld+json";
  server.textContent = '{"from":"the server"}';
  document.head.append(server);
  putInHead({ description: "One", claimReview: '{"claim":1}' });
  putInHead({ description: "Two", claimReview: '{"claim":2}' });
  expect(reviews()).toEqual(['{"claim":2}']);
  expect(descriptions()).toEqual(["Two"]);
});

test("leaving the page takes both away", () => {
  putInHead({ description: "One", claimReview: '{"claim":1}' })();
  expect(reviews()).toEqual([]);
  expect(descriptions()).toEqual([]);
});

test("a claim without a rating leaves no review of another one behind", () => {
  putInHead({ description: "One", claimReview: '{"claim":1}' });
  putInHead({ description: "Two", claimReview: null });
  expect(reviews()).toEqual([]);
});

test("what would end a script in a page is text here", () => {
  putInHead({ description: "</title><b>", claimReview: '{"claim":"</script><b>"}' });
  expect(reviews()).toEqual(['{"claim":"</script><b>"}']);
  expect(document.head.querySelector("b")).toBeNull();
});
