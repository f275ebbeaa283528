import { byte, real, signed } from '../entries.ts';
import { ActiveCoefficients } from './active-coefficients.ts';
import { largest } from './correlations.ts';
import type { Design } from './design.ts';
import { type Ending, findLeaving } from './next-event.ts';
import { FREE, GramPulls, type PathPulls } from './path-pulls.ts';
import { RowPulls } from './row-pulls.ts';

/** What happens closer than this share of λ max is one knot: rounding makes the order of such events. */
const TOGETHER = 2 ** -44;
/** After so many moves, and after each loss, coefficients and pulls are reckoned anew: so rounding does not add up. */
const FRESH = 8;
/** How far pulls may lie from their bounds, as a share of λ max. */
const SLACK = 1e-10;
/** What a column is that is not free. */
const [ACTIVE, DEPENDENT] = [1, 2];

/** The lasso on its way down from λ max: the active coefficients, and all pulls c = Xᵀ(y − Xβ)/n. */
export class LassoHomotopy {
  lambda: number;
  readonly active: ActiveCoefficients;
  /** Whether a column was met that depends on the active ones: other coefficients do as well. */
  dependent = false;
  /** λ max. */
  readonly #top: number;
  /** Centred columns of n rows span at most n − 1 dimensions: no more can be active. */
  readonly #rank: number;
  readonly #pulls: PathPulls;
  readonly #states: Uint8Array;
  readonly #ending: Ending = { kind: 'end', at: 0, sign: 1, lambda: 0, step: 0 };
  #moves = 0;

  /** At λ max, where nothing is active yet. */
  constructor(design: Design) {
    const { n, p, gram, pulls } = design;
    this.lambda = largest(pulls);
    this.#top = this.lambda;
    this.#rank = Math.min(n - 1, p);
    this.active = new ActiveCoefficients(design);
    this.#pulls = gram ? new GramPulls(design, gram) : new RowPulls(design);
    this.#states = new Uint8Array(p);
  }

  /** Whether all pulls are within ±λ, and those of active columns at the end of their sign, to 1e-10 of λ max. */
  holds(): boolean {
    const slack = SLACK * this.#top;
    const pulls = this.#pulls.all();
    const { set, signs } = this.active;
    if (!(largest(pulls) <= this.lambda + slack)) return false;
    for (let k = 0; k < set.size; k += 1) {
      const pull = real(pulls, signed(set.columns, k));
      if (!(Math.abs(pull - this.lambda * real(signs, k)) <= slack)) return false;
    }
    return true;
  }

  /**
   * One event further down, or at the same λ where several meet. Added to `events` are j for a column j that becomes active
   * and −1 − j for one that leaves; nothing where λ comes to 0, or where a column that was to enter depends on the active ones.
   */
  advance(events: number[]): void {
    const blocked = this.active.turn();
    if (blocked >= 0) {
      this.#leave(blocked, events);
      return;
    }
    const ending = this.#findEnding();
    if (this.lambda - ending.step <= TOGETHER * this.#top) this.#end();
    else this.#goTo(ending, events);
  }

  #findEnding(): Ending {
    const ending = this.#ending;
    ending.kind = 'end';
    ending.lambda = this.lambda;
    ending.step = this.lambda;
    this.#pulls.turn(this.active.set, this.active.way, this.lambda);
    findLeaving(this.active, ending);
    if (this.active.size < this.#rank) this.#pulls.findEntering(this.#states, ending);
    return ending;
  }

  /** Several may leave at once; one that is to enter there as well does so in the next step, along the new way. */
  #goTo({ kind, at, sign, step }: Ending, events: number[]): void {
    const together = TOGETHER * this.#top;
    const { size } = this.active;
    const moved = step > together;
    if (moved) this.#move(step);
    if (kind === 'leaves') this.#leave(at, events);
    if (moved)
      for (let k = this.active.atZero(together); k >= 0; k = this.active.atZero(together)) this.#leave(k, events);
    const left = this.active.size < size;
    if (left || this.#moves >= FRESH) this.#refresh();
    if (kind === 'enters' && !left) this.#enter(at, sign, events);
  }

  #move(step: number): void {
    this.lambda -= step;
    this.#moves += 1;
    this.active.move(step);
    this.#pulls.move(step);
  }

  #end(): void {
    this.#move(this.lambda);
    this.#refresh();
  }

  #refresh(): void {
    this.#moves = 0;
    this.active.refresh(this.lambda);
    this.#pulls.refresh(this.active.set, this.active.beta);
  }

  #enter(j: number, sign: number, events: number[]): void {
    const entered = this.active.enter(j, sign);
    this.#states[j] = entered ? ACTIVE : DEPENDENT;
    if (entered) events.push(j);
    else this.dependent = true;
  }

  /** With a column that leaves, those that depended on the active ones may be free again. */
  #leave(at: number, events: number[]): void {
    const j = this.active.leave(at);
    for (let i = 0; i < this.#states.length; i += 1) if (byte(this.#states, i) === DEPENDENT) this.#states[i] = FREE;
    this.#states[j] = FREE;
    events.push(-1 - j);
  }
}
