import { normSubgradient, scaleInterval } from '#math';
import { lowered } from '#text/digits.ts';
import type { OctahedronModel } from './model.ts';

/** The certificate, parameter by parameter: −∂ⱼL at the minimizer against the interval that λ∂‖φ‖₁ allows. */
export function certificateRows({ best, lasso }: OctahedronModel) {
  return normSubgradient(best.phi, 1).map((interval, j) => ({
    name: `−∂${lowered(j + 1)}L`,
    slope: lasso.descent[j] as number,
    allowed: scaleInterval(best.lambda, interval),
    verdict: verdict(best.contact === 'interior', best.phi[j] as number),
  }));
}

function verdict(interior: boolean, value: number): string {
  if (interior) return 'flat, nothing pushes';
  return value === 0 ? 'within ±λ: held at zero' : 'in balance';
}
