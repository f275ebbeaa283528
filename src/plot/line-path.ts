/** A line as x, y pairs; a closed one does not repeat its first point. */
export interface Line {
  readonly points: ArrayLike<number>;
  readonly closed: boolean;
}

/** How far, in SVG units, a drawn line may pass from a point that is left out. */
const TOLERANCE = 0.12;

/** Where a point of the plane stands in the picture. */
type Place = (x: number, y: number) => readonly [number, number];

/**
 * An SVG path through lines of many points: a point is left out where the chord from the last one kept passes all
 * points between within a small fraction of a pixel.
 */
export const linePath = (lines: readonly Line[], place: Place): string =>
  lines.map((line) => oneLine(line, place)).join('');

function oneLine({ points, closed }: Line, place: Place): string {
  const count = points.length / 2;
  if (count < 2) return '';
  const at = (k: number) => place(points[2 * k] as number, points[2 * k + 1] as number);
  const write = (to: readonly [number, number]) => `${to[0].toFixed(1)} ${to[1].toFixed(1)}`;
  let kept = at(0);
  let last = kept;
  let data = `M${write(kept)}`;
  let fan = new Fan();
  for (let k = 1; k < count; k += 1) {
    const next = at(k);
    if (!fan.admits(next[0] - kept[0], next[1] - kept[1])) {
      data += `L${write(last)}`;
      kept = last;
      fan = new Fan();
      fan.admits(next[0] - kept[0], next[1] - kept[1]);
    }
    last = next;
  }
  return `${data}L${write(last)}${closed ? 'Z' : ''}`;
}

/** The directions from the last point kept that pass near all points since, as the two rays that bound them. */
class Fan {
  private left: readonly [number, number] | undefined;
  private right: readonly [number, number] | undefined;
  private reach = 0;

  /** Does the fan hold this step? If so, it narrows to what passes near its end. A step back is never held. */
  admits(dx: number, dy: number): boolean {
    const distance = Math.hypot(dx, dy);
    if (this.left && this.right) {
      const inside = cross(this.right, [dx, dy]) >= 0 && cross([dx, dy], this.left) >= 0;
      if (!inside || distance < this.reach) return false;
    }
    this.reach = distance;
    if (distance <= TOLERANCE) return true;
    const [ux, uy] = [(dx * TOLERANCE) / distance, (dy * TOLERANCE) / distance];
    const [left, right] = [[dx - uy, dy + ux] as const, [dx + uy, dy - ux] as const];
    if (!this.left || cross(left, this.left) > 0) this.left = left;
    if (!this.right || cross(this.right, right) > 0) this.right = right;
    return true;
  }
}

const cross = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) => ax * by - ay * bx;
