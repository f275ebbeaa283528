import type { Vec2 } from '../vector.ts';

/** Newton converges from the left without overshooting; the cap only guards against an endless last digit. */
const STEPS = 60;

/**
 * The x ≥ 0 at which the point (mᵢ/(1 + kᵢx)) has length `size`; 0 if it never is that long. kᵢ > 0. 1/length is concave and
 * increasing in x, so Newton's method from 0 rises monotonically to the root and stops at the last bit [Moré, Sorensen 1983].
 */
export function secularRoot([m1, m2]: Vec2, [k1, k2]: Vec2, size: number): number {
  let root = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const u = m1 / (1 + k1 * root);
    const v = m2 / (1 + k2 * root);
    const length = Math.hypot(u, v);
    const slope = (u * u * k1) / (1 + k1 * root) + (v * v * k2) / (1 + k2 * root);
    const next = root + ((length - size) / size) * (length * (length / slope));
    if (!(next > root)) break;
    root = next;
  }
  return root;
}
