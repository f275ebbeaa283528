import { LEAST_NORMAL } from '../doubles.ts';
import type { LevelField } from './level-field.ts';
import { type Chord, LineOverChord } from './line-over-chord.ts';

type Node = readonly [place: number, kronrod: number, gauss: number];

/** Gauss–Kronrod (3, 7) on [−1, 1], from the middle outwards. [Kronrod 1965] */
const NODES: readonly Node[] = [
  [0, 0.45091653865847414, 8 / 9],
  ...onBothSides(0.43424374934680254, 0.40139741477596225, 0),
  ...onBothSides(0.7745966692414833, 0.26848808986833345, 5 / 9),
  ...onBothSides(0.9604912687080202, 0.10465622602646726, 0),
];
/** The same on [0, 1]. */
const RULE = NODES.map(([place, kronrod, gauss]): Node => [(1 + place) / 2, kronrod / 2, gauss / 2]);

/** Disagreement of the two rules, relative to the window, that ends the halving; the better rule is far more exact. */
const AGREEMENT = 1e-12;
/** Chords shorter than this share of the window are straight. */
const SHORTEST = 1e-12;
/** So are chords this short, whatever the window: places on them would lose digits to underflow. */
const LEAST_LENGTH = LEAST_NORMAL / Number.EPSILON;
/** Halvings on one chord at most: a corner takes about 35. */
const CHORD_HALVINGS = 150;
/** Where a line has a corner, shares of a chord below this may have no line over them. */
const LOST = 0.01;
/** Where to halve a chord: off the middle if the line has no clear point over it, as at a right angle. */
const MIDDLES = [0.5, 0.4, 0.6, 0.3, 0.7];

/**
 * Measures the line g = 0 between points on it. Over the chord PQ the line is a graph: at height h(u) to the left of the
 * chord's point u, found by Newton's method along the normal; its slope follows from ∇g. So its length is
 * ∫√(1 + h′²) and the area between chord and line ∫h, both by Gauss–Kronrod quadrature; where two rules disagree (a
 * corner) the chord is halved at the line's own point.
 */
export class ChordMeasure {
  length = 0;
  /** Σ ∫h: what the chords' polygon has too much of {g ≤ 0}, which lies on the left. */
  bulge = 0;
  /** Points of the line between the ends of the last chord, in order: x, y, … */
  points: number[] = [];
  /** Where chords were halved: at and near corners, of all chords since it was last emptied. */
  corners: number[] = [];
  private readonly line: LineOverChord;
  private readonly size: number;
  private readonly shortest: number;
  private halvings: number;
  private chordHalvings = 0;
  /** The longest chord over which no line was found. */
  private lost = 0;

  /** `halvings` bounds the work on all chords together. */
  constructor(field: LevelField, window: readonly [number, number], halvings: number) {
    this.line = new LineOverChord(field, window);
    this.size = window[1] - window[0];
    this.shortest = Math.max(LEAST_LENGTH, SHORTEST * this.size);
    this.halvings = halvings;
  }

  /** Adds one chord; `edge` says that it follows the edge of the region but not the level set: area only. */
  add(chord: Chord, edge: boolean): void {
    this.points = [];
    this.chordHalvings = CHORD_HALVINGS;
    this.refine(chord, edge);
  }

  /** Adds one chord that is no edge; false, with nothing added, if a good part of it has no line over it. */
  addFound(chord: Chord): boolean {
    const { length, bulge } = this;
    this.lost = 0;
    this.add(chord, false);
    if (this.lost <= LOST * Math.hypot(chord.qx - chord.px, chord.qy - chord.py)) return true;
    this.length = length;
    this.bulge = bulge;
    this.points = [];
    this.corners = [];
    return false;
  }

  private refine(chord: Chord, edge: boolean): void {
    const { px, py, qx, qy } = chord;
    const s = this.line.stand(chord, edge);
    if (s >= this.shortest) {
      if (this.measure(s, edge)) return;
      if (this.halve(chord, s, edge)) return;
    }
    if (!edge) this.length += Math.hypot(qx - px, qy - py);
  }

  private halve({ px, py, qx, qy }: Chord, s: number, edge: boolean): boolean {
    const { line } = this;
    this.halvings -= 1;
    this.chordHalvings -= 1;
    if (this.halvings < 0 || this.chordHalvings < 0) return false;
    const u = MIDDLES.find((middle) => line.find(middle));
    if (u === undefined) {
      this.lost = Math.max(this.lost, s);
      return false;
    }
    const mx = px + u * (qx - px) - (line.height * (qy - py)) / s;
    const my = py + u * (qy - py) + (line.height * (qx - px)) / s;
    this.bulge += (s * line.height) / 2;
    this.corners.push(mx, my);
    this.refine({ px, py, qx: mx, qy: my }, edge);
    this.points.push(mx, my);
    this.refine({ px: mx, py: my, qx, qy }, edge);
    return true;
  }

  /** Adds the chord's measures and returns true, unless the line is no smooth graph over it. */
  private measure(s: number, edge: boolean): boolean {
    const { line } = this;
    let [length, area, roughLength, roughArea, rise] = [0, 0, 0, 0, 0];
    for (const [u, kronrod, gauss] of RULE) {
      if (!line.find(u) || (edge && Math.abs(line.height) > 4 * u * (1 - u) * s)) return false;
      const stretch = edge ? 0 : Math.sqrt(1 + line.slope * line.slope);
      length += kronrod * stretch;
      area += kronrod * line.height;
      rise += kronrod * line.slope;
      roughLength += gauss * stretch;
      roughArea += gauss * line.height;
    }
    // A line that starts and ends on its chord rises by 0 in all: this sees a corner beyond the outermost nodes. An edge
    // has no slopes; it must come near to its chord at the ends.
    const rules = Math.max(Math.abs(length - roughLength), Math.abs(area - roughArea) / this.size);
    const error = s * Math.max(rules, Math.abs(rise));
    if (!(error <= AGREEMENT * this.size)) return false;
    this.length += s * length;
    this.bulge += s * area;
    return true;
  }
}

function onBothSides(place: number, kronrod: number, gauss: number): Node[] {
  return [
    [-place, kronrod, gauss],
    [place, kronrod, gauss],
  ];
}
