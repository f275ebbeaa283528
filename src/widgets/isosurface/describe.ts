import { formatNumber } from '#text/format.ts';
import type { SurfaceModel, SurfaceQuantities } from './model.ts';
import { CHANGES_AT, QUARTIC } from './parameters.ts';

/** Points an axis of the grid that a surface is usually drawn on. */
const DRAWN_SAMPLES = 65;

/** What happens to the article's quartic at each of those levels. */
const EVENTS: readonly string[] = [
  'eight points appear that grow into eight spheres',
  'the eight spheres meet in twelve points and join',
  'six tunnels close, and an outer sphere parts from an inner one',
  'the inner sphere shrinks to a point and is gone',
];

/** What the surface is, in words. */
export function describe(model: SurfaceModel & { readonly values: SurfaceQuantities }): string {
  return [change(model), shape(model, model.values), domain(model), grid(model), slice(model)]
    .filter(Boolean)
    .join(' ');
}

function change({ f, level }: SurfaceModel): string {
  const event = f === QUARTIC && EVENTS[CHANGES_AT.indexOf(level)];
  return event ? `At this very level the topology is changing: ${event}.` : '';
}

function shape(model: SurfaceModel, quantities: SurfaceQuantities): string {
  const pieces = quantities.components as number;
  const chi = quantities['euler-characteristic'] as number;
  if (pieces === 0) return nothing(model);
  if (!quantities.closed)
    return `${pieces === 1 ? 'One piece' : `${pieces} pieces`} (χ = ${formatNumber(chi)}), cut open by the cube: the surface goes on outside.`;
  if (pieces === 1) return `One closed piece, χ = ${formatNumber(chi)}: ${genus(1 - chi / 2)}.`;
  const spheres = chi === 2 * pieces ? ', each of them a sphere as far as topology goes' : '';
  return `${pieces} closed pieces, χ = ${formatNumber(chi)} in all${spheres}.`;
}

function genus(holes: number): string {
  if (holes === 0) return 'genus 0, a sphere as far as topology goes';
  if (holes === 1) return 'genus 1, a torus as far as topology goes';
  return `genus ${formatNumber(holes)}, a sphere with ${formatNumber(holes)} handles`;
}

function nothing({ level, range, volumeAround, view, half }: SurfaceModel): string {
  if (range.defined === 'nowhere') return 'f is not a real number anywhere in the cube, so there is nothing to draw.';
  const side = range.lowest <= level || (volumeAround > 0 && half < view) ? 'at most' : 'larger';
  return side === 'at most'
    ? 'No surface is found: f is nowhere above this level where it was looked at.'
    : 'No surface is found: f is above this level wherever it was looked at.';
}

function domain({ range }: SurfaceModel): string {
  return range.defined === 'partly' ? 'f is not a real number in a part of the cube; the surface may end there.' : '';
}

/** What a surface of very many folds is drawn with. */
function grid({ mesh }: SurfaceModel): string {
  return mesh.n < DRAWN_SAMPLES
    ? `It is drawn and measured on a coarser grid, of ${mesh.n}³ points: folds and pieces smaller than its cells are lost or run together.`
    : '';
}

function slice({ formula, w }: SurfaceModel): string {
  return formula.uses('w')
    ? `It is the slice at w = ${formatNumber(w)} of a level hypersurface in four dimensions.`
    : '';
}
