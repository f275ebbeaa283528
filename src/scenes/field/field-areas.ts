import { type Isoline, isolines } from '#math';

export type Window = readonly [number, number];

/** Values of a field at n × n points of the square outer², row by row, x fastest. */
export interface Samples {
  readonly outer: Window;
  readonly n: number;
  readonly values: Float64Array;
}

/** The samples as `isolines` takes them. */
export const onGrid = ({ outer, n, values }: Samples) => ({ values, nx: n, ny: n, x: outer, y: outer });

/**
 * The edges of the areas on one side of each level, all closed: what leaves the window is closed beyond its frame.
 * Where f is undefined counts as the other side.
 */
export function fieldAreas(field: Samples, levels: readonly number[], side: 'above' | 'below'): Isoline[] {
  const [first, last] = [Math.min(...levels), Math.max(...levels)];
  const reach = Math.max(1, last - first, Math.abs(first), Math.abs(last));
  const floor = Math.max(first - reach, -Number.MAX_VALUE);
  const ceiling = Math.min(last + reach, Number.MAX_VALUE);
  const outside = side === 'above' ? floor : ceiling;
  const { n } = field;
  const closed = field.values.map((value) =>
    Number.isNaN(value) ? outside : Math.min(Math.max(value, floor), ceiling),
  );
  for (let k = 0; k < n; k += 1) {
    for (const at of [k, n * (n - 1) + k, n * k, n * k + n - 1]) closed[at] = outside;
  }
  return isolines({ ...onGrid({ ...field, values: closed }), levels }).map(({ level, lines }) => ({
    level,
    lines: lines.map((line) => ({ ...line, points: line.points.map(within(field)) })),
  }));
}

/** Beyond the frame, areas end on one square: the outermost but one of the samples' lines. */
function within({ outer: [a, b], n }: Samples) {
  const cell = (b - a) / (n - 1);
  return (coordinate: number) => Math.min(Math.max(coordinate, a + cell), b - cell);
}
