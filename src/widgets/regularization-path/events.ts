import { knotBeside } from '#scenes/tables/knot-beside.ts';
import type { Traced } from './run.ts';

/** A λ where a column enters or leaves. */
export interface PathEvent {
  readonly lambda: number;
  readonly name: string;
  readonly kind: 'enters' | 'leaves' | 'comes back';
}

/** What happens along a path as λ falls; nothing for a net without knots. */
export function eventsOf({ path, features }: Pick<Traced, 'path' | 'features'>): PathEvent[] {
  const seen = new Set<number>();
  return (path?.knots ?? []).flatMap(({ lambda, entered, left }) => [
    ...left.map((j): PathEvent => ({ lambda, name: features[j] as string, kind: 'leaves' })),
    ...entered.map((j): PathEvent => {
      const kind = seen.has(j) ? 'comes back' : 'enters';
      seen.add(j);
      return { lambda, name: features[j] as string, kind };
    }),
  ]);
}

/** The λ of the next event to the left (−1) or to the right; without one, the last point that is drawn. */
export const eventBeside = ({ path, grid: { lambdas } }: Traced, lambda: number, direction: -1 | 1): number =>
  knotBeside(path, [lambdas.at(-1) as number, lambdas[0] as number], { lambda, direction });
