import type { GroundRule, HopKind, HopMode, HopRole } from "../../graphql/schema.generated";
import type { DateKnown } from "../../words/dates";

/** One step of a chain, as a picture of it needs it; readers and the desk both have it. */
export interface ChainStep {
  label: string;
  kind: HopKind;
  /** Of a party with a name; it is drawn once, in however many chains it stands. */
  partyId?: string | null;
  cue?: string | null;
  role: HopRole;
  mode?: HopMode | null;
  groundRule: GroundRule;
  reasonForAnonymity?: string | null;
  saidOn?: DateKnown | null;
  url?: string | null;
  locator?: string | null;
}

/** From whoever said it first to where it was read. */
export type Chain = readonly ChainStep[];

export interface ChainNode {
  key: string;
  label: string;
  kind: HopKind;
  partyId?: string | null;
  groundRule: GroundRule;
  /** Everything that it did, in all chains. */
  roles: HopRole[];
}

export interface ChainEdge {
  from: string;
  to: string;
  /** The verbs with which the source introduced it, each once. */
  cues: string[];
}

export interface ChainGraph {
  nodes: ChainNode[];
  edges: ChainEdge[];
}

/**
 * All chains as one graph. A party with a name is one node wherever it stands; a source without a name is a node of
 * its own each time, since nobody may conclude that two of them are one.
 */
export function graphOf(chains: readonly Chain[]): ChainGraph {
  const nodes = new Map<string, ChainNode>();
  const edges = new Map<string, ChainEdge>();
  chains.forEach((chain, number) => {
    const keys = keysOf(chain, number);
    chain.forEach((step, place) => {
      addNode(nodes, keys[place] ?? "", step);
    });
    chain.slice(0, -1).forEach((step, place) => {
      addEdge(edges, keys[place] ?? "", keys[place + 1] ?? "", step.cue);
    });
  });
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** A party that comes twice in one chain is drawn twice: an arrow back to itself would say nothing. */
function keysOf(chain: Chain, number: number): string[] {
  const taken = new Set<string>();
  return chain.map((step, place) => {
    const shared = step.kind === "NAMED" && step.partyId ? `party ${step.partyId}` : undefined;
    const key = shared && !taken.has(shared) ? shared : `step ${number}.${place}`;
    taken.add(key);
    return key;
  });
}

function addNode(nodes: Map<string, ChainNode>, key: string, step: ChainStep) {
  const { label, kind, partyId, groundRule, role } = step;
  const known = nodes.get(key);
  if (!known) {
    nodes.set(key, { key, label, kind, partyId, groundRule, roles: [role] });
  } else if (!known.roles.includes(role)) {
    known.roles.push(role);
  }
}

function addEdge(edges: Map<string, ChainEdge>, from: string, to: string, cue?: string | null) {
  const key = `${from} → ${to}`;
  const edge = edges.get(key) ?? { from, to, cues: [] };
  edges.set(key, edge);
  if (cue && !edge.cues.includes(cue)) {
    edge.cues.push(cue);
  }
}
