// The numbers that the article quotes.
import { quadratic, sparseShare, sparseShareRound } from '#math';
import { erfc, faceLaw } from '#math/faces';
import { formatShare } from '#text/format.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
const whole = (share: number) => `${Math.round(100 * share)}%`;

/** The share of centres in a disc, outside of the diamond of budget 1, with a zero: contours by condition and angle. */
const shareInDisc = (condition: number, angle: number, radius: number) =>
  sparseShare(quadratic({ center: [0, 0], condition, angle }).hessian, {
    p: 1,
    budget: 1,
    domain: { shape: 'disc', radius },
  });
export const inDisc = (condition: number, angle: number, radius: number) =>
  percent(shareInDisc(condition, angle, radius));
/** The same in a square, for round contours. */
export const inSquare = (halfWidth: number) => percent(sparseShareRound({ budget: 1, halfWidth }));
/** The share of all centres in a square with a zero where λ = 1 is held instead, for round contours. */
export const heldInSquare = (halfWidth: number) => percent(1 - (1 - 1 / halfWidth) ** 2);

const ANGLES = 360;
/** The mean of the share in a disc of radius 3 over all angles, by how many times the ellipse is as long as wide. */
export const overAngles = [1, 2, 4, 10].map((times) =>
  percent(
    Array.from({ length: ANGLES }, (_, k) => shareInDisc(times ** 2, (180 * k) / ANGLES, 3)).reduce((a, b) => a + b) /
      ANGLES,
  ),
);

/** The part of the standard normal distribution below z. */
export const normalBelow = (z: number): number => erfc(-z * Math.SQRT1_2) / 2;

/**
 * The share with a zero, among the centres outside of the diamond of budget 1, for centres normal around (1.5, 0.5) with
 * covariance ¼H⁻¹ and H = [[1, ρ], [ρ, 1]]. There is a zero iff | |a| − |b| | = min(|a + b|, |a − b|) ≥ 1, the diamond is where
 * max(|a + b|, |a − b|) ≤ 1, and a + b and a − b are independent: normal around 2 and 1 with variances 1/(2(1 ± ρ)).
 */
export function scattered(rho: number): string {
  const inside = (mean: number, sign: 1 | -1) => {
    const scale = Math.sqrt(2 * (1 + sign * rho));
    return normalBelow((1 - mean) * scale) - normalBelow((-1 - mean) * scale);
  };
  const [sum, difference] = [inside(2, 1), inside(1, -1)];
  return whole(((1 - sum) * (1 - difference)) / (1 - sum * difference));
}

/** Three standardized features, for which a correlation does matter: the best points within the budget. */
export const three = {
  center: [1.2, 1, 0.8],
  budget: 1.5,
  correlations: [0.6, -0.6, 0],
  alone: [0.7, 0.5, 0.3],
  correlated: [0.25, 1.25, 0],
  /** The correlated features, as a state of the figure in space. */
  query: '?center=1.2,1,0.8&hessian=1,0.6,-0.6,1,0,1&budget=1.5',
} as const;
export const point = (entries: readonly number[]) => `(${entries.join(', ')})`;

/** Normal centres and half of ‖φ̂‖₁ as the budget: how often a corner of the L1 ball is best, and how often no entry is zero. */
export const facesHit = [2, 3, 5, 10, 20].map((n) => {
  const { probability } = faceLaw({ n, law: 'gaussian', hold: 'share', value: 0.5 });
  return { n, corner: probability[0] ?? 0, dense: probability[n - 1] ?? 0 };
});
export const faces = facesHit.map(({ corner, dense }) => ({ corner: formatShare(corner), dense: formatShare(dense) }));
