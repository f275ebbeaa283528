import { deadBand, mcpShrink, penalizedMinimizer, powerShrink, quadratic } from '#math';
import { formatNumber } from '#text/format.ts';
import type { Question } from '../../../src/components/practice/practice.ts';

const long = { center: [1.2, 0.4], condition: 100, angle: -45 } as const;
const ridge = penalizedMinimizer(quadratic(long), { penalty: 'l2', lambda: 0.5 }).phi[1];
const grows = ridge > long.center[1];

const root = { lambda: 1, p: 0.5 };
const folded = { z: 4, lambda: 1, gamma: 3 };
/** A strength at which the square root lets in what the absolute value keeps out. */
const strong = { lambda: 4, z: 3.9 };
const back = powerShrink(strong.z, { lambda: strong.lambda, p: 0.5 }) !== 0;

export const questions: readonly Question[] = [
  {
    kind: 'choice',
    ask: 'Can a squared L₂ penalty make a parameter larger than the loss alone would have it?',
    options: [
      {
        text: 'Yes.',
        right: grows,
        why: `It shortens the vector, not each entry. Of two features that are nearly copies, one goes from ${formatNumber(long.center[1])} to ${formatNumber(ridge, 3)} in the section on copies.`,
      },
      {
        text: 'No, it shrinks every parameter.',
        right: !grows,
        why: 'So it does for round contours. Where features go together, it moves weight from one to the other.',
      },
    ],
  },
  {
    kind: 'number',
    ask: 'Minimize ½(x − z)² + √|x|, that is, λ = 1. From which z > 0 on is the answer no longer 0?',
    answer: deadBand(root).halfWidth,
    within: 0.01,
    why: 'The dead band of the square root ends at (3/2)·λ^(2/3), and the answer leaps to λ^(2/3) there.',
  },
  {
    kind: 'choice',
    ask: `λ is ${strong.lambda}, and the data want ${strong.z}. The absolute value gives 0. What does the square root give?`,
    options: [
      {
        text: 'Zero as well: its tip is sharper.',
        right: !back,
        why: `Its dead band at λ = ${strong.lambda} is narrower than λ.`,
      },
      {
        text: 'Something that is not zero.',
        right: back,
        why: `Its dead band ends at ${formatNumber(deadBand({ lambda: strong.lambda, p: 0.5 }).halfWidth, 3)}, before λ = ${strong.lambda}. At equal λ a sharper penalty need not make more zeros.`,
      },
    ],
  },
  {
    kind: 'number',
    ask: `MCP with λ = ${folded.lambda} and γ = ${folded.gamma}. The data want ${folded.z}. What does it give?`,
    answer: mcpShrink(folded.z, folded),
    within: 1e-9,
    why: 'From γλ on MCP is flat: it lets go of what is large.',
  },
];
