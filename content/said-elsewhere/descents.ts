import { formatNumber } from '#text/format.ts';
import type { Values } from '#widgets/values-at.ts';
import { less } from '../articles/testing/claim.ts';
import type { Saying } from './saying.ts';

const shown = (value: Values[string] | undefined) => formatNumber(Number(value));
const STEPS = 10;

/** Of algorithms: which of them arrive at zero. */
export const descents: readonly Saying[] = [
  {
    id: 'jump-at-zero',
    sentence: 'L1 jumps at zero, so a weight that crosses zero becomes zero.',
    verdict: 'Its slope jumps',
    truth: (now) =>
      `$|x|$ is continuous; its slope goes from −1 to 1. A gradient step that crosses zero comes down on the other side, and the next ones bring it back. Here ${STEPS} steps end at ${shown(now['x-subgradient'])}, and none was zero. A zero needs a step that makes one, such as the soft threshold.`,
    when: 'Steps along the slope of the whole objective, with no clipping.',
    facts: ['F10', 'F13'],
    shown: {
      widget: 'kink-steps',
      query: '',
      holds: (now, at) => {
        const visited = Array.from({ length: STEPS }, (_, k) => Number(at(`?steps=${k + 1}`)['x-subgradient']));
        const crossings = visited.filter((x, k) => k > 0 && Math.sign(x) !== Math.sign(visited[k - 1] as number));
        return crossings.length > 1 && !visited.includes(0) && now['first-zero-subgradient'] === 'never';
      },
    },
    card: 'Across, and across again',
    see: (now) => `The proximal steps are at zero from step ${shown(now['first-zero-proximal'])} on.`,
  },
  {
    id: 'gradient-descent-is-sparse',
    sentence: 'Add the L1 term to the loss, and gradient descent gives sparse weights.',
    verdict: 'Small weights, no zeros',
    truth: (now) =>
      `Gradient descent adds numbers, and a sum is exactly zero by coincidence only. Here 2,000 steps of constant size have made no zero; $\\phi_2$, which belongs at zero, jumps about it and stands at ${shown(now['subgradient-phi2'])}. Proximal steps of the same size have their zero from step ${shown(now['proximal-first-zero'])} on.`,
    when: 'Subgradient steps. Falling steps come nearer to zero, and as a rule do not land on it either.',
    facts: ['F10', 'F11'],
    shown: {
      widget: 'descent-race',
      query: '?iterations=2000',
      holds: (now) =>
        now['subgradient-first-zero'] === 'never' && now['proximal-zeros'] === 1 && now.zeros === 1 && now.phi2 === 0,
    },
    card: 'No zero in 2,000 steps',
    see: () => 'One way jumps about the axis; the proximal ways end on it.',
  },
  {
    id: 'clip-at-zero',
    sentence: 'It is enough to clip a weight when it crosses zero.',
    verdict: 'It can end wrongly',
    truth: (now) =>
      `If a clipped weight may not come back, the wrong one can die. Here $\\phi_1$ is clipped at step ${shown(now['clipped-first-zero'])} and stays at 0; the minimum has it at ${shown(now.phi1)}. A soft threshold makes zeros as exact and lets them go again.`,
    when: 'Clip and freeze, whenever the penalty carries a weight across zero. Many problems end well all the same.',
    facts: ['F12', 'F13'],
    shown: {
      widget: 'descent-race',
      query: '?lambda=0.3&step=0.1&iterations=200&plot=phi1',
      holds: (now) => now['clipped-phi1'] === 0 && less(1, now.phi1) && less(0.1, now['clipped-gap']),
    },
    card: 'Dead, and wanted',
    see: () => 'Clipping ends where no minimum is.',
  },
  {
    id: 'small-is-zero',
    sentence: 'A small weight is as good as a zero.',
    verdict: 'Small in which units?',
    truth: (now) =>
      `Here $\\phi_2$ is ${shown(now.phi2)} and $\\phi_1$ is ${shown(now.phi1)}. But the numbers of the second feature are ten times as large; in equal units it is ${formatNumber(10 * Number(now.phi2))}, the greater part. A threshold needs a reason; short constant steps on the whole loss, for example, leave what belongs at zero within about $2 t \\lambda$.`,
    when: 'Features of different sizes; and with Adam, momentum or small batches there is no such number.',
    facts: ['F35', 'F23'],
    shown: {
      widget: 'correlated-pair',
      query: '?scale=10',
      holds: (now) => now.zeros === 0 && less(now.phi2, 0.2) && less(now.phi1, 10 * Number(now.phi2)),
    },
    card: 'Small, and the larger part',
    see: () => 'The second feature is measured in units that make its numbers large.',
  },
];
