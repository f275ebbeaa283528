import { stateKey } from '#figure/controls/controls.ts';
import { AtRest } from '#figure/work/at-rest.svelte.ts';
import type { Work } from '#figure/work/effort.ts';
import { isFinal, type Measured, type SurfaceControls, type SurfaceQuantities } from './model.ts';

/** Area, volume and proof take longer than a frame: they wait until the controls have rested this long, in milliseconds. */
const REST_MS = 140;
/** Nothing moves meanwhile but what the reader turns: a slice takes a frame. */
const SLICE_MS = 12;

/** What measures comes when there is something to measure: the page brings the numbers of its start. */
const load = async () => (await import('./measured.ts')).measuring;

export const work: Work<SurfaceControls, Measured> = {
  done: import.meta.env.SSR ? (await import('./measured.ts')).measured : undefined,
  start: ({ controls, values }) => {
    const known = values as SurfaceQuantities;
    // The page brings no mesh: where the one at hand is not the one at rest, the state is worked out anew.
    const key = isFinal(controls, known.triangles as number) ? stateKey(controls) : '';
    const served = { key, values: known, cells: [], missed: [] };
    return new AtRest<SurfaceControls, Measured>(served, { load, rest: REST_MS, slice: SLICE_MS });
  },
};
