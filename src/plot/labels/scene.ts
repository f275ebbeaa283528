import type { Pair } from './shapes.ts';
import type { TextSize } from './text-size.ts';

/** A dot, a ring, a handle or an arrow's head: no label may stand on it. */
export interface Disc {
  /** In SVG units. */
  readonly at: Pair;
  /** In ems of the picture's text: marks grow with it. */
  readonly radius: number;
}

/** A line of straight pieces that labels had better not stand on. */
export interface Stroke {
  /** x, y pairs in SVG units; a pair that is no number is a gap. */
  readonly points: ArrayLike<number>;
  /** What it costs to write over it. */
  readonly weight: number;
}

/** A place that a label may name. */
export interface Spot {
  /** In SVG units. */
  readonly at: Pair;
  /** The side on which the label stands best, as a direction on the screen. */
  readonly toward?: Pair;
  /** The middle of the label stands so many ems from the place, and nowhere else. */
  readonly off?: Pair;
}

export interface Label {
  readonly text: string;
  /** In ems of the picture's text. */
  readonly size: TextSize;
  /** The places that it may name, best first. */
  readonly spots: readonly Spot[];
  /** Those of higher rank choose their places first. */
  readonly rank: number;
  /** The radius of the mark that it names, in ems. */
  readonly around?: number;
  /** It stands close to what it names, or not at all. */
  readonly close?: boolean;
  /** It would rather give way than cost more than this. */
  readonly limit?: number;
  /** So many ems it keeps from marks, where that is more than others do. */
  readonly clear?: number;
  /** Labels with the same are names of the same thing. */
  readonly same?: string | undefined;
}

/** What a picture shows, as far as labels are concerned. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** With a key that is the same as long as it is the same label. */
  readonly labels: readonly (Label & { readonly key: number })[];
  readonly discs: readonly Disc[];
  readonly strokes: readonly Stroke[];
}

/** Where a label stands. */
export interface Placed {
  /** The place it names. */
  readonly at: Pair;
  /** From there to the middle of its box, in ems. */
  readonly off: Pair;
  /** A line from its box to the mark that it names, in SVG units, where it stands far from it. */
  readonly leader?: readonly [from: Pair, to: Pair];
}
