import { lossAt, norm, type PairLoss, type Quadratic, type Vec2 } from '#math';
import { flatContours, withEllipses } from './flat-lines.ts';
import { contoursAt, viewShowing } from './loss-view.ts';

/** The plane is as wide as it is high, times this. */
const ASPECT = 1.05;
/** Contours around φ̂, and how many of them for half the height of the view. */
const [CONTOURS, DENSITY] = [9, 7];
/** Those nearer than this share of their distance to the one through φ* are left out. */
const NEAR = 0.2;

/**
 * The plane of a pair's coefficients, which stays as it is while φ* moves: no φ* costs more than φ̂. Its sizes are for
 * coefficients of order `unit`.
 */
export function pairPlane({ bowl, line, center }: PairLoss, phi: Vec2, unit: number) {
  const price = norm(center, 1);
  const view = viewShowing([[price, price]], ASPECT, unit);
  const half = view.y[1];
  const slender = withEllipses(bowl);
  return {
    view,
    ellipses: slender && contoursAt(slender, phi, radiiApart(slender, phi, half / DENSITY)),
    lines: slender || !line ? undefined : flatContours(line, phi, { far: 3 * half }),
  };
}

/** Evenly spaced √(2·level), but none next to that of φ*. */
function radiiApart(loss: Quadratic, phi: Vec2, step: number): number[] {
  const reach = Math.sqrt(2 * lossAt(loss, phi));
  return Array.from({ length: CONTOURS }, (_, i) => (i + 1) * step).filter(
    (radius) => Math.abs(radius - reach) > NEAR * step,
  );
}
