import { expect, test } from "vitest";
import { type ChainStep, graphOf } from "./graph";

function named(name: string, cue?: string): ChainStep {
  return { label: name, kind: "NAMED", partyId: `pty ${name}`, cue, role: "REPORTED_BY", groundRule: "ON_RECORD" };
}

function unnamed(description: string, cue?: string): ChainStep {
  return { label: description, kind: "UNNAMED", cue, role: "ORIGINATOR", groundRule: "ON_BACKGROUND" };
}

function drawn(...chains: ChainStep[][]): string[] {
  const { nodes, edges } = graphOf(chains);
  const label = (key: string) => nodes.find((node) => node.key === key)?.label;
  return edges.map(({ from, to, cues }) => `${label(from)} ─${cues.join(", ")}→ ${label(to)}`);
}

test("a chain is one node a step, with arrows that carry the cue of whom they leave", () => {
  expect(drawn([named("Orbit AI", "accused"), named("The Ledger", "reported"), named("Daily Wire")])).toEqual([
    "Orbit AI ─accused→ The Ledger",
    "The Ledger ─reported→ Daily Wire",
  ]);
});

test("a chain of one step is a node without an arrow", () => {
  const { nodes, edges } = graphOf([[named("Daily Wire", "reports")]]);
  expect(nodes.map((node) => node.label)).toEqual(["Daily Wire"]);
  expect(edges).toEqual([]);
});

test("chains meet in the parties that they share", () => {
  const { nodes } = graphOf([
    [named("Union Wire", "reports"), named("Courier")],
    [named("Union Wire", "reports"), named("Radio Sund", "citing"), named("Courier")],
  ]);
  expect(nodes.map((node) => node.label)).toEqual(["Union Wire", "Courier", "Radio Sund"]);
});

test("the same step in two chains is one arrow, with every cue once", () => {
  expect(
    drawn(
      [named("Union Wire", "reports"), named("Courier")],
      [named("Union Wire", "reports"), named("Courier")],
      [named("Union Wire", "warns"), named("Courier")],
    ),
  ).toEqual(["Union Wire ─reports, warns→ Courier"]);
});

test("two unnamed sources are never one, however alike they are described", () => {
  const { nodes, edges } = graphOf([
    [unnamed("a person at Meridian"), named("The Ledger")],
    [unnamed("a person at Meridian"), named("The Ledger")],
  ]);
  expect(nodes.filter((node) => node.kind === "UNNAMED")).toHaveLength(2);
  expect(edges).toHaveLength(2);
});

test("an unnamed source is not merged even where the desk knows a party behind it", () => {
  const known = { ...unnamed("a person at Meridian"), partyId: "pty Meridian" };
  expect(graphOf([[known], [known], [named("Meridian")]]).nodes).toHaveLength(3);
});

test("those of whom nobody knows who they are stay apart, too", () => {
  const unknown: ChainStep = { ...unnamed("earlier coverage"), kind: "UNIDENTIFIED", groundRule: "ON_RECORD" };
  expect(graphOf([[unknown], [unknown]]).nodes).toHaveLength(2);
});

test("a party that two chains give different parts keeps both", () => {
  const first: ChainStep = { ...named("The Ledger"), role: "ORIGINATOR" };
  const { nodes } = graphOf([[first], [named("Orbit AI"), named("The Ledger")]]);
  expect(nodes[0]?.roles).toEqual(["ORIGINATOR", "REPORTED_BY"]);
});

test("a party that comes twice in one chain is drawn twice and points never to itself", () => {
  const { nodes, edges } = graphOf([[named("Daily Wire"), named("Daily Wire")]]);
  expect(nodes).toHaveLength(2);
  expect(edges.filter((edge) => edge.from === edge.to)).toEqual([]);
});
