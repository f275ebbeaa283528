import { penalizedResidual } from './certificate.ts';
import { LEAST_NORMAL } from './doubles.ts';
import { type PowerPenalty, requirePowerPenalty } from './shrinkage.ts';

/**
 * How far φ is from the conditions of a local minimum of L + λΣ|φⱼ|^p, in units of ∇L, for any number of parameters: the
 * largest |∂ⱼL + λp·sign φⱼ·|φⱼ|^{p−1}|; a zero is held by any slope for p < 1, up to λ for p = 1, by none for p > 1,
 * where a number so small that doubles lose digits, below 2⁻¹⁰²², stands for all that round to it.
 * Zero at an optimum; for p < 1 at every stationary point as well, and for p = 0 at the best point of each support.
 * `gradient` is ∇L(φ). NaN gives NaN. Throws a RangeError naming lambda or p.
 */
export function powerResidual(
  point: { gradient: readonly number[]; phi: readonly number[] },
  penalty: PowerPenalty,
): number {
  requirePowerPenalty(penalty);
  const { lambda, p } = penalty;
  if (p === 1) return penalizedResidual(point, { penalty: 'l1', lambda });
  const pull = (size: number) => (p === 0 || lambda === 0 ? 0 : lambda * p * size ** (p - 1));
  const distances = point.phi.map((x, j) => {
    const slope = point.gradient[j] ?? Number.NaN;
    if (x === 0) return p < 1 && lambda > 0 ? 0 * slope : slope;
    const outward = Math.sign(x) * slope;
    const unit = p > 1 && Math.abs(x) < LEAST_NORMAL ? Number.MIN_VALUE : 0;
    return Math.max(0, outward + pull(Math.abs(x) - unit), -outward - pull(Math.abs(x) + unit));
  });
  return distances.reduce((worst, d) => Math.max(worst, Math.abs(d)), 0);
}
