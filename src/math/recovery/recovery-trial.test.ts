import { describe, expect, it } from 'vitest';
import { entry, real } from '../entries.ts';
import { seededRandom } from '../random.ts';
import { each } from '../testing/each.ts';
import { descentVolumes, dimensionSpread, recoveryProbabilities, statisticalDimension } from './descent-volumes.ts';
import { inverse } from './inverse.ts';
import { leastMeasurements } from './least-measurements.ts';
import { Measurements } from './measurements.ts';
import { recovers } from './recovery-trial.ts';
import type { Columns } from './reflections.ts';

const SEED = 20261126;
/** Norms and solutions of chance differ by far more than rounding. */
const APART = 1e-7;

const random = seededRandom(SEED);
const between = (low: number, high: number) => low + Math.floor((high - low + 1) * random());
const at = ({ data, height }: Columns, i: number, j: number) => real(data, j * height + i);
const drawn = (n: number) => new Measurements(n, random);
const MOST = 40;

/** All choices of `size` of the numbers from `from` below n. */
function choices(n: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: n - from }, (_, i) => from + i).flatMap((first) =>
    choices(n, size - 1, first + 1).map((rest) => [first, ...rest]),
  );
}

/** A x₀ for x₀ with k ones. */
const measured = (A: Columns, k: number) =>
  Array.from({ length: A.height }, (_, i) => Array.from({ length: k }, (_, j) => at(A, i, j)).reduce((a, b) => a + b));

/** Whether all other corners of {x: Ax = Ax₀} are larger in ‖·‖₁, by all choices of columns. */
function recoversByCorners(A: Columns, k: number): boolean {
  const [m, b] = [A.height, measured(A, k)];
  const norms = choices(A.width, m).flatMap((basis) => {
    const back = inverse(
      Float64Array.from({ length: m * m }, (_, q) => at(A, Math.floor(q / m), entry(basis, q % m))),
      m,
    );
    const x = basis.map((_, i) => b.reduce((sum, value, r) => sum + real(back, i * m + r) * value, 0));
    const same = x.every((value, i) => Math.abs(value - (entry(basis, i) < k ? 1 : 0)) < APART);
    return same && basis.filter((j) => j < k).length === k ? [] : [x.reduce((sum, value) => sum + Math.abs(value), 0)];
  });
  return norms.every((norm) => norm > k);
}

/** The end of the path of min ½‖Ax − b‖² + λ‖x‖₁ as λ falls to 0, from knot to knot, is the solution of basis pursuit. */
function recoversByPath(A: Columns, k: number): boolean {
  const { height: m, width: n } = A;
  const b = measured(A, k);
  const dot = (j: number, v: readonly number[]) => v.reduce((sum, value, i) => sum + value * at(A, i, j), 0);
  const x = new Array<number>(n).fill(0);
  let lambda = Math.max(...x.map((_, j) => Math.abs(dot(j, b))));
  let active = [x.findIndex((_, j) => Math.abs(Math.abs(dot(j, b)) - lambda) < 1e-12)];
  let dropped = -1;
  while (lambda > 0) {
    const rest = b.map((value, i) => value - x.reduce((sum, entry, j) => sum + entry * at(A, i, j), 0));
    const size = active.length;
    const gram = Float64Array.from({ length: size * size }, (_, q) =>
      dot(
        entry(active, q % size),
        rest.map((_, i) => at(A, i, entry(active, Math.floor(q / size)))),
      ),
    );
    const back = inverse(gram, size);
    const signs = active.map((j) => Math.sign(x[j] || dot(j, rest)));
    const way = active.map((_, i) => signs.reduce((sum, s, r) => sum + s * real(back, i * size + r), 0));
    const drift = rest.map((_, i) => active.reduce((sum, j, r) => sum + entry(way, r) * at(A, i, j), 0));
    let next = { fall: lambda, joins: -1, drops: -1 };
    // With m columns the rest vanishes with λ, and no other gets ahead.
    for (let j = 0; j < n; j += 1) {
      if (size === m || active.includes(j)) continue;
      const [c, a] = [dot(j, rest), dot(j, drift)];
      for (const fall of [(lambda - c) / (1 - a), (lambda + c) / (1 + a)])
        if (fall > (j === dropped ? 1e-9 : 0) && fall < next.fall) next = { fall, joins: j, drops: -1 };
    }
    active.forEach((j, r) => {
      const fall = -entry(x, j) / entry(way, r);
      if (fall > 1e-12 && fall < next.fall) next = { fall, joins: -1, drops: j };
    });
    active.forEach((j, r) => {
      x[j] = entry(x, j) + next.fall * entry(way, r);
    });
    lambda = next.fall === lambda ? 0 : lambda - next.fall;
    dropped = next.drops;
    if (next.joins >= 0) active = [...active, next.joins];
    if (next.drops >= 0) {
      x[next.drops] = 0;
      active = active.filter((j) => j !== next.drops);
    }
    if (active.length > m) throw new Error('more columns than rows');
  }
  return x.every((value, j) => Math.abs(value - (j < k ? 1 : 0)) < 1e-6);
}

/** A number of trials, and how each side answers; both answers must occur. */
function agree(trials: number, sizes: () => [n: number, k: number, m: number], other: typeof recovers) {
  const answers = Array.from({ length: trials }, () => {
    const [n, k, m] = sizes();
    const A = drawn(n).first(m);
    return { said: recovers(A, k), other: other(A, k), what: `n = ${n}, k = ${k}, m = ${m} (seed ${SEED})` };
  });
  each(answers, ({ said, other: exact, what }) => expect(said, what).toBe(exact));
  for (const outcome of [true, false])
    expect(answers.filter(({ said }) => said === outcome).length).toBeGreaterThan(trials / 10);
}

describe('recovers(A, k)', () => {
  it('agrees with the comparison of all corners, for small n', () =>
    agree(
      600,
      () => {
        const n = between(2, 8);
        const m = between(1, Math.min(5, n - 1));
        return [n, between(1, m), m];
      },
      recoversByCorners,
    ));
  it('agrees with the end of the lasso’s path', () =>
    agree(
      400,
      () => {
        const n = between(12, MOST);
        const k = between(1, Math.ceil(n / 3));
        return [
          n,
          k,
          Math.min(n - 1, Math.max(k, Math.round(statisticalDimension(descentVolumes(n, k))) + between(-2, 2))),
        ];
      },
      recoversByPath,
    ));
  it('answers with more rows, and for fewer non-zeros, whenever it answers with fewer and for more', () => {
    for (let trial = 0; trial < 30; trial += 1) {
      const n = between(5, MOST);
      const measurements = drawn(n);
      const table = Array.from({ length: n - 1 }, (_, i) => {
        const m = i + 1;
        return Array.from({ length: m }, (_, j) => recovers(measurements.first(m), j + 1));
      });
      each(table.entries(), ([i, row]) =>
        each(row.entries(), ([j, outcome]) => {
          expect(outcome, `seed ${SEED}`).toBeDefined();
          if (!outcome) return;
          if (j > 0) expect(row[j - 1]).toBe(true);
          if (table[i + 1]) expect(table[i + 1]?.[j]).toBe(true);
        }),
      );
    }
  });
  it('needs the first column to be the longest where it has one row', () => {
    const column = (entries: readonly number[]): Columns => ({ data: Float64Array.from(entries), height: 1, width: 3 });
    expect(recovers(column([2, 1, -1.9]), 1)).toBe(true);
    expect(recovers(column([2, 1, -2.1]), 1)).toBe(false);
  });
  it('says that it cannot tell where a tie decides', () => {
    expect(recovers({ data: Float64Array.of(2, 1, -2), height: 1, width: 3 }, 1)).toBeUndefined();
    expect(recovers({ data: Float64Array.of(1, 0, 0, 1, 0.5, 0.5), height: 2, width: 3 }, 2)).toBeUndefined();
  });
});

describe('leastMeasurements(measurements, k, guess)', () => {
  it('is where trials one by one turn, from any guess', () => {
    for (let trial = 0; trial < 40; trial += 1) {
      const n = between(4, MOST);
      const k = between(1, n - 1);
      const measurements = drawn(n);
      const first = Array.from({ length: n - k }, (_, i) => k + i).find((m) => recovers(measurements.first(m), k)) ?? n;
      for (const at of [0, k, between(0, n), n + 3])
        expect(leastMeasurements(measurements, k, { at, reach: between(0, 4) }), `seed ${SEED}`).toBe(first);
    }
  });
  it('is 0 where all is zero, and n where nothing is', () => {
    expect(leastMeasurements(drawn(9), 0, { at: 3, reach: 1 })).toBe(0);
    expect(leastMeasurements(drawn(9), 9, { at: 3, reach: 1 })).toBe(9);
  });
  it('throws naming k', () => expect(() => leastMeasurements(drawn(9), 10, { at: 3, reach: 1 })).toThrow(/^k must/));
  it('never stays undecided, and follows the exact law at every m, within four standard deviations', () => {
    const trials = 250;
    each(
      [
        [10, 1],
        [10, 5],
        [20, 3],
        [20, 15],
        [50, 6],
        [60, 10],
      ] as const,
      ([n, k]) => {
        const volumes = descentVolumes(n, k);
        const guess = { at: statisticalDimension(volumes), reach: dimensionSpread(volumes) };
        const found = Array.from({ length: trials }, () => leastMeasurements(drawn(n), k, guess));
        expect(found.filter(Number.isNaN)).toEqual([]);
        each(recoveryProbabilities(volumes).entries(), ([m, chance]) => {
          const share = found.filter((least) => least <= m).length / trials;
          // Where next to nothing is expected one hit more is no wonder.
          const spread = Math.sqrt((chance * (1 - chance)) / trials) + 0.25 / trials;
          expect(Math.abs(share - chance) / spread, `n = ${n}, k = ${k}, m = ${m} (seed ${SEED})`).toBeLessThan(4);
        });
      },
    );
  });
});
