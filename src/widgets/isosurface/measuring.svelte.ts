import { stateKey } from '#figure/controls/controls.ts';
import type { Effort, Work } from '#figure/work/effort.ts';
import { inSlices, type Slices } from '#figure/work/slices.ts';
import type { Measured, SurfaceControls, SurfaceQuantities } from './model.ts';

/** Area and volume take longer than a frame: they wait until the controls have rested this long, in milliseconds. */
const REST_MS = 140;
/** Nothing moves meanwhile but what the reader turns: a slice takes a frame. */
const SLICE_MS = 12;

/** What measures comes when there is something to measure: the page brings the numbers of its start. */
const load = () => import('./measured.ts');

/** Measures the surface whenever its controls rest, in slices, so that the page stays at hand. */
class Measuring implements Effort<SurfaceControls, Measured> {
  result: Measured = $state.raw({} as Measured);
  busy = $state(false);
  failed = $state(false);
  #wish: SurfaceControls | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #slices: Slices<Measured> | undefined;

  constructor(known: Measured) {
    this.result = known;
  }

  want(controls: SurfaceControls): void {
    this.end();
    this.failed = false;
    this.busy = stateKey(controls) !== this.result.key;
    if (!this.busy) return;
    this.#wish = { ...controls };
    this.#timer = setTimeout(() => this.#measure(), REST_MS);
  }

  again(): void {
    if (this.#wish) this.want(this.#wish);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#slices?.stop();
    this.#wish = undefined;
  }

  /** Unless something else is wanted by the time that what measures is there. */
  async #measure(): Promise<void> {
    const wish = this.#wish as SurfaceControls;
    const loaded = await load().catch(() => undefined);
    if (this.#wish !== wish) return;
    if (!loaded) this.#finish(undefined);
    else
      this.#slices = inSlices(loaded.measuring(wish), {
        ms: SLICE_MS,
        onend: (result) => this.#finish(result),
        onfail: () => this.#finish(undefined),
      });
  }

  #finish(result: Measured | undefined): void {
    if (result) this.result = result;
    this.failed = !result;
    this.busy = false;
  }
}

export const work: Work<SurfaceControls, Measured> = {
  done: import.meta.env.SSR ? (await import('./measured.ts')).measured : undefined,
  start: ({ controls, values }) => {
    const served = { key: stateKey(controls), values: values as SurfaceQuantities, cells: [], missed: [] };
    return new Measuring(served);
  },
};
