import { exitBetween } from './bracket-root.ts';
import type { LevelField } from './level-field.ts';

/** From P to Q, both on the line g = 0, with {g ≤ 0} on the left. */
export interface Chord {
  readonly px: number;
  readonly py: number;
  readonly qx: number;
  readonly qy: number;
}

/** Newton's step, relative to the window, after which the next would be below rounding. */
const CONVERGED = 1e-11;
const NEWTON_STEPS = 8;
/** The line may leave its chord by this much of the chord's length. */
const REACH = 1;
/** A step off the line, relative to the chord, that is small and yet clear of rounding. */
const BESIDE = 1e-9;
/** What lies outside the window by less than this share of it is inside. */
const ON_FRAME = 1e-12;

/** The line g = 0 as a graph over a chord: at each place u in [0, 1] its height to the left and its slope. */
export class LineOverChord {
  height = 0;
  slope = 0;
  private readonly field: LevelField;
  private readonly from: number;
  private readonly to: number;
  private chord: Chord = { px: 0, py: 0, qx: 0, qy: 0 };
  private edge = false;
  private s = 0;
  /** The chord's direction; its left normal is (−ty, tx). */
  private tx = 0;
  private ty = 0;
  /** Height over the middle, once found: a parabola through it is the first guess elsewhere. */
  private sagitta = 0;

  constructor(field: LevelField, [from, to]: readonly [number, number]) {
    this.field = field;
    this.from = from;
    this.to = to;
  }

  /** Takes up a chord and returns its length; the line over an `edge` need not be smooth: it has no slope. */
  stand(chord: Chord, edge: boolean): number {
    this.chord = chord;
    this.edge = edge;
    this.s = Math.hypot(chord.qx - chord.px, chord.qy - chord.py);
    this.tx = (chord.qx - chord.px) / this.s;
    this.ty = (chord.qy - chord.py) / this.s;
    this.sagitta = 0;
    return this.s;
  }

  /** Finds `height` and `slope` of the line over the chord's place u; false when it is not there. */
  find(u: number): boolean {
    const { px, py, qx, qy } = this.chord;
    const [x, y] = [px + u * (qx - px), py + u * (qy - py)];
    const found = (!this.edge && this.newton(x, y, 4 * u * (1 - u) * this.sagitta)) || this.bracket(x, y);
    if (u === 0.5 && found) this.sagitta = this.height;
    if (found) this.clip(x, y);
    return found;
  }

  private newton(x: number, y: number, guess: number): boolean {
    const { field, tx, ty } = this;
    const closed = CONVERGED * (this.to - this.from);
    let h = guess;
    for (let step = 0; step < NEWTON_STEPS; step += 1) {
      const g = field.jet(x - h * ty, y + h * tx);
      const across = field.slopeY * tx - field.slopeX * ty;
      if (!(across < 0)) return false;
      h -= g / across;
      if (!(Math.abs(h) <= REACH * this.s)) return false;
      if (Math.abs(g / across) <= closed) return this.keep(h, -(field.slopeX * tx + field.slopeY * ty) / across);
    }
    return false;
  }

  private bracket(x: number, y: number): boolean {
    const { field, tx, ty, s } = this;
    const here = field.value(x, y);
    const side = here <= 0 ? -1 : 1;
    for (let reach = s / 64; reach <= REACH * s; reach *= 2) {
      const far = side * reach;
      const there = field.value(x - far * ty, y + far * tx);
      if (there <= 0 === here <= 0) continue;
      const g = (t: number): number => field.value(x - far * t * ty, y + far * t * tx);
      const ends = side < 0 ? { inside: here, outside: there } : { inside: there, outside: here };
      const h = far * exitBetween(g, side < 0 ? 0 : 1, ends).at;
      return this.keep(h, this.edge ? 0 : this.slopeBeside(x - h * ty, y + h * tx));
    }
    return false;
  }

  /** The line's slope from ∇g just outside {g ≤ 0}, where a plateau or a kink has one. */
  private slopeBeside(x: number, y: number): number {
    const { field, tx, ty, s } = this;
    field.jet(x + BESIDE * s * ty, y - BESIDE * s * tx);
    return (field.slopeX * tx + field.slopeY * ty) / (field.slopeX * ty - field.slopeY * tx);
  }

  private keep(height: number, slope: number): boolean {
    this.height = height;
    this.slope = slope;
    return Number.isFinite(height + slope);
  }

  /** What bulges out of the window is cut off at the frame. */
  private clip(x: number, y: number): void {
    const share = Math.min(this.shareInside(x, -this.height * this.ty), this.shareInside(y, this.height * this.tx));
    if (share >= 1) return;
    this.height *= share;
    this.slope = 0;
  }

  private shareInside(start: number, move: number): number {
    const room = Math.abs((move > 0 ? this.to : this.from) - start);
    return Math.abs(move) <= room + ON_FRAME * (this.to - this.from) ? 1 : room / Math.abs(move);
  }
}
