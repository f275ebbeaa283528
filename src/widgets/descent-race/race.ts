import type { ControlsOf } from '#figure/widget.ts';
import {
  acceleratedDescent,
  clippedDescent,
  type DescentOptions,
  finiteIterates,
  firstZero,
  type Gradient,
  type Iterates,
  lossGradient,
  objectiveGap,
  type PenalizedMinimum,
  penalizedMinimizer,
  proximalDescent,
  type Quadratic,
  quadratic,
  signsFrom,
  subgradientDescent,
  supportFrom,
  type Vec2,
} from '#math';
import { LANES, type LaneName } from './lanes.ts';
import type { widget } from './parameters.ts';

type Controls = ControlsOf<typeof widget>;

const DESCENTS: Record<LaneName, (gradient: Gradient, options: DescentOptions) => Iterates> = {
  subgradient: subgradientDescent,
  clipped: clippedDescent,
  proximal: proximalDescent,
  accelerated: acceleratedDescent,
};

export interface Lane {
  readonly name: LaneName;
  readonly history: Iterates;
  /** How many iterates are finite numbers: all, unless the lane has run away beyond them. */
  readonly finite: number;
  readonly firstZero: number | undefined;
  readonly supportFrom: number | undefined;
  readonly signsFrom: number | undefined;
}

export interface Race {
  readonly loss: Quadratic;
  readonly lambda: number;
  readonly best: PenalizedMinimum;
  readonly lanes: readonly Lane[];
}

/** All four lanes to their end. What is shown of them plays no part. */
export function runRace({ center, condition, angle, lambda, step, schedule, start, iterations }: Controls): Race {
  const loss = quadratic({ center, condition, angle });
  const best = penalizedMinimizer(loss, { penalty: 'l1', lambda });
  const options = { lambda, start, iterations, step: schedule === 'root' ? (k: number) => step / Math.sqrt(k) : step };
  const lanes = LANES.map((name): Lane => {
    const history = DESCENTS[name]((phi) => lossGradient(loss, phi as Vec2), options);
    const finite = finiteIterates(history);
    return {
      name,
      history,
      finite,
      firstZero: firstZero(history),
      supportFrom: supportFrom(history, best.phi),
      signsFrom: signsFrom(history, best.phi),
    };
  });
  return { loss, lambda, best, lanes };
}

/** How far an iterate's objective is above the minimum. */
export const gapAt = ({ loss, lambda, best }: Race, phi: readonly number[]): number =>
  objectiveGap(loss, { phi: best.phi, lambda }, phi as Vec2);
