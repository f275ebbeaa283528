import { shortened } from '#scenes/tables/shortened.ts';
import { formatNumber, formatShare } from '#text/format.ts';
import { listed } from '#text/sentence.ts';
import type { TwoColumnsModel } from './model.ts';

/** How the two columns go together, where the minimum is and what of the diamond it meets, and how much that explains. */
export const describe = (now: TwoColumnsModel): string => `${together(now)} ${found(now)} ${fit(now)}`;

const short = ({ names }: TwoColumnsModel) => names.map((name) => shortened(name)) as [string, string];
const target = ({ table }: TwoColumnsModel) => shortened(table.target, 20);

function together(now: TwoColumnsModel): string {
  const [first, second] = short(now);
  const { rho } = now.loss;
  if (now.flat.length > 0)
    return `${listed(now.flat.map((name) => shortened(name)))} ${now.flat.length === 1 ? 'does' : 'do'} not vary in these rows.`;
  if (Math.abs(rho) === 1)
    return `The data do not tell ${first} and ${second} apart: their correlation is ${formatNumber(rho)}.`;
  const text = formatNumber(rho);
  const close = text.endsWith('1') && text.length <= 2 ? `nearly ${text}` : text;
  return `${first} and ${second} have the correlation ρ = ${close}.`;
}

function found(now: TwoColumnsModel): string {
  const { best, lambda } = now;
  if (lambda === 0)
    return `Without a penalty φ* is φ̂: ${bothOf(now)}${best.unique ? '' : '; other coefficients do as well'}.`;
  return now.penalty === 'l1' ? withDiamond(now) : withCircle(now);
}

function withDiamond(now: TwoColumnsModel): string {
  const { best, lambda, loss } = now;
  if (best.zeros === 2)
    return `λ = ${formatNumber(lambda)} is at least λₘₐₓ = ${formatNumber(loss.lambdaMax)}: both coefficients are exactly zero.`;
  if (best.zeros === 1) return `${oneOf(now)}: the contour through φ* meets the diamond at a corner.`;
  const neither = `At λ = ${formatNumber(lambda)} neither coefficient is zero: ${bothOf(now)}.`;
  if (best.unique) return `${neither} The contour through φ* meets the diamond on an edge.`;
  return `${neither} The contour through φ* runs along an edge of the diamond, and other coefficients do as well.`;
}

function withCircle(now: TwoColumnsModel): string {
  const { best, lambda } = now;
  if (best.zeros === 2) return 'Neither column pulls, and both coefficients are exactly zero.';
  const where = 'The contour through φ* meets a circle, which has no corners.';
  if (best.zeros === 1) return `${oneOf(now)}. ${where}`;
  return `At λ = ${formatNumber(lambda)} neither coefficient is zero: ${bothOf(now)}. ${where}`;
}

function bothOf(now: TwoColumnsModel): string {
  const [first, second] = short(now);
  const [one, other] = now.best.phi.map((phi) => formatNumber(phi));
  return `φ₁ = ${one} for each standard deviation of ${first}, φ₂ = ${other} for each of ${second}`;
}

/** Of two coefficients one is zero. */
function oneOf({ best: { phi }, lambda, ...now }: TwoColumnsModel): string {
  const [zero, other] = phi[0] === 0 ? ([0, 1] as const) : ([1, 0] as const);
  const [names, letters] = [now.names.map((name) => shortened(name)), ['φ₁', 'φ₂']];
  return `At λ = ${formatNumber(lambda)} ${letters[zero]}, of ${names[zero]}, is exactly zero, and ${letters[other]} = ${formatNumber(phi[other])} for each standard deviation of ${names[other]}`;
}

function fit(now: TwoColumnsModel): string {
  if (now.best.zeros === 2)
    return `The prediction is the mean of ${target(now)}, ${formatNumber(now.mean)}, for every row.`;
  const { 'explained-share': share, rows } = now.values;
  return `This explains ${formatShare(share as number)} of the variance of ${target(now)} in the ${formatNumber(rows as number)} rows.`;
}
