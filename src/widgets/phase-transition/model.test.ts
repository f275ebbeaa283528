import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { descentVolumes, recoveryProbabilities, weakThreshold } from '#math/recovery';
import { askedIn } from './asked.ts';
import { dotsOf } from './dots.ts';
import { recoveryMap } from './map.ts';
import { model, type PhaseModel } from './model.ts';
import { widget } from './parameters.ts';
import { allTrials, begin } from './run.ts';
import { sliceOf } from './slice.ts';
import { states } from './states.ts';

type Controls = Parameters<typeof model>[0];
const controlsAt = (changes: Partial<Controls>): Controls => ({
  ...defaults(widget.parameters),
  trials: 20,
  ...changes,
});
function at(changes: Partial<Controls>): PhaseModel {
  const controls = controlsAt(changes);
  return model(controls, allTrials(askedIn(controls))) as PhaseModel;
}

describe('model(controls, trials)', () => {
  it('opens with the example of the reference values: 100 entries, 10 non-zeros, 33 measurements', () => {
    const { values } = at({});
    expect(values['exact-recovery']).toBeCloseTo(0.5688941941666769, 11);
    expect(values['statistical-dimension']).toBeCloseTo(32.31903007590466, 9);
    expect(values.asymptotic).toBeCloseTo(100 * 0.3287935054536302, 9);
    expect(values['weak-threshold']).toBeCloseTo(weakThreshold(0.33), 11);
  });
  it('has the limits at the ends, where k or m is 0 or n', () => {
    const ends = { n: 20, trials: 4 };
    expect(at({ ...ends, k: 0, m: 0 }).values).toMatchObject({
      'exact-recovery': 1,
      'sampled-recovery': 1,
      'statistical-dimension': 0,
      asymptotic: 0,
      'weak-threshold': 0,
    });
    expect(at({ ...ends, k: 20, m: 20 }).values).toMatchObject({
      'exact-recovery': 1,
      'sampled-recovery': 1,
      asymptotic: 20,
      'weak-threshold': 1,
    });
    expect(at({ ...ends, k: 20, m: 19 }).values).toMatchObject({ 'exact-recovery': 0, 'sampled-recovery': 0 });
    expect(at({ ...ends, k: 5, m: 4 }).values).toMatchObject({ 'exact-recovery': 0, 'sampled-recovery': 0 });
  });
  it('takes more than n as n', () => {
    const state = at({ n: 15, k: 300, m: 200 });
    expect([state.k, state.m, state.cut]).toEqual([15, 15, true]);
    expect(state.values).toEqual(at({ n: 15, k: 15, m: 15 }).values);
  });
  it('counts only the trials that have been dropped', () => {
    const whole = at({});
    const first = at({ shown: 7 });
    expect(first.sample?.least).toEqual(whole.sample?.least.slice(0, 7));
    expect(first.values.decided).toBe(7);
    expect(at({ shown: 0 }).values).toMatchObject({ decided: 0, 'sampled-recovery': Number.NaN });
  });
  it('takes the trials of other controls for none, and looks at the same ones with any m', () => {
    const trials = allTrials(askedIn(controlsAt({})));
    expect(model(controlsAt({ k: 11 }), trials)?.sample).toBeUndefined();
    expect(model(controlsAt({ seed: 2 }), trials)?.sample).toBeUndefined();
    const shares = Array.from({ length: 101 }, (_, m) => model(controlsAt({ m }), trials)?.values['sampled-recovery']);
    expect(shares).toEqual(shares.toSorted((a, b) => Number(a) - Number(b)));
    expect([shares[9], shares[100]]).toEqual([0, 1]);
  });
  it('waits for trials that are soon made, and not for others', () => {
    expect(model(controlsAt({}), undefined)).toBeUndefined();
    expect(model(controlsAt({ n: 400 }), undefined)?.sample).toBeUndefined();
    expect(model(controlsAt({ n: 400 }), undefined)?.chance).toBeGreaterThan(0);
  });
  it('keeps what a cancelled run has made', () => {
    const asked = askedIn(controlsAt({}));
    const run = begin(asked);
    expect(run.advance(3)).toBe(true);
    expect([run.progress, run.total]).toEqual([3, 20]);
    const some = model(controlsAt({}), run.result()) as PhaseModel;
    expect([some.sample?.last, some.values.decided]).toEqual([3, 3]);
  });
});

describe('a trial', () => {
  it('needs no fewer measurements for more non-zeros, drawn by the same seed', () => {
    const needs = [2, 5, 9, 14].map((k) => allTrials({ n: 30, k, trials: 25, seed: 4 }).least);
    needs.slice(1).forEach((least, i) => {
      least.forEach((needed, trial) => {
        expect(needed).toBeGreaterThanOrEqual(needs[i]?.[trial] as number);
      });
    });
  });
});

describe('recoveryMap(n)', () => {
  it.each([10, 100, 301])('has lines between the whole m on either side of their probability, for n = %d', (n) => {
    const { lines, threshold } = recoveryMap(n);
    expect(lines.length).toBeGreaterThan(3);
    for (const { chance, points } of lines) {
      expect(points[0]).toEqual([0, 0]);
      expect(points.at(-1)?.[0]).toBe(n);
      for (const [k, m] of points.slice(1)) {
        const chances = recoveryProbabilities(descentVolumes(n, k));
        expect(chances[Math.ceil(m)] as number).toBeGreaterThanOrEqual(chance);
        expect(chances[Math.ceil(m) - 1] as number).toBeLessThan(chance);
      }
    }
    expect([threshold[0], threshold.at(-1)]).toEqual([
      [0, 0],
      [n, n],
    ]);
  });
});

describe('dotsOf and sliceOf', () => {
  it('put each trial at the measurements that it needs, and none on another', () => {
    const { n, k } = at({ trials: 60 });
    const { least } = allTrials(askedIn(controlsAt({ trials: 60 })));
    const dots = dotsOf(least, { n, k });
    expect(dots.map((dot) => dot?.[1])).toEqual([...least]);
    expect(new Set(dots.map((dot) => dot?.join())).size).toBe(60);
  });
  it('keep trials inside of the map, however many need as many measurements', () => {
    for (const k of [0, 20]) {
      const dots = dotsOf(new Float64Array(5000).fill(9), { n: 20, k });
      for (const dot of dots) expect(Math.abs((dot as [number, number])[0] - 10)).toBeLessThanOrEqual(10);
    }
  });
  it('let the share of the trials rise from 0 to 1 beside the exact curve', () => {
    const { steps, exact, x } = sliceOf(at({}));
    expect(steps[0]?.[1]).toBe(0);
    expect(steps.at(-1)?.[1]).toBe(1);
    expect([exact[0]?.[0], exact.at(-1)?.[0]]).toEqual([...x]);
  });
});

describe('the states worth a look', () => {
  it('are what they are called', () => {
    const chance = (name: string) => {
      const found = states.find((named) => named.name === name);
      const { chance: value, law, m } = at({ ...(found?.state as object), trials: 1 });
      return { value, ahead: m - law.limit };
    };
    expect(Math.abs(chance('at the threshold').ahead)).toBeLessThan(0.5);
    expect(chance('safely above').value).toBeGreaterThan(0.999);
    expect(chance('large n: nearly a jump').ahead).toBeGreaterThan(0);
    expect(chance('below it, and yet').ahead).toBeLessThan(0);
    expect(chance('below it, and yet').value).toBeGreaterThan(0.3);
  });
});
