import { type Verdict, verdictOf } from './exact-loss.ts';
import { inUnits, ONE, quotient, signOf, size } from './units.ts';

type Whole = readonly bigint[];

/** L on ‖φ‖₁ ≤ budget in any number of parameters, each double taken as the number that it is, in units. */
export interface ExactPolytope {
  readonly hessian: readonly Whole[];
  readonly center: Whole;
  readonly budget: bigint;
}

interface Doubles {
  readonly hessian: readonly (readonly number[])[];
  readonly center: readonly number[];
  readonly budget: number;
}

/** The problem of these doubles; undefined where H is not positive definite: a leading minor is not positive. */
export function exactPolytope({ hessian, center, budget }: Doubles): ExactPolytope | undefined {
  const whole = hessian.map((row) => row.map(inUnits));
  const minors = whole.map((_, k) => determinant(whole.slice(0, k + 1).map((row) => row.slice(0, k + 1))));
  if (minors.some((minor) => minor <= 0n)) return undefined;
  return { hessian: whole, center: center.map(inUnits), budget: inUnits(budget) };
}

/**
 * Whether the minimizer is on this face, by its signs (F1): its amounts and the multiplier λ are positive, and |∂ⱼL| ≤ λ for
 * each zero, a tie where the two are equal. All signs 0 claim that the centre is in the ball, a tie on its rim. Determinants
 * decide. As L is strictly convex, all faces but one are refuted.
 */
export function judgeFace(problem: ExactPolytope, signs: readonly number[]): Verdict {
  const room = problem.center.reduce((left, x) => left - size(x), problem.budget);
  if (signs.every((s) => s === 0)) return verdictOf(room);
  if (room >= 0n) return 'refuted';
  const { amounts, multiplier, over } = onFace(problem, signs);
  if (multiplier <= 0n || amounts.some((amount, j) => signs[j] !== 0 && amount <= 0n)) return 'refuted';
  const slacks = signs.flatMap((s, j) =>
    s === 0 ? [multiplier - size(pullAt(problem, { signs, amounts, over }, j))] : [],
  );
  return verdictOf(1n, ...slacks);
}

/** The lowest point on the plane of a face, rounded to doubles; no parameter that is not 0 is rounded to 0. */
export function pointOnFace(problem: ExactPolytope, signs: readonly number[]): number[] {
  const { amounts, over } = onFace(problem, signs);
  return signs.map((s, j) => s * quotient(amounts[j] as bigint, over * ONE) + 0);
}

interface Face {
  readonly signs: readonly number[];
  /** |φⱼ|, times `over`. */
  readonly amounts: Whole;
  /** A positive number. */
  readonly over: bigint;
}

/** −∂ⱼL on a face, times `over`, in square units. */
function pullAt({ hessian, center }: ExactPolytope, { signs, amounts, over }: Face, j: number): bigint {
  const row = hessian[j] as Whole;
  const away = center.map((x, k) => x * over - BigInt(signs[k] as number) * (amounts[k] as bigint));
  return row.reduce((sum, h, k) => sum + h * (away[k] as bigint), 0n);
}

/**
 * The lowest point on the plane of a face, by Cramer’s rule: sᵢ(H·center)ᵢ = Σₖ sᵢhᵢₖsₖaₖ + λ for each i that is free, and
 * Σ aₖ = budget.
 */
function onFace(problem: ExactPolytope, signs: readonly number[]): Face & { readonly multiplier: bigint } {
  const free = [...signs.keys()].filter((j) => signs[j] !== 0);
  const sign = (j: number) => BigInt(signs[j] as number);
  const nothing = { signs, amounts: signs.map(() => 0n), over: 1n };
  const rows = [
    ...free.map((i) => [
      ...free.map((k) => sign(i) * sign(k) * (problem.hessian[i]?.[k] as bigint)),
      1n,
      sign(i) * pullAt(problem, nothing, i),
    ]),
    [...free.map(() => 1n), 0n, problem.budget],
  ];
  const unknowns = free.length + 1;
  const system = rows.map((row) => row.slice(0, unknowns));
  const right = rows.map((row) => row[unknowns] as bigint);
  const whole = determinant(system);
  const solved = system.map((_, column) => {
    const replaced = system.map((row, i) => row.map((entry, k) => (k === column ? (right[i] as bigint) : entry)));
    return BigInt(signOf(whole)) * determinant(replaced);
  });
  const amounts = signs.map(() => 0n);
  for (const [k, j] of free.entries()) amounts[j] = solved[k] as bigint;
  return { signs, amounts, over: size(whole), multiplier: solved[free.length] as bigint };
}

/** By the entries of the first row and what is left without theirs. */
function determinant(rows: readonly Whole[]): bigint {
  const [first, ...others] = rows;
  if (!first) return 1n;
  return first.reduce((sum, entry, k) => {
    if (entry === 0n) return sum;
    const minor = determinant(others.map((row) => row.filter((_, column) => column !== k)));
    return sum + (k % 2 === 0 ? entry : -entry) * minor;
  }, 0n);
}
