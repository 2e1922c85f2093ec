import type { ChainNode } from "./graph";

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A box with its words, x and y at its middle. */
export interface Box extends Point, Size {
  node: ChainNode;
  name: string[];
  part: string[];
}

/** An arrow along its points, and where its words stand. */
export interface Arrow {
  key: string;
  points: Point[];
  cue: string[];
  middle: Point;
}

export interface Picture extends Size {
  boxes: Box[];
  arrows: Arrow[];
}

/**
 * In pixels, as ChainPicture.module.css sets the type. It stands apart from the layout, which comes to the page later
 * than what draws it.
 */
export const measures = { nameLine: 19, partLine: 16, cueLine: 16, inset: 10 };
