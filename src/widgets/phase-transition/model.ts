import { remember } from '#figure/remember.ts';
import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { wilsonInterval } from '#math';
import {
  descentVolumes,
  dimensionShare,
  recoveryProbabilities,
  statisticalDimension,
  weakThreshold,
} from '#math/recovery';
import { askedIn } from './asked.ts';
import { type RecoveryMap, recoveryMap } from './map.ts';
import type { widget } from './parameters.ts';
import type { Trials } from './run.ts';

type Controls = ControlsOf<typeof widget>;

/** The exact law of one n and k. */
interface Law {
  /** Probability of recovery, by m. */
  readonly chances: Float64Array;
  readonly dimension: number;
  /** Its limit for large n. */
  readonly limit: number;
}

/** Trials, as far as they have been dropped, and what they come to at m. */
interface Sample {
  /** There are so many, and so many have been dropped. */
  readonly last: number;
  readonly at: number;
  /** Those dropped: from how many measurements on each recovers, NaN where that is not decided. */
  readonly least: Float64Array;
  readonly decided: number;
  readonly hits: number;
  readonly interval: readonly [number, number];
}

const mapBefore = remember<RecoveryMap>();
const lawBefore = remember<Law>();

function lawOf(n: number, k: number): Law {
  const volumes = descentVolumes(n, k);
  return {
    chances: recoveryProbabilities(volumes),
    dimension: statisticalDimension(volumes),
    limit: n * dimensionShare(k / n),
  };
}

/** The trials count where they are those of these controls. */
function sampleOf(controls: Controls, m: number, trials: Trials | undefined): Sample | undefined {
  const asked = askedIn(controls);
  const ours = trials && (['n', 'k', 'trials', 'seed'] as const).every((name) => trials.asked[name] === asked[name]);
  if (!ours) return undefined;
  const last = trials.least.length;
  const at = Math.min(controls.shown, last);
  const least = trials.least.subarray(0, at);
  const decided = least.reduce((count, needed) => count + (Number.isNaN(needed) ? 0 : 1), 0);
  const hits = least.reduce((count, needed) => count + (needed <= m ? 1 : 0), 0);
  return { last, at, least, decided, hits, interval: wilsonInterval(hits, decided) };
}

/** Work so small is done before anybody sees that it was not: trials times the size of their matrix. */
const BLINK = 1e6;

/**
 * Everything that the figure shows. What is exact follows the controls; the trials come when they have been made. Nothing yet where
 * those of the page as it was served are about to be made anew.
 */
export function model(controls: Controls, trials: Trials | undefined) {
  const { n } = controls;
  if (!trials && controls.trials * n * n <= BLINK) return undefined;
  const [k, m] = [Math.min(controls.k, n), Math.min(controls.m, n)];
  const law = lawBefore(`${n} ${k}`, () => lawOf(n, k));
  const sample = sampleOf(controls, m, trials);
  return {
    n,
    k,
    m,
    /** More was asked for than there are entries. */
    cut: controls.k > n || controls.m > n,
    map: mapBefore(String(n), () => recoveryMap(n)),
    law,
    chance: law.chances[m] as number,
    sample,
    values: valuesOf({ n, m, law, sample }),
  };
}

export type PhaseModel = NonNullable<ReturnType<typeof model>>;

interface State {
  readonly n: number;
  readonly m: number;
  readonly law: Law;
  readonly sample: Sample | undefined;
}

/** Exponentials differ in their last digit between engines, and their sums in some more: a number is given as far as all agree. */
const DIGITS = 12;
const agreed = (x: number): number => Number(x.toPrecision(DIGITS));

const valuesOf = ({ n, m, law, sample }: State): QuantitiesOf<typeof widget> => ({
  'exact-recovery': agreed(law.chances[m] as number),
  'sampled-recovery': sample && sample.decided > 0 ? sample.hits / sample.decided : Number.NaN,
  'sampled-low': sample?.interval[0] ?? 0,
  'sampled-high': sample?.interval[1] ?? 1,
  decided: sample?.decided ?? 0,
  'statistical-dimension': agreed(law.dimension),
  asymptotic: agreed(law.limit),
  'weak-threshold': agreed(weakThreshold(m / n)),
});
