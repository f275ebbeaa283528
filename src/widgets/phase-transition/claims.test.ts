import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { seededRandom } from '#math';
import { descentVolumes, Measurements, recovers } from '#math/recovery';
import { formatNumber, formatShare } from '#text/format.ts';
import { askedIn } from './asked.ts';
import { describe } from './describe.ts';
import { model as modelOf, type PhaseModel } from './model.ts';
import { widget } from './parameters.ts';
import { begin } from './run.ts';

type Controls = ControlsOf<typeof widget>;
type Says = Claim<Controls, PhaseModel>;
type State = Parameters<Says[1]>[0];

/** Trials are cancelled after so many; with this seed the first two count as undecided, as happens hardly ever by itself. */
const MOST = 12;
const OPEN = { seed: 77, trials: 2 };

function model(controls: Controls): PhaseModel {
  const run = begin(askedIn(controls));
  run.advance(MOST);
  const { asked, least } = run.result();
  if (controls.seed === OPEN.seed) least.fill(Number.NaN, 0, OPEN.trials);
  return modelOf(controls, { asked, least }) as PhaseModel;
}

const cut = ({ controls: { n, k, m } }: State) => ({ n, k: Math.min(k, n), m: Math.min(m, n) });

/** Whether trials recover from m measurements, one by one: as theory has it at the ends, else by a certificate. */
function outcomes(state: State): boolean[] {
  const { n, k, m } = cut(state);
  const { seed, trials, shown } = state.controls;
  const random = seededRandom(seed);
  return Array.from({ length: Math.min(trials, MOST, shown) }, () => {
    const measurements = new Measurements(n, seededRandom(random() * 2 ** 53));
    if (k === 0 || m === n) return true;
    return m >= k && recovers(measurements.first(m), k) === true;
  }).slice(seed === OPEN.seed ? OPEN.trials : 0);
}

/** The share of an even grid on which the bound on the dimension is least, by the integral of its definition. */
function threshold(n: number, k: number): number {
  const excess = (tau: number) => {
    let sum = 0;
    const step = 2e-3;
    for (let x = tau + step / 2; x < tau + 9; x += step) sum += step * (x - tau) ** 2 * Math.exp((-x * x) / 2);
    return sum * Math.sqrt(2 / Math.PI);
  };
  const bound = (tau: number) => k * (1 + tau * tau) + (n - k) * excess(tau);
  let [low, high] = [0, 5];
  while (high - low > 1e-4) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    if (bound(a) < bound(b)) high = b;
    else low = a;
  }
  return bound(low);
}

/** Both sums of volumes that give the probability. */
function chances(state: State): [number, number] {
  const { n, k, m } = cut(state);
  const volumes = descentVolumes(n, k);
  let [below, above] = [0, 0];
  for (let j = m - 1; j >= 0; j -= 2) below += volumes[j] as number;
  for (let j = m + 1; j <= n; j += 2) above += volumes[j] as number;
  return [2 * below, 1 - 2 * above];
}
const near = (a: number, b: number) => Math.abs(a - b) < 1e-10;

const claims: readonly Says[] = [
  [/More than n are taken as n\./, ({ controls: { n, k, m }, now }) => (k > n || m > n) && now.k <= n && now.m <= n],
  [
    /Without non-zeros the vector is 0, the shortest there is: L1 recovers it from any measurements, or none\./,
    (state) =>
      cut(state).k === 0 && state.now.law.chances.every((chance) => chance === 1) && outcomes(state).every(Boolean),
  ],
  [
    /As many Gaussian measurements as entries leave one vector only, almost surely: L1 recovers it\./,
    (state) => cut(state).m === cut(state).n && state.now.chance === 1,
  ],
  [
    /From (\S+) Gaussian measurements?, fewer than the (\S+) non-zeros?, L1 almost surely does not recover a vector of (\S+) entries\./,
    (state, m, k, n) => {
      const at = cut(state);
      return [m, k, n].join() === [at.m, at.k, at.n].join() && at.m < at.k && chances(state)[0] === 0;
    },
  ],
  [
    /From (\S+) Gaussian measurements?, L1 recovers a vector of (\S+) entries, (\S+) of them not zero, with probability (above |below |)(\S+%)\./,
    (state, m, n, k, side, share) => {
      const at = cut(state);
      const [below, above] = chances(state);
      if ([m, k, n].join() !== [at.m, at.k, at.n].join() || !near(below, above)) return false;
      if (side === 'above ') return share === '99.9999%' && above > 0.999999;
      if (side === 'below ') return share === '1×10⁻⁴%' && below < 1e-6;
      return share === formatShare(below < 0.5 ? below : above);
    },
  ],
  [
    /The threshold, where for large n that jumps from 0 to 1, is (above|below), at (\S+)\./,
    (state, side, height) => {
      const { n, k, m } = cut(state);
      const exact = threshold(n, k);
      // Three digits, rounded from either.
      return Math.abs(Number(height) - exact) <= 0.006 * exact && (side === 'below') === exact < m;
    },
  ],
  [
    /Of (\S+) trials? with m = (\S+), (none does|all do|it does|(\S+) do(?:es)?) \(95% interval (\S+) to (\S+)\)\./,
    (state, decided, m, words, some, low, high) => {
      const all = outcomes(state);
      const hits = all.filter(Boolean).length;
      const p = hits / all.length;
      const ends = [low, high].map((text) => Number((text as string).replace('%', '')) / 100) as [number, number];
      // The interval’s ends are where the share is 1.96 standard deviations away.
      const wide = ends.every(
        (end) => Math.abs(Math.abs(p - end) - 1.95996 * Math.sqrt((end * (1 - end)) / all.length)) < 0.003,
      );
      const said = words === 'none does' ? 0 : words === 'all do' || words === 'it does' ? all.length : Number(some);
      return Number(decided) === all.length && said === hits && Number(m) === cut(state).m && wide;
    },
  ],
  [
    /(\S+) cannot be told from rounding\./,
    ({ controls }, count) => Number(count) === Math.min(OPEN.trials, controls.trials) && controls.seed === OPEN.seed,
  ],
];

const also = [
  '?',
  '?m=28&shown=3',
  '?shown=0',
  '?trials=1&m=80',
  '?trials=1&m=20',
  '?n=10&k=2&m=4&trials=40',
  '?n=20&k=30&m=19',
  '?n=20&k=3&m=30',
  '?n=20&k=0&m=0',
  '?n=20&k=4&m=0',
  '?n=20&k=4&m=3',
  '?n=20&k=1&m=1',
  '?n=20&k=20&m=20',
  '?n=20&k=19&m=19',
  '?n=60&k=2&m=58',
  '?n=60&k=30&m=31',
  '?n=20&k=3&m=8&seed=77',
  '?n=20&k=3&m=8&seed=77&trials=1',
  '?n=20&k=3&m=8&seed=77&trials=2',
];

it('says nothing that is not so', () => {
  expect(faults({ widget, model, describe, claims, also, drawn: 6 })).toEqual([]);
  expect(formatNumber(1e-4)).toBe('1×10⁻⁴');
});
