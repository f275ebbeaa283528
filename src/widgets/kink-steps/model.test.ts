import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { describe as inWords } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { along, fan, hop } from './picture.ts';
import { jumpZones, landingZone } from './zones.ts';

type Controls = Parameters<typeof model>[0];
const at = (controls: Partial<Controls>) => model({ ...defaults(widget.parameters), ...controls });

const SEED = 20261201;
/** What the roundings of one step can add, of numbers below 100: inside it both sides of a condition are right. */
const ROUNDING = 1e-12;
const coordinate = fc.double({ min: -4, max: 4, noNaN: true });
const situations = fc.record({
  z: coordinate,
  lambda: fc.double({ min: 0.01, max: 3, noNaN: true }),
  step: fc.oneof(fc.constant(1), fc.double({ min: 0.001, max: 4, noNaN: true })),
  start: coordinate,
});
const held = <Given>(property: fc.IProperty<Given>) => fc.assert(property, { seed: SEED, numRuns: 300 });

describe('the first steps, by hand', () => {
  it('are the same as long as none crosses zero; then the one jumps over it and the other lands on it', () => {
    const history = { z: 0.25, lambda: 0.75, step: 0.5, start: 1.5, steps: 4 };
    // x > 0: x − ½(x + ½); x < 0: x − ½(x − 1)
    expect(at(history).subgradient.history).toEqual([1.5, 0.5, 0, 0.125, -0.1875]);
    expect(at({ ...history, start: 1 }).subgradient.history).toEqual([1, 0.25, -0.125, 0.4375, -0.03125]);
    expect(at({ ...history, start: 1 }).proximal.history).toEqual([1, 0.25, 0, 0, 0]);
    expect(at({ ...history, start: 1, shown: 1 }).values).toMatchObject({
      'x-subgradient': 0.25,
      'subgradient-low': 0.75,
      'subgradient-high': 0.75,
      'first-zero-subgradient': 'never',
      'x-proximal': 0.25,
      'gradient-step': 0.25,
      projected: 0.25,
      'first-zero-proximal': 2,
      minimum: 0,
      'kkt-residual': 0,
    });
  });
  it('fall like 1/√k where that is asked for', () => {
    const { subgradient, t } = at({ schedule: 'root', z: 0, lambda: 1, step: 1, start: 4, steps: 3 });
    expect(subgradient.history.slice(0, 2)).toEqual([4, -1]);
    expect(subgradient.history[2]).toBeCloseTo(-1 + 2 / Math.sqrt(2), 14);
    expect(t).toBe(0.5);
  });
  it('show the whole history where more of it is asked for than there is', () => {
    expect(at({ steps: 5, shown: 9 }).at).toBe(5);
    expect(at({ steps: 5, shown: 2 }).at).toBe(2);
  });
});

describe('the subgradients', () => {
  it('at zero are all from −z − λ to −z + λ, with 0 among them iff the minimum is zero', () => {
    held(
      fc.property(situations, (situation) => {
        const { kink, least } = at(situation);
        expect(kink).toEqual([0 - situation.z - situation.lambda, 0 - situation.z + situation.lambda]);
        expect(kink[0] <= 0 && kink[1] >= 0).toBe(least === 0);
      }),
    );
  });
  it('are one slope elsewhere, that of f, no smaller than λ − |z| however near zero lies', () => {
    const { slopesAt } = at({ z: 0.25, lambda: 0.75 });
    expect(slopesAt(1)).toEqual([1.5, 1.5]);
    expect(slopesAt(1e-300)[0]).toBe(0.5);
    expect(slopesAt(-1e-300)[1]).toBe(-1);
  });
  it('bound a fan of lines that pass below the graph', () => {
    const { f, kink } = at({});
    for (const [, low, high] of fan(f(0), kink, 0.2))
      for (const point of [low, high]) expect(point?.[1]).toBeLessThanOrEqual(f(point?.[0] as number));
  });
});

describe('a subgradient step', () => {
  it('changes the sign of x exactly where (1 − t)|x| < t(λ − z·sign x)', () => {
    held(
      fc.property(situations, (situation) => {
        const { z, lambda, step: t, start: x } = situation;
        fc.pre(x !== 0);
        const room = t * (lambda - z * Math.sign(x)) - (1 - t) * Math.abs(x);
        fc.pre(Math.abs(room) > ROUNDING);
        const { next } = at({ ...situation, shown: 0 }).subgradient;
        expect(x * Math.sign(next) < 0).toBe(room > 0);
        expect(jumpZones({ z, lambda, t }).some(([from, to]) => x > from && x < to)).toBe(room > 0);
      }),
    );
  });
  it('of constant size never comes to rest while 0 is the minimum: it is on both sides again and again', () => {
    held(
      fc.property(situations, fc.double({ min: -0.9, max: 0.9, noNaN: true }), (situation, share) => {
        const step = Math.max(0.1, situation.step);
        const now = at({ ...situation, step, z: share * situation.lambda, steps: 200 });
        fc.pre(situation.start !== 0);
        const last = now.subgradient.history.slice(100);
        expect(last.every((x) => x !== 0)).toBe(true);
        expect(new Set(last.map(Math.sign)).size).toBe(2);
      }),
    );
  });
  it('of constant size ends in the two-cycle ±tλ/(2 − t) when z = 0 and 1 ≤ t < 2', () => {
    for (const t of [1, 1.2, 1.5]) {
      const { history } = at({ z: 0, lambda: 0.8, step: t, start: 1.7, steps: 200 }).subgradient;
      const size = (t * 0.8) / (2 - t);
      expect(Math.abs(history[200] as number)).toBeCloseTo(size, 12);
      expect(history[199]).toBeCloseTo(-(history[200] as number), 12);
    }
  });
  it('comes nearer with 1/√k, still jumping', () => {
    const { history } = at({ schedule: 'root', steps: 200 }).subgradient;
    expect(history.every((x) => x !== 0)).toBe(true);
    const jump = Math.max(...history.slice(150).map(Math.abs));
    expect(jump).toBeGreaterThan(0);
    // At most one step of slope λ + |z| and what the loss adds.
    expect(jump).toBeLessThan((0.4 / Math.sqrt(150)) * 1.2);
  });
  it('meets zero by coincidence, and then leaves it by the middle of the slopes there', () => {
    const { values, subgradient } = at({ z: 0.25, lambda: 0.75, step: 0.5, start: 0.5, steps: 1 });
    expect(values['first-zero-subgradient']).toBe(1);
    expect(subgradient.next).toBe(0.125);
  });
});

describe('a proximal step', () => {
  it('lands on zero exactly where v = (1 − t)x + tz lies within ±tλ', () => {
    held(
      fc.property(situations, (situation) => {
        const { z, lambda, step: t, start: x } = situation;
        const room = t * lambda - Math.abs((1 - t) * x + t * z);
        fc.pre(Math.abs(room) > ROUNDING);
        const { next, v, projected } = at({ ...situation, shown: 0 }).proximal;
        expect(next === 0).toBe(room > 0);
        expect(next).toBe(v - projected);
        const zone = landingZone({ z, lambda, t });
        expect(zone !== undefined && zone[0] <= x && x <= zone[1]).toBe(room > 0);
      }),
    );
  });
  it('lands from just where the subgradient step jumps, for t ≤ 1 and |z| < λ', () => {
    held(
      fc.property(situations, fc.double({ min: -0.99, max: 0.99, noNaN: true }), (situation, share) => {
        const one = { z: share * situation.lambda, lambda: situation.lambda, t: Math.min(1, situation.step) };
        const [left, right] = jumpZones(one);
        expect([left?.[0], right?.[1]]).toEqual(landingZone(one));
        expect([left?.[1], right?.[0]]).toEqual([0, 0]);
      }),
    );
  });
  it('keeps its zero from the first v in the band on, whenever |z| ≤ λ', () => {
    held(
      fc.property(situations, fc.double({ min: -1, max: 1, noNaN: true }), (situation, share) => {
        const now = at({ ...situation, z: share * situation.lambda, steps: 200 });
        const first = now.values['first-zero-proximal'];
        // From 1/1000 on, 200 steps may be too few.
        if (situation.step >= 0.1 && situation.step <= 1 && Math.abs(share) < 0.9) expect(first).not.toBe('never');
        if (typeof first === 'number')
          for (const x of now.proximal.history.slice(first)) expect(Object.is(x, 0)).toBe(true);
      }),
    );
  });
});

describe('the whole figure', () => {
  it('is mirrored with z and the start', () => {
    held(
      fc.property(situations, (situation) => {
        const [one, other] = [situation, { ...situation, z: 0 - situation.z, start: 0 - situation.start }].map((s) =>
          at({ ...s, steps: 30 }),
        );
        const mirrored = (history: readonly number[] = []) => history.map((x) => 0 - x);
        expect(other?.subgradient.history).toEqual(mirrored(one?.subgradient.history));
        expect(other?.proximal.history).toEqual(mirrored(one?.proximal.history));
        expect(other?.graph.view.x).toEqual(mirrored(one?.graph.view.x).reverse());
      }),
    );
  });
  it('has finite numbers and no −0 after the most and longest steps', () => {
    for (const lambda of [0, 1000])
      for (const z of [-100, 0, 100]) {
        const now = at({ lambda, z, start: 100, step: 4, steps: 200 });
        for (const value of Object.values(now.values))
          if (typeof value === 'number') {
            expect(Number.isFinite(value)).toBe(true);
            expect(Object.is(value, -0)).toBe(false);
          }
        expect(inWords(now)).not.toMatch(/NaN|undefined|∞/);
      }
  });
  it('sees the same however much of the history is shown', () => {
    expect(at({ shown: 0 }).graph).toEqual(at({}).graph);
  });
  it('is somewhere on the hop on its way', () => {
    const leap = [
      [0, 0],
      [1, 2],
      [2, 0],
    ] as const;
    expect([0, 0.25, 0.5, 1].map((share) => along(leap, share))).toEqual([
      [0, 0],
      [0.5, 1],
      [1, 2],
      [2, 0],
    ]);
  });
  it('hops from iterate to iterate over the curve', () => {
    const { f, graph } = at({});
    const points = hop(f, [1, -0.5], graph);
    expect([points[0], points.at(-1)]).toEqual([
      [1, f(1)],
      [-0.5, f(-0.5)],
    ]);
    for (const [x, y] of points) expect(y).toBeGreaterThanOrEqual(f(x));
  });
});

describe('the sentence', () => {
  it.each<[Partial<Controls>, string]>([
    [{ shown: 0 }, 'At the start both are at 1.1, where the slope is 1.6, and go on to 0.46'],
    [{ shown: 1 }, 'After 1 step both'],
    [{ shown: 2 }, 'the subgradient step jumps over zero, to −0.1544'],
    [{ shown: 2 }, 'lands on zero exactly: its v = 0.1656 lies within ±tλ = ±0.32'],
    [{}, 'The proximal one is at exactly zero and stays'],
    [{ shown: 4 }, 'so the subgradient step goes to 0.0084'],
    [{ lambda: 0 }, 'f has no kink'],
    [{ z: 2, step: 1 }, 'both are at the minimum, 1.2, and stay'],
    [{ z: 2, shown: 0 }, 'The minimum, 1.2, is not at the kink'],
    [{ z: 2, start: -1, shown: 2 }, 'takes tλ = 0.32 off 1.088'],
    [{ z: 0.8 }, 'The two steps are the same'],
    [{ z: 0, start: 0 }, 'the middle of the slopes there is 0, and it stays'],
    [{ start: 0, shown: 0 }, 'is at zero. Of the slopes from −1.1 to 0.5'],
    [{ z: 0.25, lambda: 0.75, step: 0.5, start: 0.5, steps: 1 }, 'at zero, by coincidence'],
    [{ z: 0.25, lambda: 0.75, step: 0.5, start: 0.5, shown: 0 }, 'meets zero, by coincidence'],
    [{ step: 2.2 }, 'driven away'],
  ])('says what the steps do: %o', (controls, words) => expect(inWords(at(controls))).toContain(words));
});
