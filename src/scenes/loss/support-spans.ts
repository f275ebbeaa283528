import type { PathKnot, Vec2 } from '#math';
import { parameterName } from '#text/words.ts';

/** Between λ = from and λ = to, which parameters are not zero. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly support: string;
}

/** The intervals of λ in which the support stays the same, by falling λ; above λ max nothing is in. */
export function spans(path: readonly PathKnot[], end: number): Span[] {
  const top = path[0]?.lambda as number;
  const inside = path.slice(0, -1).map(({ lambda, signs }, i) => ({
    from: path[i + 1]?.lambda as number,
    to: lambda,
    support: supportName(signs),
  }));
  return [{ from: top, to: Math.max(top, end), support: 'all zero' }, ...inside];
}

function supportName(signs: Vec2): string {
  if (signs[0] !== 0 && signs[1] !== 0) return 'both';
  return `${parameterName(signs[0] !== 0 ? 0 : 1)} only`;
}
