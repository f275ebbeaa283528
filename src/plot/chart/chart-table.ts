import { type ChartPicture, readAt } from './chart.ts';

/** Rows of a chart's table, at most. */
const ROWS = 16;

/** The numbers of a chart at some of its x: evenly among those that its lines have, with the first and the last. */
export function readingsOf(picture: ChartPicture): { x: string; ys: string[] }[] {
  const { lines, read } = picture;
  const xs = [...new Set(lines.flatMap(({ points }) => points.flatMap((point) => point?.[0] ?? [])))].sort(
    (a, b) => a - b,
  );
  const rows = Math.min(ROWS, xs.length);
  const chosen = Array.from(
    { length: rows },
    (_, i) => xs[Math.round((i * (xs.length - 1)) / Math.max(1, rows - 1))] as number,
  );
  const known = lines.map(({ points }) => new Map(points.flatMap((point) => (point ? [point] : []))));
  return chosen.map((x) => ({
    x: readAt(picture, x),
    ys: known.map((line) => (line.has(x) ? read(line.get(x) as number) : '–')),
  }));
}
