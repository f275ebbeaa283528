import type { Vec2 } from '#math';
import type { Contact } from '#scenes/loss/contact.ts';
import { type Goal, goalsMet, type Hold, holdAt } from './goals.ts';
import { BRUSH, Ground } from './ground.ts';

/** A longer move is a jump: the brush is lifted. */
const JUMP = 1.5;

/** What is left behind by the centre of the loss: the paint on the ground, and the goals that were met. */
export class Trail {
  /** The way of the brush, as an SVG path in units of the plane. Where nothing new was painted it has gaps. */
  path = $state('');
  covered = $state(0);
  zeros = $state(0);
  met: readonly Goal[] = $state.raw([]);
  readonly #hasZero: (center: Vec2) => boolean;
  #ground: Ground;
  #hold: Hold | undefined;
  #at: Vec2;
  /** The end of the path, where the brush has not left it. */
  #end: Vec2 | undefined;

  constructor(start: Vec2, hasZero: (center: Vec2) => boolean) {
    this.#at = start;
    this.#hasZero = hasZero;
    this.#ground = new Ground(hasZero);
  }

  /** Follows the centre to where it is now. The first move paints the place that it leaves, too. */
  follow(center: Vec2, best: Contact['best']): void {
    const from = this.#at;
    const length = Math.hypot(center[0] - from[0], center[1] - from[1]);
    if (length === 0) return;
    this.#at = center;
    const jump = length > JUMP;
    if (this.covered === 0 && jump) this.#paint(from, from);
    this.#paint(jump ? center : from, center);
    this.#hold = holdAt(jump ? undefined : this.#hold, center, best);
    const { covered, zeros, border } = this.#ground.count;
    Object.assign(this, { covered, zeros });
    const more = goalsMet(best, this.#hold, border).filter((goal) => !this.met.includes(goal));
    if (more.length > 0) this.met = [...this.met, ...more];
  }

  /** Bare ground, and everything to be found anew, from here. */
  clear(start: Vec2): void {
    this.#ground = new Ground(this.#hasZero);
    this.#hold = undefined;
    this.#at = start;
    this.#end = undefined;
    Object.assign(this, { path: '', covered: 0, zeros: 0, met: [] });
  }

  #paint(from: Vec2, to: Vec2): void {
    const fresh = this.#ground.paint(from, to);
    const [start, end] = [this.#end ?? from, fresh ? to : undefined];
    if (fresh) this.path += this.#end === from ? `L${written(to)}` : `M${written(start)}L${written(to)}`;
    this.#end = end;
  }
}

const written = (point: Vec2) => point.map((entry) => entry.toFixed(2)).join(' ');
/** What the brush leaves is this wide. */
export const STROKE = 2 * BRUSH;
