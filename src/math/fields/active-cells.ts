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

const noneInside = 0;
const allInside = 0x0f0f0f0f;

/** Cells whose corners are neither all inside nor all outside. Four uniform cells are passed over in one step. */
export function activeCells(grid: CubeGrid): ActiveCells {
  const { n } = grid;
  const stride = (n + 3) >> 2;
  const inside = insideWords(grid, stride);
  const found: Found = { count: 0, ...room(4 * n * n), vertexCount: 0, triangleCount: 0 };
  for (let k = 0; k < n - 1; k++) {
    for (let j = 0; j < n - 1; j++) {
      if (found.count + n > found.cells.length) enlarge(found);
      addActiveInRow(found, { inside, stride, n, row: k * n + j, lowFaces: (j === 0 ? 2 : 0) | (k === 0 ? 4 : 0) });
    }
  }
  return found;
}

interface Row {
  readonly inside: Uint32Array;
  readonly stride: number;
  readonly n: number;
  /** k·n + j. */
  readonly row: number;
  readonly lowFaces: number;
}

function addActiveInRow(found: Found, { inside, stride, n, row, lowFaces }: Row): void {
  const { cells, cases, owned: ownedBy } = found;
  let { count, vertexCount, triangleCount: triangles } = found;
  const word = row * stride;
  const above = word + stride * n;
  let next = corners(inside, word, above, stride);
  for (let w = 0; w < stride; w++) {
    const current = next;
    next = corners(inside, word + w + 1, above + w + 1, stride);
    const uniform = current === noneInside || current === allInside;
    if (uniform && (next & 15) === (current & 15)) continue;
    const end = Math.min(4, n - 1 - 4 * w);
    for (let q = 0; q < end; q++) {
      const near = (current >>> (8 * q)) & 15;
      const far = q < 3 ? (current >>> (8 * q + 8)) & 15 : next & 15;
      const set = near | (far << 4);
      if (set === 0 || set === 255) continue;
      const owned = (crossedEdges[set] as number) & (ownedEdges[w + q === 0 ? lowFaces | 1 : lowFaces] as number);
      cells[count] = row * n + 4 * w + q;
      cases[count] = set;
      ownedBy[count++] = owned;
      vertexCount += edgeCount[owned] as number;
      triangles += triangleCount[set] as number;
    }
  }
  found.count = count;
  found.vertexCount = vertexCount;
  found.triangleCount = triangles;
}

/** For four neighbouring x at once, a byte each: the four samples at (y, z), (y+1, z), (y, z+1), (y+1, z+1). */
function corners(inside: Uint32Array, low: number, high: number, stride: number): number {
  const a = inside[low] as number;
  const b = inside[low + stride] as number;
  const c = inside[high] as number;
  const d = inside[high + stride] as number;
  return a | (b << 1) | (c << 2) | (d << 3);
}

/** One byte a sample: 1 where it is at most the level. Rows start at whole words; a spare word ends the last. */
function insideWords({ values, n, level }: CubeGrid, stride: number): Uint32Array {
  const words = new Uint32Array(stride * (n * n + 1) + 1);
  const bit = (sample: number) => ((values[sample] as number) <= level ? 1 : 0);
  let word = 0;
  for (let row = 0; row < n * n; row++) {
    const end = (row + 1) * n;
    let sample = row * n;
    for (; sample + 3 < end; sample += 4) {
      words[word++] = bit(sample) | (bit(sample + 1) << 8) | (bit(sample + 2) << 16) | (bit(sample + 3) << 24);
    }
    if (sample === end) continue;
    let rest = 0;
    for (let shift = 0; sample < end; shift += 8) rest |= bit(sample++) << shift;
    words[word++] = rest;
  }
  return words;
}

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
