import type { Face } from './tilted.ts';

type Spot = readonly [x: number, y: number];
/** Where a corner of a face stands in the picture. */
type Place = (...corner: Face['corners'][number]) => Spot;

/** Faces that are painted at once. */
export interface Run {
  /** Brightness, from 0 to TONES. */
  readonly tone: number;
  readonly path: string;
}

const TONES = 6;

/** Closed outlines in whole units, every corner from the one before: short to write, and alike. */
export function outlinePath(outlines: readonly (readonly Spot[])[]): string {
  let pen: Spot = [0, 0];
  const stepTo = ([x, y]: Spot) => {
    const next: Spot = [Math.round(x), Math.round(y)];
    const [dx, dy] = [next[0] - pen[0], next[1] - pen[1]];
    pen = next;
    return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
  };
  return outlines
    .map(([first = pen, ...rest]) => {
      const move = stepTo(first);
      const start = pen;
      const steps = rest.map(stepTo).join(' ').replaceAll(' -', '-');
      pen = start;
      return `m${move}l${steps}z`;
    })
    .join('');
}

/**
 * Faces as few paths, in the same order: neighbours are one path if they have one tone and show one side. At a fold,
 * where the surface turns its other side to the eye, neighbours overlap: in one path the overlap would be a hole.
 */
export function runsOf(faces: readonly Face[], place: Place): Run[] {
  const runs: { tone: number; upper: boolean; outlines: Spot[][] }[] = [];
  for (const face of faces) {
    const spots = face.corners.map((corner) => place(...corner));
    const [tone, upper] = [Math.round(face.light * TONES), turn(spots) < 0];
    const last = runs.at(-1);
    if (last && last.tone === tone && last.upper === upper) last.outlines.push(spots);
    else runs.push({ tone, upper, outlines: [spots] });
  }
  return runs.map(({ tone, outlines }) => ({ tone, path: outlinePath(outlines) }));
}

/** Twice the area of an outline: negative if it runs anticlockwise as seen, as the upper sides of faces do. */
const turn = (spots: readonly Spot[]) =>
  spots.reduce((sum, [x, y], k) => {
    const [nextX, nextY] = spots[(k + 1) % spots.length] as Spot;
    return sum + x * nextY - y * nextX;
  }, 0);
