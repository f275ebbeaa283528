import { byte, real, signed } from '../entries.ts';
import { BOTTOM, CENTRE_ABOVE, LEFT, LINKS, RIGHT, TOP } from './cell-links.ts';
import { Crossings } from './crossings.ts';
import { classifySamples, NO_CLASS, type SampleClasses } from './sample-classes.ts';

const NONE = -1;

/**
 * Marching squares over a grid of samples: walks the cells once, all levels together, skipping four uniform cells at a
 * time, and links the crossings of each cell's edges. A crossing on the row below or to the left is found in a table of
 * the last row's and the last cell's crossings.
 *
 * Corners: 0 (i, j), 1 (i+1, j), 2 (i+1, j+1), 3 (i, j+1). Edges: bottom 0–1, right 1–2, top 3–2, left 0–3.
 */
export class Marcher {
  readonly crossings = new Crossings();
  private readonly values: Float64Array;
  private readonly nx: number;
  private readonly levels: Float64Array;
  private readonly classes: SampleClasses;
  private readonly centre: (i: number, j: number) => number;
  /** Crossing of level k with the bottom edge of column i, at i·levels + k. */
  private readonly bottoms: Int32Array;
  /** Crossing of level k with the left edge of the present cell. */
  private readonly lefts: Int32Array;
  /** Crossings of the present cell's four edges. */
  private readonly edges = new Int32Array(4);

  /** `centre` gives the value in the middle of cell (i, j); by default the mean of its corners. */
  constructor(
    { values, nx, levels }: { values: Float64Array; nx: number; levels: Float64Array },
    centre?: (i: number, j: number) => number,
  ) {
    this.values = values;
    this.nx = nx;
    this.levels = levels;
    this.classes = classifySamples(values, nx, levels);
    this.centre = centre ?? ((i, j) => cornerMean(values, nx, j * nx + i));
    this.bottoms = new Int32Array(nx * levels.length).fill(NONE);
    this.lefts = new Int32Array(levels.length).fill(NONE);
  }

  run(): Crossings {
    const ny = this.values.length / this.nx;
    for (let j = 0; j + 1 < ny; j += 1) this.row(j);
    return this.crossings;
  }

  /** Four cells have five samples on either side: they are skipped when all ten are of one class. */
  private row(j: number): void {
    const { bytes, words, stride } = this.classes;
    const last = this.nx - 1;
    const below = (j * stride) >> 2;
    const above = below + (stride >> 2);
    this.lefts.fill(NONE);
    for (let i = 0; i < last; i += 4) {
      const word = signed(words, below + (i >> 2));
      const fifth = j * stride + i + 4;
      const uniform = allBytesEqual(word) && word === words[above + (i >> 2)];
      if (uniform && bytes[fifth] === (word & 255) && bytes[fifth + stride] === (word & 255)) continue;
      const end = Math.min(i + 4, last);
      for (let column = i; column < end; column += 1) this.cell(column, j);
    }
  }

  private cell(i: number, j: number): void {
    const { bytes, stride } = this.classes;
    const at = j * stride + i;
    const c0 = byte(bytes, at);
    const c1 = byte(bytes, at + 1);
    const c2 = byte(bytes, at + stride + 1);
    const c3 = byte(bytes, at + stride);
    if (c0 === c1 && c0 === c2 && c0 === c3) return;
    const high = Math.max(c0, c1, c2, c3);
    if (high === NO_CLASS) {
      this.bottoms.fill(NONE, i * this.levels.length, (i + 1) * this.levels.length);
      this.lefts.fill(NONE);
      return;
    }
    for (let k = Math.min(c0, c1, c2, c3); k < high; k += 1) {
      const code = (c0 > k ? 1 : 0) | (c1 > k ? 2 : 0) | (c2 > k ? 4 : 0) | (c3 > k ? 8 : 0);
      this.segments(code, i, j, k);
    }
  }

  /** Links the crossings of one cell and one level; `code` has a bit for each corner above the level. */
  private segments(code: number, i: number, j: number, k: number): void {
    const { edges, crossings } = this;
    const level = real(this.levels, k);
    const at = j * this.nx + i;
    const slot = i * this.levels.length + k;
    const crossed = code ^ ((code >> 1) | ((code & 1) << 3));
    if (crossed & 1) edges[BOTTOM] = this.bottom(i, j, k);
    if (crossed & 2) edges[RIGHT] = crossings.add(i + 1, j + this.fraction(at + 1, at + 1 + this.nx, level), k);
    if (crossed & 4) edges[TOP] = crossings.add(i + this.fraction(at + this.nx, at + this.nx + 1, level), j + 1, k);
    if (crossed & 8) edges[LEFT] = this.left(i, j, k);
    this.bottoms[slot] = crossed & 4 ? signed(edges, TOP) : NONE;
    this.lefts[k] = crossed & 2 ? signed(edges, RIGHT) : NONE;
    const row = 4 * ((code === 5 || code === 10) && this.centre(i, j) > level ? code + CENTRE_ABOVE : code);
    crossings.link(signed(edges, byte(LINKS, row)), signed(edges, byte(LINKS, row + 1)));
    if (code === 5 || code === 10) {
      crossings.link(signed(edges, byte(LINKS, row + 2)), signed(edges, byte(LINKS, row + 3)));
    }
  }

  private bottom(i: number, j: number, k: number): number {
    const known = signed(this.bottoms, i * this.levels.length + k);
    if (known !== NONE) return known;
    const at = j * this.nx + i;
    return this.crossings.add(i + this.fraction(at, at + 1, real(this.levels, k)), j, k);
  }

  private left(i: number, j: number, k: number): number {
    const known = signed(this.lefts, k);
    if (known !== NONE) return known;
    const at = j * this.nx + i;
    return this.crossings.add(i, j + this.fraction(at, at + this.nx, real(this.levels, k)), k);
  }

  private fraction(a: number, b: number, level: number): number {
    const from = real(this.values, a);
    return (level - from) / (real(this.values, b) - from);
  }
}

/** Is the word the same when turned by a byte? */
const allBytesEqual = (word: number): boolean => word === ((word << 8) | (word >>> 24));

function cornerMean(values: Float64Array, nx: number, at: number): number {
  const low = real(values, at) + real(values, at + 1);
  return (low + real(values, at + nx) + real(values, at + nx + 1)) / 4;
}
