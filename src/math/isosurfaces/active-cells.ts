import { byte, real, short, whole } from '../entries.ts';
import { crossedEdges, triangleCount } from './cube-cases.ts';
import type { CubeGrid } from './cube-grid.ts';
import { edgeCount, ownedEdges } from './owned-edges.ts';

/** The cells that a surface crosses, in the order of the grid: x fastest, z slowest. */
export interface ActiveCells {
  readonly count: number;
  /** Index of the cell's lowest sample in the grid. */
  readonly cells: Uint32Array;
  /** Set of inside corners, numbered as in cube-cases. */
  readonly cases: Uint8Array;
  /** The crossed edges that the cell owns, as bits. */
  readonly owned: Uint16Array;
  /** Crossed edges of all cells. */
  readonly vertexCount: number;
  readonly triangleCount: number;
}

type Found = { -readonly [key in keyof ActiveCells]: ActiveCells[key] };

const bitsInWord = 32;

/**
 * Cells whose corners are neither all inside nor all outside. Thirty-two cells are told apart in one step. Nothing where they
 * have more than `most` triangles; it stops once it has found so many.
 */
export function activeCells(grid: CubeGrid, most: number): ActiveCells | undefined {
  const { n } = grid;
  const stride = Math.ceil(n / bitsInWord);
  const inside = insideBits(grid, stride);
  const found: Found = { count: 0, ...room(4 * n * n), vertexCount: 0, triangleCount: 0 };
  for (let k = 0; k < n - 1; k++) {
    for (let j = 0; j < n - 1; j++) {
      if (found.count + n > found.cells.length) enlarge(found);
      addActiveInRow(found, { inside, stride, n, row: k * n + j, lowFaces: (j === 0 ? 2 : 0) | (k === 0 ? 4 : 0) });
    }
    if (found.triangleCount > most) return undefined;
  }
  return found;
}

/** A row of cells along x, between the rows of samples y_j and y_{j+1} on the planes z_k and z_{k+1}. */
interface Row {
  /** One bit a sample, rows of samples `stride` words long; see insideBits. */
  readonly inside: Uint32Array;
  readonly stride: number;
  readonly n: number;
  /** k·n + j. */
  readonly row: number;
  /** Bits of the axes, y (2) and z (4), along which these cells are the first. */
  readonly lowFaces: number;
}

/**
 * Finds the active cells of a row from its four rows of samples, 32 cells in one step: bit q of a word is sample q, and
 * the same word moved down by a bit holds the cells' corners at the higher x. A cell is active where its eight corners
 * are neither all 0 nor all 1.
 */
function addActiveInRow(found: Found, { inside, stride, n, row, lowFaces }: Row): void {
  const { cells, cases, owned: ownedBy } = found;
  let { count, vertexCount, triangleCount: triangles } = found;
  const rowLow = row * stride;
  const rowY = rowLow + stride;
  const rowZ = rowLow + n * stride;
  const rowYZ = rowY + n * stride;
  for (let w = 0; w < stride; w++) {
    const low = near(inside, rowLow + w);
    const y = near(inside, rowY + w);
    const z = near(inside, rowZ + w);
    const yz = near(inside, rowYZ + w);
    const x = far(inside, rowLow + w);
    const xy = far(inside, rowY + w);
    const xz = far(inside, rowZ + w);
    const xyz = far(inside, rowYZ + w);
    const some = low | y | z | yz | x | xy | xz | xyz;
    const all = low & y & z & yz & x & xy & xz & xyz;
    for (let mixed = some & ~all & cellBits(n, w); mixed !== 0; mixed &= mixed - 1) {
      const q = 31 - Math.clz32(mixed & -mixed);
      const nearSet = bit(low, q) | (bit(y, q) << 1) | (bit(z, q) << 2) | (bit(yz, q) << 3);
      const set = nearSet | (bit(x, q) << 4) | (bit(xy, q) << 5) | (bit(xz, q) << 6) | (bit(xyz, q) << 7);
      const faces = w + q === 0 ? lowFaces | 1 : lowFaces;
      const owned = short(crossedEdges, set) & short(ownedEdges, faces);
      cells[count] = row * n + bitsInWord * w + q;
      cases[count] = set;
      ownedBy[count++] = owned;
      vertexCount += byte(edgeCount, owned);
      triangles += byte(triangleCount, set);
    }
  }
  found.count = count;
  found.vertexCount = vertexCount;
  found.triangleCount = triangles;
}

/** The samples at a cell's lower x. */
const near = (inside: Uint32Array, at: number): number => whole(inside, at);
/** The samples one further along x. */
const far = (inside: Uint32Array, at: number): number =>
  (whole(inside, at) >>> 1) | (whole(inside, at + 1) << (bitsInWord - 1));
const bit = (word: number, q: number): number => (word >>> q) & 1;

/** Bits of the w-th word of a row that stand for cells: all but those beyond the last cell, n − 2. */
function cellBits(n: number, w: number): number {
  const cells = n - 1 - bitsInWord * w;
  return cells >= bitsInWord ? -1 : (1 << Math.max(0, cells)) - 1;
}

/** One bit a sample: 1 where it is at most the level. Rows start at whole words; a spare word ends the last. */
function insideBits({ values, n, level }: CubeGrid, stride: number): Uint32Array {
  const words = new Uint32Array(stride * n * n + 1);
  for (let row = 0; row < n * n; row++) {
    for (let w = 0; w < stride; w++) {
      const first = row * n + bitsInWord * w;
      const count = Math.min(bitsInWord, n - bitsInWord * w);
      words[row * stride + w] = wordOf({ values, level }, first, first + count);
    }
  }
  return words;
}

/** Bits of at most 32 samples, four at a time. */
function wordOf({ values, level }: Pick<CubeGrid, 'values' | 'level'>, first: number, last: number): number {
  let bits = 0;
  let sample = first;
  for (; sample + 3 < last; sample += 4) {
    const low = isInside(values, sample, level) | (isInside(values, sample + 1, level) << 1);
    const high = isInside(values, sample + 2, level) | (isInside(values, sample + 3, level) << 1);
    bits |= (low | (high << 2)) << (sample - first);
  }
  for (; sample < last; sample++) bits |= isInside(values, sample, level) << (sample - first);
  return bits;
}

const isInside = (values: Float64Array, sample: number, level: number): 0 | 1 =>
  real(values, sample) <= level ? 1 : 0;

function room(size: number) {
  return { cells: new Uint32Array(size), cases: new Uint8Array(size), owned: new Uint16Array(size) };
}

function enlarge(found: Found): void {
  const { cells, cases, owned } = found;
  Object.assign(found, room(2 * cells.length));
  found.cells.set(cells);
  found.cases.set(cases);
  found.owned.set(owned);
}
