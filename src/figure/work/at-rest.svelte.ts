import { stateKey } from '../controls/controls.ts';
import type { ParameterValue } from '../controls/parameter.ts';
import type { Effort } from './effort.ts';
import { inSlices, PAGE_MS, type Pieces, type Slices } from './slices.ts';

/** What comes of the work on one state; `key` is that of the state. */
interface Keyed {
  readonly key: string;
}

interface Resting<C, R> {
  /** What does the work comes when there is work to do. */
  readonly load: () => Promise<(controls: C) => Pieces<R>>;
  /** The work starts when the controls have rested so long, in milliseconds. */
  readonly rest: number;
  /** A slice of it lasts so long, in milliseconds. */
  readonly slice?: number;
}

/** Work on the page’s own thread, in slices, whenever the controls rest: what changes them meanwhile ends it. */
export class AtRest<C extends Record<string, ParameterValue>, R extends Keyed> implements Effort<C, R> {
  result: R = $state.raw({} as R);
  busy = $state(false);
  failed = $state(false);
  #wish: C | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #slices: Slices<R> | undefined;
  readonly #resting: Resting<C, R>;

  constructor(known: R, resting: Resting<C, R>) {
    this.result = known;
    this.#resting = resting;
  }

  want(controls: C): void {
    this.end();
    this.failed = false;
    this.busy = stateKey(controls) !== this.result.key;
    if (!this.busy) return;
    this.#wish = { ...controls };
    this.#timer = setTimeout(() => this.#begin(), this.#resting.rest);
  }

  again(): void {
    if (this.#wish) this.want(this.#wish);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#slices?.stop();
    this.#wish = undefined;
  }

  /** Unless something else is wanted by the time that what works is there. */
  async #begin(): Promise<void> {
    const wish = this.#wish as C;
    const work = await this.#resting.load().catch(() => undefined);
    if (this.#wish !== wish) return;
    if (!work) this.#finish(undefined);
    else
      this.#slices = inSlices(work(wish), {
        ms: this.#resting.slice ?? PAGE_MS,
        onend: (result) => this.#finish(result),
        onfail: () => this.#finish(undefined),
      });
  }

  #finish(result: R | undefined): void {
    if (result) this.result = result;
    this.failed = !result;
    this.busy = false;
  }
}
