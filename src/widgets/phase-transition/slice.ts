import type { Vec2 } from '#math';
import type { PhaseModel } from './model.ts';

/** The probability over m at one k, and the share of the trials. */
export interface Slice {
  /** The range of m: where the probability is neither 0 nor 1, to the eye, and the m that is held. */
  readonly x: Vec2;
  readonly exact: readonly Vec2[];
  /** The share of the trials that recover from m measurements, as steps. */
  readonly steps: readonly Vec2[];
}

/** What is less is nothing to the eye. */
const NOTHING = 1e-3;
/** Beside that, in measurements. */
const ROOM = 2;

export function sliceOf({ n, m, law, sample }: PhaseModel): Slice {
  const { chances } = law;
  const first = chances.findIndex((chance) => chance > NOTHING);
  const last = chances.findIndex((chance) => chance > 1 - NOTHING);
  const [low, high] = [Math.max(0, Math.min(first - ROOM, m)), Math.min(n, Math.max(last + ROOM, m))];
  const whole = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return {
    x: [low, high],
    exact: whole.map((at): Vec2 => [at, chances[at] as number]),
    steps: sample && sample.decided > 0 ? steps(whole, shares(sample.least, sample.decided)) : [],
  };
}

const shares = (least: Float64Array, decided: number) => (m: number) =>
  least.reduce((count, needed) => count + (needed <= m ? 1 : 0), 0) / decided;

const steps = (whole: readonly number[], share: (m: number) => number): Vec2[] =>
  whole.flatMap((m, i): Vec2[] =>
    i === 0
      ? [[m, share(m)]]
      : [
          [m, share(m - 1)],
          [m, share(m)],
        ],
  );
