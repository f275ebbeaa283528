import { MediaQuery } from 'svelte/reactivity';
import { stateKey } from '../controls/controls.ts';
import type { ParameterValue } from '../controls/parameter.ts';
import { isStill } from '../demand/still.ts';

/** Controls among which there is the step that is shown. */
type Played = Record<string, ParameterValue> & { readonly shown: number };

/**
 * Whether a history waits at its start for somebody to play it: until it has been played, or anything else about the figure
 * has been changed. Its numbers are those of its end, which is also what is printed. What asks for a place in it by address
 * begins there.
 */
export class Opening {
  readonly #controls: () => Played;
  readonly #first: string | undefined;
  readonly #paper = new MediaQuery('print');
  #over = $state(false);

  constructor(controls: () => Played) {
    this.#controls = controls;
    if (!isStill() && controls().shown === Number.POSITIVE_INFINITY) this.#first = stateKey(controls());
  }

  readonly waits = $derived.by(() => !this.#over && !this.#paper.current && this.#first === stateKey(this.#controls()));

  end(): void {
    this.#over = true;
  }
}
