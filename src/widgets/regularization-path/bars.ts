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
