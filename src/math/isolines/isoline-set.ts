import { entry, real, signed } from '../entries.ts';
import type { Formula } from '../formula/formula.ts';
import { ChordMeasure } from './chord.ts';
import type { Polyline } from './isolines.ts';
import { insideFrame, type LevelCrossings, levelCrossings } from './level-crossings.ts';
import { LevelField } from './level-field.ts';
import { levelGrid } from './level-grid.ts';
import { type Contact, countPieces } from './touching.ts';
import { type TracedLine, traceLines } from './trace-lines.ts';

/** The level set {f = level} of a formula in a square window, and the measures of {f ≤ level}. */
export interface IsolineSet {
  /** The level set as lines, {f ≤ level} on their left; every vertex lies on it. */
  readonly lines: Polyline[];
  /**
   * Connected pieces of the level set inside the window: lines that meet at a crossing are one piece, a point that the
   * grid meets (x² + y² at 0) is one.
   */
  readonly components: number;
  /** Length of the level set inside the window. */
  readonly length: number;
  /** Area of {f ≤ level} inside the window. */
  readonly area: number;
}

/** Grid lines each way. */
const DEFAULT_LINES = 161;
/** At most so many halvings of chords, all together: a bound on time, far above what corners need. */
const HALVINGS = 4000;
/** Lines this near to each other, relative to the window, meet. */
const MEETING = 1e-6;

/**
 * The level set of f(x, y) in the square window [a, b]² and its measures. The topology is that of marching squares on
 * n × n lines and the formula's own break lines (parts thinner than a cell may be missed); vertices are exact, and length
 * and area are integrals along the true curve, exact to about 1e-12 where it is smooth and to 1e-9 at corners. Where f is
 * not a real number counts as outside; where f leaps over the level or ends, the region's edge counts for the area only.
 * Of a line along which f only touches the level (|x| at 0) the length counts once.
 * Throws when the window is not finite and ascending, the level not finite or n not an integer ≥ 2.
 */
export function isolineSet(
  formula: Formula,
  options: { window: readonly [number, number]; level: number; n?: number },
): IsolineSet {
  const { window, level, n = DEFAULT_LINES } = options;
  if (!Number.isFinite(level)) throw new RangeError(`level must be finite, not ${level}`);
  if (!(window[0] < window[1] && Number.isFinite(window[1] - window[0]))) {
    throw new RangeError(`window must be two finite ascending numbers, not ${window.join(', ')}`);
  }
  const field = new LevelField(formula, level);
  const grid = levelGrid(field, window, n);
  const boundary = levelCrossings(grid);
  const pieces = new LinePieces(boundary, new ChordMeasure(field, window, HALVINGS), window[0]);
  for (const line of traceLines(boundary.crossings)) pieces.follow(line);
  const size = window[1] - window[0];
  const frame = insideFrame(grid);
  const inside = real(grid.values, 0) <= 0;
  if (boundary.crossings.count === 0) return { lines: [], components: 0, length: 0, area: inside ? size * size : 0 };
  const area = (size * (frame.right + frame.top)) / 2 + pieces.turn / 2 - pieces.measure.bulge;
  return {
    lines: pieces.lines,
    components: countPieces(pieces.lines.length, pieces.contacts, MEETING * size),
    length: pieces.length(),
    area: Math.min(size * size, Math.max(0, area)),
  };
}

/** Collects the lines of a level set chord by chord, with what is needed to measure them. */
class LinePieces {
  readonly lines: Polyline[] = [];
  readonly contacts: Contact[] = [];
  /** Σ P × Q over all chords PQ, from the window's lower left corner: twice their share in Green's formula. */
  turn = 0;
  readonly measure: ChordMeasure;
  private readonly boundary: LevelCrossings;
  private readonly origin: number;
  /** Lengths of chords between grid points, by their ends; a chord also run backwards is a line f only touches. */
  private readonly nodeChords = new Map<string, number>();
  private doubled = 0;
  private points: number[] = [];

  constructor(boundary: LevelCrossings, measure: ChordMeasure, origin: number) {
    this.boundary = boundary;
    this.measure = measure;
    this.origin = origin;
  }

  length(): number {
    return this.measure.length - this.doubled;
  }

  follow({ indices, closed }: TracedLine): void {
    const { jumps } = this.boundary;
    const count = indices.length;
    const chords = closed ? count : count - 1;
    let unbroken = closed;
    this.points = [];
    for (let k = 0; k < chords; k += 1) {
      const [from, to] = [signed(indices, k), signed(indices, (k + 1) % count)];
      const edge = jumps[from] === 1 || jumps[to] === 1;
      if (edge) {
        this.finish(false);
        unbroken = false;
      } else this.vertex(from);
      this.chord(from, to, edge);
      const last = k === chords - 1;
      if (!edge && last && !(closed && unbroken)) this.vertex(to);
    }
    this.finish(unbroken);
  }

  private vertex(at: number): void {
    const { crossings, atNode } = this.boundary;
    const [x, y] = [real(crossings.x, at), real(crossings.y, at)];
    this.points.push(x, y);
    if (atNode[at] === 1) this.contacts.push({ line: this.lines.length, x, y });
  }

  private chord(from: number, to: number, edge: boolean): void {
    const { measure, origin } = this;
    const { crossings, atNode } = this.boundary;
    const [px, py] = [real(crossings.x, from), real(crossings.y, from)];
    const [qx, qy] = [real(crossings.x, to), real(crossings.y, to)];
    this.turn += (px - origin) * (qy - origin) - (py - origin) * (qx - origin);
    const before = measure.length;
    measure.add({ px, py, qx, qy }, edge);
    if (!edge) this.points.push(...measure.points);
    for (let k = 0; k < measure.corners.length; k += 2) {
      this.contacts.push({
        line: this.lines.length,
        x: entry(measure.corners, k),
        y: entry(measure.corners, k + 1),
      });
    }
    measure.corners = [];
    if (atNode[from] === 1 && atNode[to] === 1) this.countOnce(`${px} ${py}`, `${qx} ${qy}`, measure.length - before);
  }

  private countOnce(from: string, to: string, length: number): void {
    if (this.nodeChords.has(`${to} ${from}`)) this.doubled += length;
    this.nodeChords.set(`${from} ${to}`, length);
  }

  private finish(closed: boolean): void {
    if (this.points.length > 0) this.lines.push({ points: Float64Array.from(this.points), closed });
    this.points = [];
  }
}
