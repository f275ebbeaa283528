import type { Vec2 } from '#math';
import { parameterName } from '#text/words.ts';
import type { Panel } from './model.ts';

/** What a penalty has made of the loss's own minimum, in a few words. */
export function verdict({ penalty, lambda, best, pattern }: Panel, center: Vec2): string {
  if (lambda === 0) return 'nothing is penalized';
  const zero = parameterName(best.phi.indexOf(0));
  switch (pattern) {
    case 'all-zero':
      return penalty === 'unsquared-l2' ? 'all or nothing: nothing kept' : 'both are exactly zero';
    case 'one-zero':
      return `${zero} is exactly zero`;
    case 'lined-up':
      return `${zero} is zero, not held there`;
    case 'tie':
      return 'equal magnitudes, none zero';
    case 'all-kept':
      return 'all or nothing: all kept';
    case 'none':
      return penalty === 'linf' ? 'the larger is cut, none zero' : withoutZero(best.phi, center);
  }
}

function withoutZero(phi: Vec2, center: Vec2): string {
  const smaller = phi.filter((x, j) => Math.abs(x) < Math.abs(center[j] as number)).length;
  if (phi[0] === center[0] && phi[1] === center[1]) return 'both kept as they were';
  return smaller === 2 ? 'both smaller, none zero' : 'moved, none zero';
}
