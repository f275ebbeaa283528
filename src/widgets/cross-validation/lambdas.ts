import { type Design, exactPath, pathAt } from '#math/regression';
import { strengthsOf } from '#scenes/tables/strengths.ts';

/** λ that are tried between two powers of ten, which are tried as well. */
const A_DECADE = 40;

/** The lasso of all rows at each λ that is tried. */
export interface Tried {
  /** Falling, from λ_max. */
  readonly lambdas: readonly number[];
  readonly betas: readonly Float64Array[];
}

export function triedOn(design: Design): Tried {
  const path = exactPath(design);
  const [least, most] = strengthsOf(design, 1, path);
  const from = Math.ceil(A_DECADE * Math.log10(most)) - 1;
  const to = Math.floor(A_DECADE * Math.log10(least));
  const lambdas = [most, ...Array.from({ length: from - to + 1 }, (_, k) => powerOf(from - k))];
  return { lambdas, betas: lambdas.map((lambda) => pathAt(path, lambda)) };
}

/** 10^(k/40), powers of ten to the last bit. */
const powerOf = (k: number) => (k % A_DECADE === 0 ? Number(`1e${k / A_DECADE}`) : 10 ** (k / A_DECADE));

/** Where among falling λ the one is that is nearest in ratio; the last for 0. */
export function nearestTo(lambda: number, lambdas: readonly number[]): number {
  const below = lambdas.findIndex((each) => each <= lambda);
  if (below <= 0) return below < 0 ? lambdas.length - 1 : 0;
  const [above, next] = [lambdas[below - 1] as number, lambdas[below] as number];
  return lambda * lambda > above * next ? below - 1 : below;
}
