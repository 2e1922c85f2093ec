import { render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { ChainPicture } from "./ChainPicture";
import { Drawing } from "./Drawing";
import { type Chain, graphOf } from "./graph";
import { layOut } from "./layout";

const chain: Chain = [
  { label: "a <b>worker</b>", kind: "UNNAMED", cue: "says", role: "ORIGINATOR", groundRule: "ON_BACKGROUND" },
  { label: "<i>Orbit</i>", kind: "NAMED", partyId: "pty_1", cue: "said", role: "REPORTED_BY", groundRule: "ON_RECORD" },
  { label: "Courier", kind: "NAMED", partyId: "pty_2", role: "PUBLISHED_IN", groundRule: "ON_RECORD" },
];

const linkTo = (partyId: string) => `/?source=${partyId}`;

function draw() {
  render(
    <MemoryRouter>
      <Drawing picture={layOut(graphOf([chain]), "LR", 40)} linkTo={linkTo} />
    </MemoryRouter>,
  );
  return screen.getByRole("group", { name: "Who said it, as a picture" });
}

test("every named party is a link, and nobody else is", () => {
  const links = within(draw()).getAllByRole("link");
  expect(links.map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")])).toEqual([
    ["<i>Orbit</i>", "/?source=pty_1"],
    ["Courier", "/?source=pty_2"],
  ]);
});

test("markup in a name or a description is drawn as text", () => {
  const picture = draw();
  expect(picture.querySelector("b, i")).toBeNull();
  expect(picture.textContent).toContain("a <b>worker</b>");
});

test("arrows carry the cue of whom they leave", () => {
  const cues = [...draw().querySelectorAll("path ~ text")].map((text) => text.textContent);
  expect(cues).toEqual(["says", "said"]);
});

test("as long as there is no picture, the chain is there in words", () => {
  render(
    <MemoryRouter>
      <ChainPicture chains={[chain]} linkTo={linkTo} />
    </MemoryRouter>,
  );
  const names = within(screen.getByRole("list", { name: /Who said it/ })).getAllByRole("listitem");
  expect(names).toHaveLength(3);
  expect(names[0]?.textContent).toBe("a <b>worker</b>");
});
