import { real, signed } from '../entries.ts';
import { cross, type Vec2 } from '../vector.ts';
import { chordParts, type Part, shownPart } from './chord-parts.ts';
import { drawChord, drawFound } from './draw-chord.ts';
import type { Following } from './following.ts';
import type { Gap } from './gaps.ts';
import type { LineEnd } from './line-end.ts';
import type { TracedLine } from './trace-lines.ts';

/** Chords after which whoever waits has a turn. */
const CHORDS = 40;
/** What is left of a chord is no line if it is shorter than this share of a cell. */
const SHORTEST = 0.02;

/** Follows the zero lines of one field chord by chord: measures them, and draws what belongs to the set. */
export class LineFollower {
  /** Σ P × Q over all chords PQ, from the window's lower left corner: twice their share in Green's formula. */
  turn = 0;
  /** Where lines come to cells in which g ends or leaps. */
  readonly ends: LineEnd[] = [];
  /** Chords over which there was no line. */
  readonly gaps: Gap[] = [];
  private readonly with: Following;
  private open = false;
  /** What the present line's chords are, and the crossings they go between. */
  private parts: readonly Part[] = [];
  private line: TracedLine = { level: 0, closed: false, indices: new Int32Array(0) };

  constructor(following: Following) {
    this.with = following;
  }

  *follow(line: TracedLine): Generator<undefined> {
    this.line = line;
    this.parts = chordParts(line, this.with);
    const chords = this.parts.length;
    const broken = this.parts.findIndex((part) => part !== 'whole');
    const gaps = this.gaps.length;
    const start = line.closed && broken >= 0 ? broken + (this.parts[broken] === 'head' ? 1 : 0) : 0;
    for (let turn = 0; turn < chords; turn += 1) {
      this.chord((start + turn) % chords);
      if (turn % CHORDS === CHORDS - 1) yield;
    }
    const unbroken = line.closed && broken < 0 && this.gaps.length === gaps;
    if (!unbroken) this.end((start + chords) % line.indices.length);
    this.with.pool.finish(unbroken, this.with.field);
    this.open = false;
  }

  private chord(k: number): void {
    const { rules, measure } = this.with;
    const part = this.parts[k] as Part;
    const next = (k + 1) % this.line.indices.length;
    const [[px, py], [qx, qy]] = [this.at(k), this.at(next)];
    const [origin] = this.with.window;
    this.turn += cross([px - origin, py - origin], [qx - origin, qy - origin]);
    if (part === 'none') this.end(k);
    else if (part === 'whole') this.begin(k);
    if (part === 'head' || part === 'tail') this.shorten(k, part);
    else if (part === 'whole') {
      if (!drawFound([px, py], [qx, qy], this.with)) this.leaveOut([px, py], [qx, qy]);
    } else if (rules.area) {
      measure.add({ px, py, qx, qy }, true);
      measure.corners = [];
    }
  }

  /** Ends the line that is being drawn at a chord over which there is none. */
  private leaveOut(from: Vec2, to: Vec2): void {
    const { pool, field, window } = this.with;
    const [origin] = window;
    this.turn -= cross([from[0] - origin, from[1] - origin], [to[0] - origin, to[1] - origin]);
    this.gaps.push({ from, to });
    pool.vertex(...from, true);
    pool.finish(false, field);
    this.open = false;
  }

  /** Draws the first point of a chord. */
  private begin(k: number): void {
    const { pool, boundary } = this.with;
    const at = this.at(k);
    if (!this.open && this.leapt(k - 1)) this.ends.push({ at, forward: false, done: false });
    pool.vertex(...at, !this.open || boundary.atNode[signed(this.line.indices, k)] === 1);
    this.open = true;
  }

  /** Ends the line that is being drawn, if there is one, at the first point of chord k. */
  private end(k: number): void {
    const { pool, field } = this.with;
    const at = this.at(k);
    if (!this.open) {
      if (this.isLone(k)) this.ends.push({ at, forward: false, done: false }, { at, forward: true, done: false });
      return;
    }
    pool.vertex(...at, true);
    if (this.leapt(k)) this.ends.push({ at, forward: true, done: false });
    pool.finish(false, field);
    this.open = false;
  }

  /** Is the first point of chord k a zero between two leaps? */
  private isLone(k: number): boolean {
    const { boundary, rules } = this.with;
    if (this.parts.length < 2 || boundary.jumps[signed(this.line.indices, k)] === 1) return false;
    return this.leapt(k - 1) && this.leapt(k) && (rules.holds?.(...this.at(k)) ?? true);
  }

  /** Is chord k, if there is one, no part of the line because g leaps over 0 at an end of it? */
  private leapt(k: number): boolean {
    const count = this.line.indices.length;
    const at = this.line.closed ? (k + count) % count : k;
    if (this.parts[at] !== 'none' || this.with.rules.leaps) return false;
    const { jumps } = this.with.boundary;
    return jumps[signed(this.line.indices, at)] === 1 || jumps[signed(this.line.indices, (at + 1) % count)] === 1;
  }

  private shorten(k: number, part: 'head' | 'tail'): void {
    const { pool, field, cell } = this.with;
    const [p, q] = [this.at(k), this.at((k + 1) % this.line.indices.length)];
    const end = shownPart(p, q, part, this.with);
    const [[px, py], [qx, qy]] = part === 'head' ? [p, end] : [end, q];
    if (Math.hypot(qx - px, qy - py) < SHORTEST * cell) {
      this.end(k);
      return;
    }
    if (part === 'tail') pool.vertex(px, py, false);
    else this.begin(k);
    drawChord([px, py], [qx, qy], this.with);
    if (part === 'head') {
      pool.vertex(qx, qy, false);
      pool.finish(false, field);
    }
    this.open = part === 'tail';
  }

  private at(k: number): Vec2 {
    const { crossings } = this.with.boundary;
    const at = signed(this.line.indices, k);
    return [real(crossings.x, at), real(crossings.y, at)];
  }
}
