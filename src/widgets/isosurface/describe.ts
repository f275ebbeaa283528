import { formatNumber } from '#text/format.ts';
import { capital, listed } from '#text/sentence.ts';
import { FINEST, isBody, type Measured, type SurfaceModel, type SurfaceQuantities } from './model.ts';
import { CHANGES_AT, QUARTIC } from './parameters.ts';

/** What happens to the article's quartic at each of those levels. */
const EVENTS: readonly string[] = [
  'eight points appear that grow into eight spheres',
  'the eight spheres meet in twelve points and join',
  'six tunnels close, and an outer sphere parts from an inner one',
  'the inner sphere shrinks to a point and is gone',
];

/** A surface with what is known of it. */
type Described = SurfaceModel & { readonly values: SurfaceQuantities } & Partial<
    Pick<Measured, 'atLeast' | 'contacts'>
  >;

/** What the surface is, in words. */
export function describe(model: Described): string {
  return [change(model), shape(model, model.values), proof(model), domain(model), grid(model), slice(model)]
    .filter(Boolean)
    .join(' ');
}

function change({ f, level }: SurfaceModel): string {
  const event = f === QUARTIC && EVENTS[CHANGES_AT.indexOf(level)];
  return event ? `At this very level the topology is changing: ${event}.` : '';
}

/** How sure the number of pieces is; while that is being found out, nothing. */
function proof({ values, atLeast, range, sought }: Described): string {
  const { components, resolved, undecided } = values;
  if (Number.isNaN(undecided) || range.defined === 'nowhere') return '';
  if (sought.plain === 'everywhere')
    return 'f has this very level wherever it is a real number: no surface, but a body.';
  if (resolved) return components === 0 ? 'It is proved that there is none.' : 'The number of pieces is proved.';
  const cells = `${formatNumber(undecided as number)} ${undecided === 1 ? 'cell is' : 'cells are'} undecided`;
  if (atLeast === undefined) return `The number of pieces is not proved: ${cells}.`;
  return `At least ${formatNumber(atLeast)} ${atLeast === 1 ? 'piece is' : 'pieces are'} proved; ${cells}.`;
}

function shape(model: Described, quantities: SurfaceQuantities): string {
  const pieces = quantities.components as number;
  const chi = quantities['euler-characteristic'] as number;
  if (isBody(model))
    return 'f has this very level in a whole part of the cube, as far as it was looked at: a body, and no surface. Its pieces are not told.';
  if (pieces === 0) return nothing(model);
  if (model.sought.parts) return union(model, quantities);
  if (model.sought.thin) return thin(model.sought.thin);
  if (model.curves) return curved(quantities);
  if (model.contacts?.length) return touching(model.contacts, quantities);
  if (!quantities.closed)
    return `${pieces === 1 ? 'One piece' : `${pieces} pieces`} (χ = ${formatNumber(chi)}), ${edge(model)}.`;
  if (pieces === 1) return `One closed piece, χ = ${formatNumber(chi)}: ${genus(1 - chi / 2)}.`;
  const spheres = chi === 2 * pieces ? ', each of them a sphere as far as topology goes' : '';
  return `${pieces} closed pieces, χ = ${formatNumber(chi)} in all${spheres}.`;
}

/** A product is 0 where one of its factors is. */
function union({ sought }: SurfaceModel, { components, closed, ...values }: SurfaceQuantities): string {
  const of = `the union of the zeros of ${sought.parts?.length} expressions`;
  const chi = values['euler-characteristic'] as number;
  const told = Number.isNaN(chi) ? 'χ is not told.' : `In all, χ = ${formatNumber(chi)}.`;
  if (Number.isNaN(components)) return `The surface is ${of}. ${told}`;
  const count = components === 1 ? 'One piece' : `${components} pieces`;
  return `${count}, ${of}${closed ? '' : '; it leaves the cube'}. ${told}`;
}

/** What of the set is in the cube only because it is closed. */
function touching(contacts: NonNullable<Measured['contacts']>, quantities: SurfaceQuantities): string {
  const isPoint = ([from, to]: (typeof contacts)[number]) => from.every((x, axis) => x === to[axis]);
  const points = contacts.filter(isPoint).length;
  const parts = [counted(points, 'point'), counted(contacts.length - points, 'straight line')];
  const where = `${listed(parts.filter(Boolean))} in the faces of the cube, where the surface touches it from outside`;
  if (quantities.components === contacts.length) return `${capital(where)}.`;
  const chi = formatNumber(quantities['euler-characteristic'] as number);
  return `${quantities.components} pieces, χ = ${chi} in all; among them ${where}.`;
}

const counted = (count: number, what: string): string =>
  count === 0 ? '' : count === 1 ? `one ${what}` : `${count} ${what}s`;

/** A set that is no surface, whatever its mark in the picture looks like. */
function thin({ point, direction }: NonNullable<SurfaceModel['sought']['thin']>): string {
  const place = `(${point.map((x) => formatNumber(x)).join(', ')})`;
  return direction
    ? `One straight line, through ${place}, and no surface: f only touches this level.`
    : `One point, ${place}, and no surface: f only touches this level.`;
}

/** Where two functions are 0 together, looked for on a grid. */
function curved({ components, 'euler-characteristic': ends }: SurfaceQuantities): string {
  const open = ends === 0 ? '' : ends === components ? ', cut by the cube' : `, ${ends} of them cut by the cube`;
  const count = components === 1 ? 'One curve' : `${components} curves`;
  return `${count}${open}, and no surface, as far as found: f only touches this level.`;
}

function edge({ mesh }: SurfaceModel): string {
  return mesh.walls
    ? 'with an edge, where the cube cuts it or f ends'
    : 'cut open by the cube: the surface goes on outside';
}

function genus(holes: number): string {
  if (holes === 0) return 'genus 0, a sphere as far as topology goes';
  if (holes === 1) return 'genus 1, a torus as far as topology goes';
  return `genus ${formatNumber(holes)}, a sphere with ${formatNumber(holes)} handles`;
}

function nothing({ range, level, sought }: SurfaceModel): string {
  if (sought.thin) return 'No surface: f has this level outside the cube only.';
  if (sought.shared)
    return 'No surface: f passes through this level nowhere, and no curve is found on which it has it.';
  if (range.defined === 'nowhere') return 'f is not a real number anywhere in the cube, so there is nothing to draw.';
  if (range.highest <= level) return 'No surface is found: f is nowhere above this level where it was looked at.';
  if (range.lowest > level) return 'No surface is found: f is above this level wherever it was looked at.';
  return range.lowest === level
    ? 'No surface is found: f is nowhere below this level where it was looked at.'
    : 'No surface is found: f leaps across this level, and does not pass through it where it was looked at.';
}

function domain({ range }: SurfaceModel): string {
  return range.defined === 'partly' ? 'f is not a real number in a part of the cube; the surface may end there.' : '';
}

/** What a surface of very many folds is drawn with. */
function grid({ mesh }: SurfaceModel): string {
  return mesh.n < FINEST
    ? `It is drawn and measured on a coarser grid, of ${mesh.n}³ points: folds and pieces smaller than its cells are lost or run together.`
    : '';
}

function slice({ formula, w }: SurfaceModel): string {
  return formula.uses('w')
    ? `It is the slice at w = ${formatNumber(w)} of a level hypersurface in four dimensions.`
    : '';
}
