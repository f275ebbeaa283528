import { type Interval, normSubgradient, penalizedResidual, scaleInterval, softThreshold } from '#math';

/** f(x) = ½(x − z)² + λ|x|: its values, its subgradients, and its exact minimizer with the certificate. */
export function objective(z: number, lambda: number) {
  const least = softThreshold(z, lambda);
  return {
    least,
    residual: penalizedResidual({ gradient: [least - z], phi: [least] }, { penalty: 'l1', lambda }),
    f: (x: number) => (x - z) ** 2 / 2 + lambda * Math.abs(x),
    /** ∂f(x): the slope twice, except at zero. */
    slopesAt(x: number): Interval {
      const [[low, high] = [0, 0]] = normSubgradient([x], 1).map((interval) => scaleInterval(lambda, interval));
      return [x - z + low, x - z + high];
    },
  };
}
