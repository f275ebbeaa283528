import { lambdaMax } from '#math/regression';
import type { PathModel, Row } from './model.ts';

/** Of the hardest pull that there is, at λₘₐₓ: what is below is rounding. */
const ROUNDING = 1e-9;

/** What bars show. With ridge alone no share is taken off: a pull is λ times the coefficient. */
export function barsOf({ rows, lambda, mix, result }: PathModel) {
  const least = ROUNDING * lambdaMax(result.design, 1);
  const pulls = rows.map(({ pull, coefficient }) => (mix === 0 ? pull + lambda * coefficient : pull));
  const seen = (size: number) => (Math.abs(size) > least ? size : 0);
  const threshold = seen(lambda * mix);
  return {
    rows: rows.map((row, j): Row => ({ ...row, pull: seen(pulls[j] as number) })),
    threshold,
    /** The pull of a full bar. */
    reach: threshold || Math.max(...pulls.map(Math.abs), least) || 1,
  };
}

const isIn = ({ coefficient }: Row) => coefficient !== 0;
const down = (a: number, b: number) => Math.abs(b) - Math.abs(a);

/** What is not zero first, the largest before the others; then what pulls hardest. */
export const byWeight = (a: Row, b: Row) =>
  Number(isIn(b)) - Number(isIn(a)) || down(a.coefficient, b.coefficient) || down(a.pull, b.pull);

/** Which come first in that order: what is not zero pulls as hard as any. */
export const which = (shown: readonly Row[]) => {
  if (shown.every(isIn)) return 'whose coefficients are largest in size';
  return `that pull hardest${shown.some(isIn) ? ', those that are not zero first' : ''}`;
};
