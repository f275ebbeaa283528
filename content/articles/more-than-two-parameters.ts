// The numbers that the article quotes.
import { narrowed } from '#math';
import { erfc, excess, faceLaw, meanCount } from '#math/faces';
import { formatNumber, formatShare } from '#text/format.ts';

/** What becomes of normal centres, the budget half of their 1-norm. */
const halved = (n: number) => faceLaw({ n, law: 'gaussian', hold: 'share', value: 0.5 }).probability;

const DIMENSIONS = [2, 3, 5, 10, 50, 200] as const;
/** For normal centres and half of ‖φ̂‖₁: how often a corner is best, how often nothing is zero, and the mean of survivors. */
export const half = DIMENSIONS.map((n) => {
  const law = halved(n);
  return {
    n,
    corner: formatShare(law[0] ?? 0),
    dense: formatShare(law[n - 1] ?? 0),
    mean: formatNumber(meanCount(law), 4),
  };
});

const ten = halved(10);
/** The same in ten dimensions, for the opening: on a corner, and with a zero. */
export const opening = { corner: formatShare(ten[0] ?? 0), sparse: formatShare(1 - (ten[9] ?? 0)) };

/** The share of normal parameters that survives half of ‖φ̂‖₁ where there are very many: that above the τ that keeps half of E|g|. */
export function limitAlive(): number {
  const half = excess(0).first / 2;
  const [tau] = narrowed([0, 2], (at) => excess(at).first > half, 60);
  return erfc(tau * Math.SQRT1_2);
}
export const alive = formatShare(limitAlive());

/** n choose k, exactly: every product on the way is whole. */
export const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);

export const SURVIVORS = [1, 2, 3, 5, 7, 10] as const;
/** How many faces of the L1 ball in ten dimensions have so many parameters that are not zero. */
export const faces = SURVIVORS.map((k) => (2 ** k * choose(10, k)).toLocaleString('en-GB'));

const TIGHT = 0.1;
/** How often a small budget leaves a single parameter of a Laplace centre, in few dimensions and in many. */
const single = (n: number) =>
  formatShare(faceLaw({ n, law: 'laplace', hold: 'budget', value: TIGHT }).probability[0] ?? 0);
export const tight = { budget: formatNumber(TIGHT), few: single(5), many: single(200) };

/** The L1 ball, the ball of p = 4 and the quartic, in four dimensions. */
export const FOURTH = {
  diamond: 'abs(x) + abs(y) + abs(z) + abs(w) - 1',
  round: 'x^4 + y^4 + z^4 + w^4 - 1',
  quartic: 'x^4 + y^4 + z^4 + w^4 - (x^2 + y^2 + z^2 + w^2) + 0.4',
} as const;
