import { contours } from 'd3-contour';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IsolineGrid, isolines, type Polyline } from './isolines.ts';

const SEED = 20240930;
/** Roundings in sums of a few hundred products of coordinates up to 50. */
const ROUNDING = 1e-9;

/** Signed area by the shoelace formula, the lower side on the left counting positive. */
function signedArea({ points }: Polyline): number {
  let twice = 0;
  for (let i = 0; i < points.length; i += 2) {
    const j = (i + 2) % points.length;
    twice += (points[i] as number) * (points[j + 1] as number) - (points[j] as number) * (points[i + 1] as number);
  }
  return twice / 2;
}

function pointsOf(lines: readonly Polyline[]): [number, number][] {
  return lines.flatMap(({ points }) =>
    Array.from({ length: points.length / 2 }, (_, i): [number, number] => [
      points[2 * i] as number,
      points[2 * i + 1] as number,
    ]),
  );
}

const sorted = (points: [number, number][]) => [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);

function ascii(...rows: string[]): IsolineGrid {
  const values = Float64Array.from(rows.reverse().flatMap((row) => row.split(' ').map(Number)));
  return { values, nx: values.length / rows.length, ny: rows.length, levels: [0.5] };
}

const linesOf = (grid: IsolineGrid) => isolines(grid)[0]?.lines ?? [];

describe('isolines(grid)', () => {
  it('puts crossings at the exact place between two samples', () => {
    const grid = ascii('0 1 1', '0 1 1', '0 1 1');
    expect(linesOf({ ...grid, levels: [0.25] }).map(({ points, closed }) => [[...points], closed])).toEqual([
      [[0.25, 0, 0.25, 1, 0.25, 2], false],
    ]);
  });

  it('maps the grid to a range, ends exact', () => {
    const grid = { ...ascii('0 1', '0 1'), x: [-1, 3], y: [10, 20] } as const;
    expect(linesOf(grid).map(({ points }) => [...points])).toEqual([[1, 10, 1, 20]]);
  });

  it('closes a line around an inner peak, the lower side on its left', () => {
    const [line, ...others] = linesOf(ascii('0 0 0', '0 1 0', '0 0 0'));
    expect(others).toEqual([]);
    expect(line?.closed).toBe(true);
    expect(line?.points).toHaveLength(8);
    expect(signedArea(line as Polyline)).toBe(-0.5);
  });

  it('never closes along the frame', () => {
    const lines = linesOf(ascii('1 1 1', '1 0 1', '1 1 1'));
    expect(lines.map((line) => line.closed)).toEqual([true]);
    expect(linesOf(ascii('1 1 1', '1 1 1', '1 0 1')).map((line) => line.closed)).toEqual([false]);
    expect(linesOf(ascii('1 1', '1 1'))).toEqual([]);
  });

  it('lets the mean of the corners decide a saddle', () => {
    const high = linesOf({ ...ascii('1 0', '0 1'), levels: [0.4] });
    const low = linesOf({ ...ascii('1 0', '0 1'), levels: [0.6] });
    expect([high.length, low.length]).toEqual([2, 2]);
    const sidesOfDiagonal = (lines: Polyline[]) =>
      new Set(pointsOf(lines.slice(0, 1)).map(([x, y]) => Math.sign(x + y - 1))).size;
    expect([sidesOfDiagonal(high), sidesOfDiagonal(low)]).toEqual([1, 2]);
  });

  it('counts a sample equal to the level as below it, plateaus included', () => {
    expect(linesOf(ascii('.5 .5 .5', '.5 .5 .5', '.5 .5 .5'))).toEqual([]);
    const lines = linesOf(ascii('.5 .5 .5 .5', '.5 1 .5 .5', '.5 .5 .5 .5'));
    expect(lines.map((line) => line.closed)).toEqual([true]);
  });

  it.each([['NaN'], ['Infinity'], ['-Infinity']])('draws nothing through a cell with a %s corner', (bad) => {
    const lines = linesOf(ascii(`0 1 ${bad} 1 0`, '0 1 1 1 0', '0 1 1 1 0'));
    expect(pointsOf(lines)).toHaveLength(6);
    expect(linesOf(ascii(`0 ${bad} 1`, `0 ${bad} 1`))).toEqual([]);
    expect(pointsOf(linesOf(ascii('0 0 0 0', `0 1 ${bad} 0`, '0 0 0 0'))).length).toBe(3);
  });

  it('answers levels in the order given, repeated ones too', () => {
    const result = isolines({ ...ascii('0 1', '0 1'), levels: [0.75, 0.25, 0.75, 9] });
    expect(result.map(({ level, lines }) => [level, lines[0]?.points[0]])).toEqual([
      [0.75, 0.75],
      [0.25, 0.25],
      [0.75, 0.75],
      [9, undefined],
    ]);
  });

  it('names what does not fit', () => {
    const grid = ascii('0 1', '0 1');
    expect(() => isolines({ ...grid, nx: 3 })).toThrow(/values must hold/);
    expect(() => isolines({ ...grid, nx: 1, ny: 4 })).toThrow(/nx must be/);
    expect(() => isolines({ ...grid, levels: [Number.NaN] })).toThrow(/levels must be finite/);
    expect(() => isolines({ ...grid, levels: new Float64Array(300) })).toThrow(/levels must be at most 254/);
  });
});

const wave = fc.double({ min: -3, max: 3, noNaN: true });

/** A random smooth field that is high on the frame, so that every line is closed. */
const smoothField = fc
  .record({
    nx: fc.integer({ min: 9, max: 40 }),
    ny: fc.integer({ min: 9, max: 40 }),
    waves: fc.array(fc.tuple(wave, wave, wave, wave), { minLength: 1, maxLength: 4 }),
  })
  .map(({ nx, ny, waves }) => {
    const values = Float64Array.from({ length: nx * ny }, (_, at) => {
      const [i, j] = [at % nx, Math.floor(at / nx)];
      if (i === 0 || j === 0 || i === nx - 1 || j === ny - 1) return 20;
      const [x, y] = [i / nx, j / ny];
      return waves.reduce((sum, [a, b, c, d]) => sum + a * Math.sin(3 * b * x + 3 * c * y + d), 0);
    });
    return { values, nx, ny, levels: [-1.1, -0.3, 0.4, 1.7] };
  });

function flipped(grid: IsolineGrid, place: (i: number, j: number) => number, nx: number): IsolineGrid {
  const values = Float64Array.from({ length: grid.values.length }, (_, at) => {
    return grid.values[place(at % nx, Math.floor(at / nx))] as number;
  });
  return { ...grid, values, nx, ny: values.length / nx };
}

describe('isolines(grid), properties', () => {
  it('has as much above each level as d3-contour, up to the saddles they decide otherwise', () => {
    fc.assert(
      fc.property(smoothField, (grid) => {
        const theirs = contours()
          .size([grid.nx, grid.ny])
          .thresholds([...grid.levels]);
        const ours = isolines(grid);
        theirs([...grid.values]).forEach((contour, k) => {
          const rings = contour.coordinates.flat();
          const outer = grid.nx * grid.ny;
          const above = rings.reduce((sum, ring) => sum + ringArea(ring), 0);
          const below = ours[k]?.lines.reduce((sum, line) => sum + signedArea(line), 0) ?? 0;
          const saddles = saddleCells(grid, grid.levels[k] as number);
          // d3-contour closes along a frame half a cell outside the samples, cutting its four corners by 1/8 each.
          expect(Math.abs(outer - 0.5 - Math.abs(above) - below)).toBeLessThan(ROUNDING + saddles);
        });
      }),
      { seed: SEED },
    );
  });

  it.each([
    [
      'flipped left to right',
      (g: IsolineGrid) => flipped(g, (i, j) => j * g.nx + g.nx - 1 - i, g.nx),
      (g: IsolineGrid) => (x: number, y: number) => [g.nx - 1 - x, y],
    ],
    [
      'rotated by 90°',
      (g: IsolineGrid) => flipped(g, (i, j) => (g.ny - 1 - i) * g.nx + j, g.ny),
      (g: IsolineGrid) => (x: number, y: number) => [g.ny - 1 - y, x],
    ],
  ] as const)('gives the same points on a grid %s', (_, turnGrid, turnPoint) => {
    fc.assert(
      fc.property(smoothField, (grid) => {
        const turned = isolines(turnGrid(grid));
        isolines(grid).forEach(({ lines }, k) => {
          const turn = turnPoint(grid);
          const expected = sorted(pointsOf(lines).map(([x, y]) => turn(x, y) as [number, number]));
          const found = sorted(pointsOf(turned[k]?.lines ?? []));
          expect(found).toHaveLength(expected.length);
          expect(turned[k]?.lines).toHaveLength(lines.length);
          const sum = (points: [number, number][]) => points.reduce((total, [x, y]) => total + x * x + 3 * y * y, 0);
          expect(Math.abs(sum(found) - sum(expected))).toBeLessThan(ROUNDING * (1 + sum(expected)));
        });
      }),
      { seed: SEED },
    );
  });
});

function ringArea(ring: number[][]): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length] as [number, number];
    twice += (x as number) * v - u * (y as number);
  });
  return twice / 2;
}

function saddleCells({ values, nx, ny }: IsolineGrid, level: number): number {
  const above = (i: number, j: number) => (values[j * nx + i] as number) > level;
  let count = 0;
  for (let j = 0; j + 1 < ny; j += 1) {
    for (let i = 0; i + 1 < nx; i += 1) {
      const diagonal = above(i, j) === above(i + 1, j + 1) && above(i + 1, j) === above(i, j + 1);
      if (diagonal && above(i, j) !== above(i + 1, j)) count += 1;
    }
  }
  return count;
}
