import { type Formula, isolines, type Polyline, sampleGrid2 } from '#math';
import type { Window } from '#scenes/field/field-areas.ts';

/** Samples each way; odd, so that a line of them runs through the middle of the window. */
const SAMPLES = 201;

/** The level set as the eye sees it, in the window: straight from sample to sample, and quickly found. */
export function levelLines(formula: Formula, window: Window, level: number): readonly Polyline[] {
  const values = sampleGrid2(formula, { window, n: SAMPLES });
  return isolines({ values, nx: SAMPLES, ny: SAMPLES, x: window, y: window, levels: [level] })[0]?.lines ?? [];
}
