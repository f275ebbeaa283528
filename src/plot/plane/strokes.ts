import type { Stroke } from '../labels/scene.ts';
import { type Line as PairedLine, pointCount } from './line-path.ts';
import type { Frame, Point } from './plane.ts';

/** Of a line of many points, labels heed those that are farther apart than this, in SVG units. */
const FINE = 4;
/** What it costs to write over a line. */
const WEIGHT = { strong: 3, plain: 2, dashed: 1.2, border: 1, faint: 0.25 } as const;

interface Line {
  readonly closed?: boolean;
  readonly strong?: boolean;
  readonly faint?: boolean;
  readonly dashed?: boolean;
  readonly filled?: boolean;
}

const weightOf = ({ strong, faint, dashed, filled }: Line) =>
  faint ? (filled ? WEIGHT.border : WEIGHT.faint) : dashed ? WEIGHT.dashed : strong ? WEIGHT.strong : WEIGHT.plain;

/** A line through points of the plane, as labels see it. */
export function strokeOf(frame: Frame, points: Iterable<Point>, line: Line): Stroke {
  const found: number[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  let end: Point | undefined;
  const push = ([x, y]: Point) => {
    found.push(x, y);
    [lastX, lastY] = [x, y];
    end = undefined;
  };
  for (const [px, py] of points) {
    const place: Point = [frame.x(px), frame.y(py)];
    if (Math.abs(place[0] - lastX) + Math.abs(place[1] - lastY) < FINE) end = place;
    else push(place);
  }
  if (end) push(end);
  if (line.closed) push([found[0] as number, found[1] as number]);
  return { points: found, weight: weightOf(line) };
}

/** Straight pieces of an ellipse. */
const PIECES = 48;
const DEGREE = Math.PI / 180;

interface Ellipse extends Line {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  /** Degrees. */
  readonly angle: number;
}

export function ellipseStroke(frame: Frame, { cx, cy, rx, ry, angle, ...line }: Ellipse): Stroke {
  const [cos, sin] = [Math.cos(angle * DEGREE), Math.sin(angle * DEGREE)];
  const points = Array.from({ length: PIECES }, (_, i): Point => {
    const turn = (2 * Math.PI * i) / PIECES;
    const [u, v] = [rx * Math.cos(turn), ry * Math.sin(turn)];
    return [cx + u * cos - v * sin, cy + u * sin + v * cos];
  });
  return strokeOf(frame, points, { ...line, closed: true });
}

/** Lines of more points than this fill the picture: labels look for no gaps between them. */
const MOST_POINTS = 8000;

/** Lines of many points, as labels see them. */
export function linesOf(frame: Frame, lines: readonly PairedLine[], strong: boolean): Stroke[] {
  return pointCount(lines) > MOST_POINTS
    ? []
    : lines.map((line) => strokeOf(frame, placesOf(line), { strong, closed: line.closed }));
}

const placesOf = ({ points }: PairedLine): Point[] =>
  Array.from({ length: points.length / 2 }, (_, k): Point => [points[2 * k] as number, points[2 * k + 1] as number]);
