import { expect, test } from "vitest";
import { type ChainStep, graphOf } from "./graph";
import { layOut } from "./layout";
import type { Box } from "./picture";

function named(name: string): ChainStep {
  return { label: name, kind: "NAMED", partyId: name, cue: "said", role: "REPORTED_BY", groundRule: "ON_RECORD" };
}

const graph = graphOf([
  [named("Union Wire"), named("Courier")],
  [named("Union Wire"), named("Radio Sund"), named("Courier")],
  [named("A"), named("Courier")],
]);

function box(boxes: Box[], name: string): Box {
  const found = boxes.find(({ node }) => node.label === name);
  if (!found) {
    throw new Error(`There is no box for ${name}.`);
  }
  return found;
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}

test("from left to right, whoever said it first stands left of where it was read", () => {
  const { boxes } = layOut(graph, "LR", 20);
  expect(box(boxes, "Union Wire").x).toBeLessThan(box(boxes, "Radio Sund").x);
  expect(box(boxes, "Radio Sund").x).toBeLessThan(box(boxes, "Courier").x);
});

test("from top to bottom, it stands above", () => {
  const { boxes } = layOut(graph, "TB", 12);
  expect(box(boxes, "Union Wire").y).toBeLessThan(box(boxes, "Radio Sund").y);
  expect(box(boxes, "Radio Sund").y).toBeLessThan(box(boxes, "Courier").y);
});

test("no box covers another, and all lie inside the picture", () => {
  const { boxes, width, height } = layOut(graph, "LR", 20);
  for (const one of boxes) {
    expect(boxes.filter((other) => other !== one && overlap(one, other))).toEqual([]);
    expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
    expect(one.y + one.height / 2).toBeLessThanOrEqual(height);
  }
});

test("parties that report each other are laid out all the same", () => {
  const circle = graphOf([
    [named("A"), named("B")],
    [named("B"), named("A")],
  ]);
  expect(layOut(circle, "LR", 20).arrows.every(({ points }) => points.length > 1)).toBe(true);
});

test("a single source is a picture of one box", () => {
  const { boxes, arrows } = layOut(graphOf([[named("Courier")]]), "LR", 20);
  expect(boxes).toHaveLength(1);
  expect(arrows).toEqual([]);
});

test("shorter lines make a narrower picture", () => {
  const long = graphOf([[named("Wire of the North Sea"), named("Courier of the Harbour")]]);
  expect(layOut(long, "TB", 10).width).toBeLessThan(layOut(long, "TB", 22).width);
});

test("a box says what its party did, that it is not named, and that it stays at the desk", () => {
  const source: ChainStep = { label: "a worker", kind: "UNNAMED", role: "ORIGINATOR", groundRule: "OFF_RECORD" };
  const { boxes } = layOut(graphOf([[source]]), "LR", 60);
  expect(boxes[0]?.part).toEqual(["Said it first, not named, desk only"]);
});
