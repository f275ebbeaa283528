import { stateKey } from '#figure/controls/controls.ts';
import { remember } from '#figure/remember.ts';
import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { atOnce, type Formula, parseFormula } from '#math';
import {
  AT_HAND,
  type Box,
  type Contact,
  type Curve,
  curveCounts,
  endsWithin,
  isWithin,
  levelSurfaceMesh,
  meshTopology,
  nearSurface,
  type Sought,
  sampleGrid3,
  sharedCurves,
  soughtSurface,
  surfaceQuads,
  surfaceTriangles,
  thinCounts,
  thinMark,
  vertexNormals,
} from '#math/surfaces';
import { formatNumber } from '#text/format.ts';
import { VARIABLES, type widget } from './parameters.ts';
import { allQuads, allTogether, together } from './together.ts';

export type SurfaceControls = ControlsOf<typeof widget>;
export type SurfaceQuantities = QuantitiesOf<typeof widget>;

/** Samples an axis of the grid that a surface is usually drawn on. */
export const FINEST = 65;
/** Samples an axis of the still picture: as fine as its share of the page's weight allows. */
const STILL_SAMPLES = 22;
/** Radius of what marks a point or a line, as a share of half the side of the cube. */
const MARK = 0.025;
/** Samples an axis to see which values f takes; odd, so that the coordinate planes are among them. */
const RANGE_SAMPLES = 17;

/** The surface itself: what the picture shows. Quick enough to follow a slider. */
export function surfaceOf({ f, level, view, w }: SurfaceControls) {
  const formula = parseFormula(f, VARIABLES);
  const sought = soughtSurface(formula, level);
  const near = nearSurface(sought.field, { half: view, level: sought.level, w }, AT_HAND);
  const range = valuesIn(formula, view, w);
  const curves = sought.shared ? atOnce(sharedCurves(sought.shared, { half: view, w })) : undefined;
  return {
    f,
    formula,
    level,
    view,
    w,
    /** What is meshed: f itself, or what has the level where f has it. */
    sought,
    ...meshed(near, sheetsAtHand(sought.parts ?? [], { half: view, w, n: near.mesh.n })),
    quads: once(() => allQuads(stillMeshes(sought, { half: near.half, view, w }).map(surfaceQuads))),
    ...marked({ ...sought, curves }, view),
    /** The curves that the set is made of, where it is no surface, as far as found. */
    curves,
    range,
    /** Has f this very level in a part of the cube, as far as it is looked at? */
    plateau: range.values.includes(level) && hasPlateau(formula, { values: range.values, level, half: view, w }),
  };
}

/** Sheets that cross, each by itself; together they take half of what one surface may. */
function sheetsAtHand(parts: NonNullable<Sought['parts']>, options: { half: number; w: number; n: number }) {
  const share = 1 / (2 * parts.length);
  const room = { triangles: share * AT_HAND.triangles, work: share * AT_HAND.work };
  return parts.map((field) => nearSurface(field, { ...options, level: 0 }, room));
}

/** The meshes of the still picture: one, or one of each sheet that crosses others. */
function stillMeshes({ field, level, parts }: Sought, { half, view, w }: { half: number; view: number; w: number }) {
  if (!parts) return [levelSurfaceMesh(field, { half, level, w, n: STILL_SAMPLES })];
  return parts.map((part) => levelSurfaceMesh(part, { half: view, level: 0, w, n: STILL_SAMPLES }));
}

/** What is drawn of points and lines. */
function marked({ thin, curves }: Pick<Sought, 'thin'> & { curves: readonly Curve[] | undefined }, half: number) {
  const ends = thin && endsWithin(thin, half);
  const lines = ends ? [ends] : (curves ?? []);
  if (lines.length === 0) return {};
  const marks = lines.map((line) => markAlong(line, half));
  return {
    drawn: allTogether(marks.map(({ drawn }) => drawn)),
    quads: () => allQuads(marks.map(({ quads }) => quads)),
  };
}

/** What marks a point or a line. */
export const markAlong = (ends: Parameters<typeof thinMark>[0], half: number) => thinMark(ends, MARK * half);

type Near = ReturnType<typeof nearSurface>;

/** A mesh, and what is drawn of it: of a union its sheets, each by itself, as a mesh passes by where they cross. */
export function meshed(near: Near, sheets: readonly Near[] = []) {
  const { mesh } = near;
  const triangles = surfaceTriangles(mesh);
  return {
    /** The mesh and the part of the cube that it lies in. */
    near,
    /** The boundary of {f ≤ level}, walls included. */
    mesh,
    /** What of it is the level surface, for the picture. */
    drawn:
      sheets.length > 0
        ? allTogether(sheets.map(({ mesh: own }) => ({ ...own, triangles: surfaceTriangles(own) })))
        : { positions: mesh.positions, triangles, normals: vertexNormals({ ...mesh, triangles }) },
  };
}

/** Computes when it is first asked. */
function once<T extends object>(compute: () => T): () => T {
  let found: T | undefined;
  return () => {
    found ??= compute();
    return found;
  };
}

/** Is the mesh that follows a slider already that of so many triangles which is drawn at rest? */
export const isFinal = ({ f }: Pick<SurfaceControls, 'f'>, triangles: number): boolean =>
  isWithin(AT_HAND, parseFormula(f, VARIABLES), triangles);

export type SurfaceModel = ReturnType<typeof surfaceOf>;

/** The values that f takes at the samples, and whether it is a real number at all, some or none of them. */
function valuesIn(formula: Formula, half: number, w: number) {
  const values = sampleGrid3(formula, { half, n: RANGE_SAMPLES, w });
  const real = values.filter((value) => !Number.isNaN(value));
  const share = real.length / values.length;
  return {
    values,
    lowest: real.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY),
    highest: real.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY),
    defined: share === 1 ? ('everywhere' as const) : share > 0 ? ('partly' as const) : ('nowhere' as const),
  };
}

/** Points within a cell of the samples, as shares of it. */
const WITHIN = [0.5, 0.23, 0.71];

/** The corners of a cell of the samples, from its first one on. */
const CORNERS = [0, 1, 2, 3, 4, 5, 6, 7].map(
  (c) => (c & 1) + RANGE_SAMPLES * (((c >> 1) & 1) + RANGE_SAMPLES * (c >> 2)),
);

/** Has f this very level at all corners of a cell, where it has these values, and at points within it? */
function hasPlateau(
  { value }: Formula,
  { values, level, half, w }: { values: Float64Array; level: number; half: number; w: number },
): boolean {
  const step = (2 * half) / (RANGE_SAMPLES - 1);
  const cells = Array.from({ length: RANGE_SAMPLES - 1 }, (_, k) => k);
  const isLevel = (cell: readonly number[], shares: readonly number[]) =>
    value([...cell.map((q, axis) => (q + (shares[axis] as number)) * step - half), w]) === level;
  return cells.some((i) =>
    cells.some((j) =>
      cells.some((k) => {
        const first = i + RANGE_SAMPLES * (j + RANGE_SAMPLES * k);
        return (
          CORNERS.every((corner) => values[first + corner] === level) &&
          WITHIN.every((u, q) => isLevel([i, j, k], [u, WITHIN[(q + 1) % 3] as number, 0.4]))
        );
      }),
    ),
  );
}

/** What the picture takes. */
export const pictureOf = ({ drawn, missed, quads, cells, view }: ReturnType<typeof model>) => ({
  mesh: together(drawn, missed),
  quads,
  cells,
  half: view,
  label: 'The surface where f equals the level, in a cube',
  caption: `the cube [−${formatNumber(view)}, ${formatNumber(view)}]³`,
});

/** What can be counted on the drawn mesh at once, while the rest is being measured. */
export function countsOf({ mesh, drawn, curves, sought: { thin, parts }, view }: SurfaceModel) {
  const { components, eulerCharacteristic, closed } = thin
    ? thinCounts(thin, view)
    : curves
      ? curveCounts(curves)
      : topologyOf(mesh, parts);
  return {
    components,
    'euler-characteristic': eulerCharacteristic,
    triangles: thin || curves ? 0 : drawn.triangles.length / 3,
    closed,
  };
}

/** Where sheets cross, a mesh passes by the crossing: it does not tell how many pieces there are. */
function topologyOf(mesh: SurfaceModel['mesh'], parts: Sought['parts']) {
  const unknown = parts ? { components: Number.NaN, eulerCharacteristic: Number.NaN } : {};
  return { ...meshTopology(mesh), ...unknown };
}

/** What is found of a state. */
export interface Measured {
  readonly key: string;
  /** The mesh that is drawn at rest, where it is finer than the one that follows a slider. */
  readonly finer?: ReturnType<typeof meshed> | undefined;
  readonly values: SurfaceQuantities;
  /** So many pieces are proved to be different; nothing where that came with the page. */
  readonly atLeast?: number;
  /** Points and straight lines, by their ends, in which the set only touches the cube; nothing where that came with the page. */
  readonly contacts?: readonly Contact[];
  /** Where nothing is proved. */
  readonly cells: readonly Box[];
  /** Pieces that the drawn mesh has not. */
  readonly missed: readonly { readonly positions: Float64Array; readonly triangles: Uint32Array }[];
}

/** Has f the level in a part of the cube, and not, as its form shows, wherever it is a real number? */
export const isBody = ({ plateau, sought }: SurfaceModel): boolean => plateau && !sought.plain;

const surfaces = remember<SurfaceModel>();
const counts = remember<ReturnType<typeof countsOf>>();
/** The surface in this state; the same as last time where the state is. */
export const surfaceAt = (controls: SurfaceControls) => surfaces(stateKey(controls), () => surfaceOf(controls));

/**
 * The surface with its quantities. Where those last measured are of another state, what can be counted is counted, and area
 * and volume stay as they were.
 */
export function model(controls: SurfaceControls, last: Measured | undefined) {
  const key = stateKey(controls);
  const surface = surfaceAt(controls);
  const unknown = { area: Number.NaN, volume: Number.NaN };
  const known = last?.key === key ? last : undefined;
  const counted = () => ({ ...counts(key, () => countsOf(surface)), resolved: false, undecided: Number.NaN });
  const found: SurfaceQuantities = known?.values ?? { ...unknown, ...last?.values, ...counted() };
  // A body's surface is not the set itself: pieces, χ and area are not told.
  const values = isBody(surface)
    ? { ...found, ...unknown, volume: found.volume, components: Number.NaN, 'euler-characteristic': Number.NaN }
    : found;
  return {
    ...surface,
    ...known?.finer,
    values,
    atLeast: known?.atLeast,
    contacts: known?.contacts ?? [],
    cells: known?.cells ?? [],
    missed: known?.missed ?? [],
  };
}
