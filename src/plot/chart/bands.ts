/** A stretch of x over which a series swings: at each x, the least and the greatest that it comes to around there. */
export type Band = readonly (readonly [x: number, low: number, high: number])[];

interface Width {
  /** Columns that the chart can show. */
  readonly columns: number;
  /** A swing of less than this is no swing. */
  readonly least: number;
}

/** Turns back within a column that make it a swing, and columns on end that make a band. */
const [TURNS, COLUMNS] = [2, 3];

/**
 * Where a series goes up and down within single columns of a chart, so that its line would be a solid block. `heights` are
 * places on the y axis, `undefined` where there is none. A short series has a line only.
 */
export function bandsOf(heights: readonly (number | undefined)[], { columns, least }: Width): Band[] {
  if (heights.length <= 2 * columns) return [];
  const found: [number, number, number][][] = [[]];
  for (let column = 0; column < columns; column += 1) {
    const from = Math.floor((column * heights.length) / columns);
    const part = heights.slice(from, Math.floor(((column + 1) * heights.length) / columns));
    const swing = swingOf(part, least);
    if (swing) found.at(-1)?.push([from + (part.length - 1) / 2, ...swing]);
    else found.push([]);
  }
  return found.filter((band) => band.length >= COLUMNS);
}

/** The least and the greatest of a part that swings. */
function swingOf(part: readonly (number | undefined)[], least: number): [number, number] | undefined {
  const known = part.filter((height) => height !== undefined);
  if (known.length < part.length) return undefined;
  const ways = known.slice(1).map((height, i) => Math.sign(height - (known[i] as number)));
  const turns = ways.slice(1).filter((way, i) => way * (ways[i] as number) < 0).length;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return turns >= TURNS && high - low > least ? [low, high] : undefined;
}
