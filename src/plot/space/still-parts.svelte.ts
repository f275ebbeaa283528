import { cutOf, cutOpen, type Place } from './cut.ts';
import type { Quads } from './facets.ts';

/** A surface in few pieces, computed when it is first asked, and the half side of its cube. */
type Asked = readonly [quads: () => Quads, half: number];

const NOTHING: Quads = { points: new Float64Array(), corners: new Uint32Array(), normals: new Float64Array() };

/**
 * What stands for a surface where the canvas does not: where one piece is inside another, both are cut open. In the page the
 * pieces and their drawing each wait for a task of their own, so that neither adds to the task that meshes.
 */
export class StillParts {
  cut: Place | undefined = $state.raw();
  flat: { readonly quads: Quads; readonly half: number } = $state.raw({ quads: NOTHING, half: 1 });

  /** At once, where the site is built: there are no tasks. */
  constructor([quads, half]: Asked) {
    if (!import.meta.env.SSR) return;
    const still = stillOf(quads());
    this.cut = still.cut;
    this.flat = { quads: still.quads, half };
  }

  /** Takes up another surface; what it returns takes that back. */
  follow([quads, half]: Asked): () => void {
    let timer = setTimeout(() => {
      const still = stillOf(quads());
      this.cut = still.cut;
      timer = setTimeout(() => {
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
