import { formatNumber, formatShare } from '#text/format.ts';
import type { TrainingModel } from './model.ts';

/** What the shown epoch has come to: zeros, and what they cost on points that the network has not seen. */
export function describe(now: TrainingModel): string {
  return [ending(now), when(now), accuracies(now)].filter(Boolean).join(' ');
}

/** Why there are fewer epochs than were asked for. */
function ending({ last, asked, history, epoch }: TrainingModel): string {
  if (history.diverged && epoch === last)
    return `The training diverges: one epoch further no double could hold its numbers.`;
  if (last === asked.epochs || history.diverged) return '';
  return `Cancelled after epoch ${formatNumber(last)} of ${formatNumber(asked.epochs)}.`;
}

function when({ epoch, asked, values, hidden }: TrainingModel): string {
  if (epoch === 0) return `Before the first epoch all ${values.weights} weights are random, and none is zero.`;
  const zeros = values['exact-zeros'];
  const after = `After ${count(epoch, 'epoch')} ${setting(asked)}`;
  if (zeros === 0) return `${after} not one of the ${values.weights} weights is exactly zero${near(values)}.`;
  const through = values['dead-units'] === 0 ? '' : `; ${dead(values['dead-units'], hidden)} no way through`;
  return `${after} ${zeros === values.weights ? `all ${zeros}` : `${zeros} of the ${values.weights}`} weights ${zeros === 1 ? 'is' : 'are'} exactly zero${through}.`;
}

const isFree = ({ penalty, lambda }: Pick<TrainingModel['asked'], 'penalty' | 'lambda'>) =>
  penalty === 'none' || lambda === 0;

const count = (n: number, noun: string) => `${formatNumber(n)} ${noun}${n === 1 ? '' : 's'}`;

function setting({ penalty, method, lambda }: TrainingModel['asked']): string {
  if (isFree({ penalty, lambda })) return 'without a penalty';
  const steps = method === 'proximal' ? 'proximal steps' : 'subgradient steps';
  return `of ${steps} with an ${penalty.toUpperCase()} penalty`;
}

function near(values: TrainingModel['values']): string {
  const found = values['near-zeros'];
  if (found === 0) return '';
  return `, though ${found} ${found === 1 ? 'is' : 'are'} smaller than 0.001`;
}

function dead(found: number, hidden: number): string {
  if (found === hidden) return hidden === 1 ? 'the hidden unit has' : 'the hidden units have';
  return `${found} of ${hidden} hidden units ${found === 1 ? 'has' : 'have'}`;
}

function accuracies({ values, asked, history }: TrainingModel): string {
  const right = `The network is right on ${formatShare(values.accuracy)} of the points held back`;
  if (isFree(asked) || history.diverged) return `${right}.`;
  const bare = values['unregularized-accuracy'];
  if (bare === values.accuracy) return `${right}, just as it is without a penalty.`;
  return `${right}; without a penalty it is right on ${formatShare(bare)}.`;
}
