import type { Signs } from './faces.ts';
import { descentAt } from './loss.ts';
import { factorOf, inner, type Matrix, solveWith, square, times } from './matrix.ts';

/** The lowest point of a loss on the plane of a face. Everything here is linear in the centre and the budget together. */
export interface OnFace {
  /** |φⱼ| on the face, with the budget for their sum: negative where the point is beyond the face. */
  readonly amounts: readonly number[];
  /** −∇L there. */
  readonly descent: readonly number[];
}

/** The lowest point on the plane of a face for any centre and budget; the parameter `first` takes what the others leave. */
export function faceSolver(hessian: Matrix, signs: Signs, first: number) {
  const others = [...signs.keys()].filter((j) => signs[j] !== 0 && j !== first);
  /** Along the face, from the vertex of `first` to those of the others. */
  const ways = others.map((k) => signs.map((s, j) => (j === k ? s : j === first ? -s : 0)));
  const pulls = ways.map((way) => times(hessian, way));
  const factor = factorOf(square(ways.length, (i, j) => inner(ways[i] as Signs, pulls[j] as number[])));
  return (center: readonly number[], budget: number): OnFace => {
    const vertex = signs.map((s, j) => (j === first ? s * budget : 0));
    const pull = descentAt({ center, hessian }, vertex);
    const steps = factor
      ? solveWith(
          factor,
          ways.map((way) => inner(way, pull)),
        )
      : others.map(() => Number.NaN);
    const amounts = signs.map(() => 0);
    for (const [i, k] of others.entries()) amounts[k] = steps[i] as number;
    amounts[first] = budget - steps.reduce((sum, step) => sum + step, 0);
    const phi = amounts.map((amount, j) => amount * (signs[j] as number));
    return { amounts, descent: descentAt({ center, hessian }, phi) };
  };
}

/**
 * What must not be negative for the lowest point of the face's plane to be the minimizer on the ball: the amounts of the
 * face, where it has more than one, the multiplier λ, and λ ± ∂ⱼL for each zero (F1).
 */
export function slacksOf(signs: Signs, { amounts, descent }: OnFace): number[] {
  const free = [...signs.keys()].filter((j) => signs[j] !== 0);
  const first = free[0] as number;
  const multiplier = (signs[first] as number) * (descent[first] as number);
  const held = descent.filter((_, j) => signs[j] === 0);
  return [
    ...(free.length > 1 ? free.map((j) => amounts[j] as number) : []),
    multiplier,
    ...held.flatMap((pull) => [multiplier - pull, multiplier + pull]),
  ];
}
