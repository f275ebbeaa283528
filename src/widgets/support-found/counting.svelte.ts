import { copyOf, stateKey } from '#figure/controls/controls.ts';
import type { ControlsOf } from '#figure/widget.ts';
import type { Effort, Work } from '#figure/work/effort.ts';
import { inSlices, type Pieces, type Slices } from '#figure/work/slices.ts';
import { atOnce } from '#math';
import { type Graph, lambdaEnd, overLambda, overStep } from './graphs.ts';
import type { widget } from './parameters.ts';

type Controls = ControlsOf<typeof widget>;

/** Both graphs, each with what it depends on. */
export interface Graphs {
  readonly byLambda: Keyed;
  readonly byStep: Keyed;
}
interface Keyed {
  readonly key: string;
  readonly graph: Graph;
}

/** Both graphs for these controls; one that would be the same as before is taken over. */
function* countGraphs(controls: Controls, before: Graphs | undefined): Generator<undefined, Graphs, undefined> {
  const { lambda, step, ...common } = controls;
  const end = lambdaEnd(controls);
  return {
    byLambda: yield* kept(before?.byLambda, stateKey({ ...common, step, end }), () => overLambda(controls, end)),
    byStep: yield* kept(before?.byStep, stateKey({ ...common, lambda }), () => overStep(controls)),
  };
}

function* kept(
  before: Keyed | undefined,
  key: string,
  count: () => Generator<undefined, Graph, undefined>,
): Generator<undefined, Keyed, undefined> {
  return before?.key === key ? before : { key, graph: yield* count() };
}

/** Milliseconds from one count to the next: most frames of a hand that moves are its own. */
const REST = 100;

/**
 * Counts in slices between frames. What is under way is finished before the last wish is begun, so that the graphs follow a
 * hand that does not rest, some steps behind it. The numbers of the figure do not wait for them.
 */
class Counting implements Effort<Controls, Graphs> {
  result: Graphs | undefined = $state.raw();
  /** Of the count under way, or of one that is over and rests. */
  #slices: Slices<Graphs> | undefined;
  #wish: Controls | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  get busy(): boolean {
    return this.result === undefined;
  }

  want(controls: Controls): void {
    this.#wish = copyOf(controls) as Controls;
    if (!this.#slices) this.#begin();
  }

  end(): void {
    this.#slices?.stop();
    clearTimeout(this.#rest);
  }

  #begin(): void {
    const wish = this.#wish;
    this.#wish = undefined;
    if (!wish) return;
    const pieces: Pieces<Graphs> = countGraphs(wish, this.result);
    this.#slices = inSlices(pieces, {
      onend: (graphs) => {
        this.result = graphs;
        this.#rest = setTimeout(() => {
          this.#slices = undefined;
          this.#begin();
        }, REST);
      },
    });
  }
}

export const work: Work<Controls, Graphs> = {
  done: import.meta.env.SSR ? (controls) => atOnce(countGraphs(controls, undefined)) : undefined,
  start: () => new Counting(),
};
