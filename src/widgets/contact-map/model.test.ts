import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { readParameter } from '#figure/controls/parameter.ts';
import { OUTCOME, sparseShare, sparseShareRound } from '#math';
import { describe as inWords } from './describe.ts';
import { regionLabels } from './labels.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { shownCentres } from './sample.ts';

type Controls = Parameters<typeof model>[0];
const at = (controls: Partial<Controls>) => model({ ...defaults(widget.parameters), ...controls });
const ROUND = { condition: 1, angle: 0 } as const;
const P_VALUES = [1, 1.02, 1.5, 2, 4, Number.POSITIVE_INFINITY];

describe('the exact share', () => {
  it('is the one of the core, in the disc and in the square', () => {
    const { hessian } = at({}).loss;
    expect(at({}).values.share).toBe(sparseShare(hessian, { p: 1, budget: 1, domain: { shape: 'disc', radius: 3 } }));
    expect(at({ ...ROUND, window: 'square', radius: 10, budget: 2 }).values.share).toBeCloseTo(
      sparseShareRound({ budget: 2, halfWidth: 10 }),
      14,
    );
  });
  it('is 0 for p > 1, undefined where no centre is outside, and 1 − (1 − λ/w)² in the penalized form', () => {
    for (const p of P_VALUES.slice(1)) expect(at({ p }).values.share).toBe(0);
    expect(at({ budget: 4, radius: 1 }).values).toMatchObject({ share: Number.NaN, samples: 0 });
    expect(at({ ...ROUND, form: 'penalized', window: 'square', lambda: 0.75 }).values.share).toBeCloseTo(0.4375, 14);
  });
});

/** Nearly four standard deviations of a share of 100,000 draws, at most √(¼/100,000). */
const SAMPLING = 0.006;

describe('the sampled share', () => {
  it('comes with an interval that holds the exact one, as it should 19 times in 20', () => {
    const seeds = Array.from({ length: 100 }, (_, seed) => at({ seed, draws: 400 }).values);
    const held = seeds.filter((v) => v['sampled-low'] <= v.share && v.share <= v['sampled-high']);
    expect(held.length).toBeGreaterThanOrEqual(90);
  });
  it('closes in on the exact one, in every form', () => {
    for (const controls of [{}, { form: 'penalized' }, { window: 'square', condition: 30 }] as const) {
      const { values } = at({ ...controls, draws: 100_000 });
      expect(Math.abs((values['sampled-share'] as number) - (values.share as number))).toBeLessThan(SAMPLING);
    }
    expect(at({ p: 2, draws: 100_000 }).values).toMatchObject({ 'sampled-share': 0, 'sampled-low': 0 });
  });
  it('grows without forgetting: more draws keep the first ones', () => {
    const [few, many] = [at({ draws: 500 }).sample, at({ draws: 50_000 }).sample];
    expect(many.codes.slice(0, 500)).toEqual(few.codes);
    expect(many.running[10]).toEqual(few.running[10]);
    expect(few.running.at(-1)?.count).toBe(at({ draws: 500 }).values.samples);
  });
  it('does not depend on which centre is tried, nor on what was asked before', () => {
    const first = at({}).sample;
    expect(at({ center: [2, 2] }).sample).toBe(first);
    at({ seed: 9 });
    expect(at({}).sample).toEqual(first);
  });
  it('takes one draw at least, and whole ones, from whole seeds', () => {
    for (const name of ['draws', 'seed'] as const)
      expect(readParameter(widget.parameters[name], '10.5')).toEqual({ problem: '“10.5” is not a whole number' });
    expect(at({ form: 'penalized', draws: 2 }).values.samples).toBe(2);
    expect(at({ form: 'penalized', draws: 1 }).sample.running).toHaveLength(1);
  });
});

describe('the map', () => {
  it('shows some hundreds of the centres that count', () => {
    const { sample } = at({ draws: 100_000 });
    const shown = [OUTCOME.dense, OUTCOME.sparse].map((code) => shownCentres(sample, code).length);
    expect(shown.every((count) => count > 100 && count < 400)).toBe(true);
  });
  it('names the regions where they have room', () => {
    const texts = (controls: Partial<Controls>) => new Set(regionLabels(at(controls)).map(({ text }) => text));
    expect(texts({})).toEqual(new Set(['φ₁ = 0', 'φ₂ = 0', 'no zero', 'inside']));
    expect(texts({ form: 'penalized' })).toEqual(new Set(['both zero', 'φ₁ = 0', 'φ₂ = 0', 'no zero']));
    expect(texts({ p: Number.POSITIVE_INFINITY })).toContain('|φ₁| = |φ₂|');
    expect(texts({ p: 1.05 })).toContain('φ₂ nearly zero');
    expect(texts({ budget: 4, radius: 1 })).toEqual(new Set(['inside']));
  });
  it('holds finite numbers only, whatever the state', () => {
    for (const p of P_VALUES)
      for (const budget of [0.05, 1, 4])
        for (const radius of [1, 3, 20])
          for (const condition of [1, 100, 10_000]) {
            const now = at({ p, budget, radius, condition });
            const numbers = [now.areas.map(({ polygon }) => polygon), now.ball, regionLabels(now).map((l) => l.places)];
            expect(numbers.flat(3).every((x) => Number.isFinite(x))).toBe(true);
          }
  });
});

describe('the centre that is tried', () => {
  it('touches a corner, an edge, or nothing', () => {
    expect(at({}).values).toMatchObject({ phi1: -1, phi2: 0, zeros: 1, contact: 'corner' });
    expect(at({ ...ROUND, center: [2, 1.5] }).values).toMatchObject({ zeros: 0, contact: 'edge' });
    expect(at({ center: [0.1, 0.2] })).toMatchObject({ contact: 'interior', touching: undefined });
    expect(at({ ...ROUND, form: 'penalized', center: [2, 0.25] }).values).toMatchObject({ phi1: 1.5, phi2: 0 });
    expect(at({ form: 'penalized', center: [0.1, 0.1] }).values).toMatchObject({ zeros: 2, contact: 'origin' });
  });
  it('has a contour through the minimizer', () => {
    const { touching, loss, phi } = at(ROUND);
    expect(touching?.rx).toBeCloseTo(Math.hypot(phi[0] - loss.center[0], phi[1] - loss.center[1]), 14);
  });
});

describe('the sentence', () => {
  it.each<[Partial<Controls>, string]>([
    [{}, 'corner of the diamond: φ₂ is exactly zero'],
    [{}, '54.4% give an exact zero'],
    [{ p: 2 }, 'none does'],
    [{ p: 1.02 }, 'φ₂ is small, and not zero'],
    [{ budget: 4, radius: 1 }, 'no centre is left outside'],
    [{ form: 'penalized' }, 'Of all centres in the disc'],
    [{ form: 'penalized', center: [0.1, 0.1] as const }, 'both are zero'],
    [{ form: 'penalized', lambda: 0 }, 'Without a penalty'],
    [{ p: Number.POSITIVE_INFINITY, center: [3, 3] as const }, 'equal magnitudes'],
  ])('says what is seen: %o', (controls, words) => expect(inWords(at(controls))).toContain(words));
});
