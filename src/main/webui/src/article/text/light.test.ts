import { expect, it } from "vitest";
import { aboutOf, lightUp } from "./light";

function page(): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = `
    <span id="both" data-about="clm_long clm_short" data-opens="clm_short"><b id="inside">words</b></span>
    <span id="long" data-about="clm_long"></span>
    <li id="card" data-about="clm_short"></li>
    <p id="plain"></p>`;
  document.body.replaceChildren(root);
  return root;
}

function lit(root: Element) {
  return [...root.querySelectorAll("[data-lit]")].map((element) => element.id);
}

it("Both sides of a claim are lit, and only they", () => {
  const root = page();

  lightUp(root, "clm_short");
  expect(lit(root)).toEqual(["both", "card"]);

  lightUp(root, "clm_long");
  expect(lit(root)).toEqual(["both", "long"]);

  lightUp(root, undefined);
  expect(lit(root)).toEqual([]);
});

it("Words under several passages are about what they open, a card about its claim", () => {
  const root = page();

  expect(aboutOf(root.querySelector("#inside"))).toBe("clm_short");
  expect(aboutOf(root.querySelector("#card"))).toBe("clm_short");
  expect(aboutOf(root.querySelector("#plain"))).toBeUndefined();
  expect(aboutOf(null)).toBeUndefined();
});
