import { Graph, layout } from "@dagrejs/dagre";
import { hopRole } from "../../words/labels";
import type { ChainEdge, ChainGraph, ChainNode } from "./graph";
import { lengthOf, linesOf } from "./lines";
import { type Arrow, type Box, measures, type Picture, type Point, type Size } from "./picture";

export type Direction = "LR" | "TB";

/** An arrow as the layout knows it: with the place of its words, which stand on the line itself. */
interface Line extends Point, Size {
  points: Point[];
  labelpos: "c";
}

const characters = { name: 7.9, part: 6.7, cue: 6.7 };
const distance: Record<Direction, { between: number; beside: number }> = {
  LR: { between: 28, beside: 24 },
  TB: { between: 22, beside: 12 },
};

/** Where everything stands, from left to right or from top to bottom, with so many characters to a line in a box. */
export function layOut({ nodes, edges }: ChainGraph, direction: Direction, line: number): Picture {
  const { between, beside } = distance[direction];
  const graph = new Graph<object, Size & Point, Line>();
  graph.setGraph({ rankdir: direction, ranksep: between, nodesep: beside, edgesep: beside, marginx: 2, marginy: 2 });
  const boxes = nodes.map((node) => boxOf(node, line));
  for (const { node, width, height } of boxes) {
    graph.setNode(node.key, { width, height, x: 0, y: 0 });
  }
  const labelled = edges.map((edge) => ({ edge, cue: linesOf(edge.cues.join(", "), Math.min(line, 16), 6) }));
  for (const { edge, cue } of labelled) {
    graph.setEdge(edge.from, edge.to, { ...cueSize(cue), labelpos: "c", points: [], x: 0, y: 0 });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ ...box, ...place(graph.node(box.node.key)) })),
    arrows: labelled.map(({ edge, cue }) => arrowOf(edge, cue, graph.edge(edge.from, edge.to))),
  };
}

function boxOf(node: ChainNode, line: number): Box {
  const name = linesOf(node.label, line, 6);
  const part = linesOf(partOf(node), Math.floor(line * 1.15), 3);
  return {
    node,
    name,
    part,
    x: 0,
    y: 0,
    width: Math.max(widest(name) * characters.name, widest(part) * characters.part) + 2 * measures.inset,
    height: name.length * measures.nameLine + part.length * measures.partLine + 1.4 * measures.inset,
  };
}

/** What it did, and what keeps it from being named. */
function partOf({ kind, roles, groundRule }: ChainNode): string {
  const named = kind === "NAMED" ? undefined : kind === "UNNAMED" ? "not named" : "not known";
  const kept = groundRule === "OFF_RECORD" ? "desk only" : undefined;
  return [roles.map((role) => hopRole[role]).join(" · "), named, kept].filter(Boolean).join(", ");
}

function cueSize(cue: string[]): Size {
  return { width: widest(cue) * characters.cue + 12, height: Math.max(1, cue.length) * measures.cueLine };
}

function arrowOf(edge: ChainEdge, cue: string[], laidOut: Line): Arrow {
  return { key: `${edge.from} → ${edge.to}`, points: laidOut.points.map(place), cue, middle: place(laidOut) };
}

function widest(lines: string[]): number {
  return Math.max(0, ...lines.map(lengthOf));
}

function place({ x, y }: Point): Point {
  return { x, y };
}
