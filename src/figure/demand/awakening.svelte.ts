import { onMount, tick } from 'svelte';
import type { FigureState } from '../figure-state.svelte.ts';
import { FirstTouch } from './first-touch.ts';
import { whenIdle } from './when-idle.ts';

/** How a figure gets from its drawing to life: what the reader does to the drawing is done to the picture, once it lives. */
export class Awakening {
  /** The figure's own element. */
  box: HTMLElement | undefined = $state();
  /** It is hydrated. */
  ready = $state(false);
  /** Something was done to the drawing that the picture does not show yet. */
  owed = $state(false);
  readonly #flow: FigureState;
  readonly alive = $derived.by(() => this.#flow.awake);

  constructor(flow: FigureState) {
    this.#flow = flow;
  }

  /** Begins, and lasts as long as the component lives that is being made. */
  begin(): void {
    const { want } = this.#flow.engine;
    onMount(() => {
      tick().then(() => {
        this.ready = true;
      });
      return whenIdle(want);
    });
    this.#flow.follow();
    const ondeed = () => {
      this.owed = true;
    };
    let touch: FirstTouch | undefined;
    $effect(() => {
      const { alive, box } = this;
      if (!alive && box) touch ??= new FirstTouch(box, { oninterest: want, ondeed });
      if (this.#flow.woken > 0) touch?.replay(alive);
      if (alive) this.owed = false;
    });
    $effect(() => () => touch?.end());
  }
}
