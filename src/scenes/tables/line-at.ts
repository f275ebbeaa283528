import { type ChartPicture, nameAt } from '#plot/chart/chart.ts';
import type { ChartLayout } from '#plot/chart/layout.ts';
import type { Point } from '#plot/plane/plane.ts';

/** A chart whose lines are columns of a table, by their full names. */
export type ColumnsPicture = ChartPicture & { readonly columns?: readonly string[] };

/** So near to a line or a name, in units, is on it. */
const NEAR = 13;

/** Where the names of lines stand, and where those lines end; by the places of the lines. */
export function namesOf(picture: ChartPicture, { words, place }: ChartLayout) {
  const ends = picture.lines.flatMap((each, line) => {
    const end = nameAt(picture)(each);
    return end && !each.unnamed ? [{ line, end: place(end) }] : [];
  });
  const names = ends.length > 0 ? words.slice(-ends.length) : [];
  return ends.flatMap(({ line, end }, i) => {
    const word = names[i];
    return word ? [{ line, end, word }] : [];
  });
}

/** The line that this place is on, or its name; the nearest of some. */
export function lineAt(picture: ChartPicture, layout: ChartLayout, [x, y]: Point): number | undefined {
  const away =
    x < layout.plot.left
      ? namesOf(picture, layout).map(({ line, word }) => ({ line, by: Math.abs(word.at[1] - y) }))
      : picture.lines.map(({ points }, line) => ({ line, by: Math.abs(heightAt(points, layout, x) - y) }));
  return away.filter(({ by }) => by <= NEAR).sort((a, b) => a.by - b.by)[0]?.line;
}

/** NaN where there is no line. */
function heightAt(points: readonly (Point | undefined)[], { place }: ChartLayout, x: number): number {
  const after = points.findIndex((point) => point && place(point)[0] >= x);
  const [from, to] = [points[after - 1], points[after]];
  if (!(from && to)) return Number.NaN;
  const [[x0, y0], [x1, y1]] = [place(from), place(to)];
  return x1 === x0 ? y1 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}
