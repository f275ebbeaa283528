import { cutOf, cutOpen, type Place } from './cut.ts';
import type { Quads } from './facets.ts';

/** A surface in few pieces, computed when it is first asked, and the half side of its cube. */
type Asked = readonly [quads: () => Quads, half: number];

/**
 * What stands for a surface where the canvas does not: where one piece is inside another, both are cut open. The pieces of
 * another surface and their drawing each wait for a task of their own, so that neither adds to the task that meshes.
 */
export class StillParts {
  cut: Place | undefined = $state.raw();
  flat: { readonly quads: Quads; readonly half: number };
  #asked: () => Quads;

  /** At once: there is to be no moment without a picture. */
  constructor([quads, half]: Asked) {
    const still = stillOf(quads());
    this.#asked = quads;
    this.cut = still.cut;
    this.flat = $state.raw({ quads: still.quads, half });
  }

  /** Takes up another surface; what it returns takes that back. */
  follow([quads, half]: Asked): (() => void) | undefined {
    if (quads === this.#asked) return undefined;
    let timer = setTimeout(() => {
      const still = stillOf(quads());
      this.cut = still.cut;
      timer = setTimeout(() => {
        this.#asked = quads;
        this.flat = { quads: still.quads, half };
      });
    });
    return () => clearTimeout(timer);
  }
}

function stillOf(whole: Quads) {
  const cut = cutOf(whole);
  return { cut, quads: cut ? cutOpen(whole, cut) : whole };
}
