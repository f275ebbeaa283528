// The numbers that the article quotes.
import { quadratic, sparseShare, sparseShareRound } from '#math';

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

/** The share of centres in a disc, outside of the diamond of budget 1, with a zero: contours by condition and angle. */
export const inDisc = (condition: number, angle: number, radius: number) =>
  percent(
    sparseShare(quadratic({ center: [0, 0], condition, angle }).hessian, {
      p: 1,
      budget: 1,
      domain: { shape: 'disc', radius },
    }),
  );
/** The same in a square, for round contours. */
export const inSquare = (halfWidth: number) => percent(sparseShareRound({ budget: 1, halfWidth }));
/** The share of all centres in a square with a zero where λ = 1 is held instead, for round contours. */
export const heldInSquare = (halfWidth: number) => percent(1 - (1 - 1 / halfWidth) ** 2);
