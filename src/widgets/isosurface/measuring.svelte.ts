import { stateKey } from '#figure/controls/controls.ts';
import type { Effort, Work } from '#figure/work/effort.ts';
import { type Measured, measured, type SurfaceControls, type SurfaceQuantities } from './model.ts';

/** Area and volume take longer than a frame: they wait until the controls have rested this long, in milliseconds. */
const REST_MS = 140;

/** Measures the surface whenever its controls rest. */
class Measuring implements Effort<SurfaceControls, Measured> {
  result: Measured = $state.raw({} as Measured);
  busy = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(known: Measured) {
    this.result = known;
  }

  want(controls: SurfaceControls): void {
    clearTimeout(this.#timer);
    this.busy = stateKey(controls) !== this.result.key;
    if (!this.busy) return;
    const wish = { ...controls };
    this.#timer = setTimeout(() => {
      this.result = measured(wish);
      this.busy = false;
    }, REST_MS);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

export const work: Work<SurfaceControls, Measured> = {
  done: measured,
  start: ({ controls, values }) => new Measuring({ key: stateKey(controls), values: values as SurfaceQuantities }),
};
