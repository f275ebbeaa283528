import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { model } from '#widgets/two-features/model.ts';
import { widget } from '#widgets/two-features/parameters.ts';
import {
  constant,
  drawing,
  falling,
  heldOutGains,
  lengths,
  proximal,
  share,
  steps,
} from './on-the-sparsity-of-l1-regularization.ts';

describe('the first article', () => {
  it('gives the lengths of (2, 2) that one finds by hand: 2·2^(1/p)', () => {
    expect(lengths).toEqual(['8', '4', '2.828', '2.378', '2']);
  });

  it('gives the share 4(w − c)² / (4w² − 2c²) of the square with w = 10', () => {
    for (const c of [0.5, 1, 2, 4, 6])
      expect(share(c)).toBe(`${((100 * 4 * (10 - c) ** 2) / (400 - 2 * c ** 2)).toFixed(1)}%`);
  });

  it('has eight birds of which least squares learns that a longer bill makes them lighter, and errs more on the others', () => {
    const { values } = model(defaults(widget.parameters));
    expect([widget.parameters.rows.default, drawing.others]).toEqual([8, 342 - 8]);
    expect(values['ols-phi2']).toBeLessThan(0);
    expect(values['ols-held-out-error']).toBeGreaterThan(2 * (values['ols-training-error'] as number));
  });

  it('has a penalty help more often than not with eight birds, and less often with forty', () => {
    const [some, given, more] = [drawing.some, drawing.given, drawing.more].map((share) => Number.parseFloat(share));
    expect(some).toBeGreaterThan(given as number);
    expect(given).toBeGreaterThan(50);
    expect(more).toBeLessThan(50);
  });

  it('has no zero on the way of a subgradient method, and nears it with falling steps', () => {
    expect([constant.zeros, falling.zeros]).toEqual([0, 0]);
    expect([constant.zeroFrom, falling.zeroFrom]).toEqual([undefined, undefined]);
    const size = (text: string) => Math.abs(Number(text.replace('−', '-')));
    expect(size(falling.last)).toBeLessThan(size(constant.last));
  });

  it('has the proximal method at zero from some step on, to the last', () => {
    expect(proximal.last).toBe('0');
    expect(proximal.zeroFrom).toBeGreaterThan(0);
    expect(proximal.zeros).toBeGreaterThanOrEqual(steps + 1 - (proximal.zeroFrom ?? Number.NaN));
  });
});

describe('the gain on birds that were not drawn', () => {
  const SETS = 60;
  const { lambda } = defaults(widget.parameters);
  /** By the figure itself: the held-out error of each λ less that of least squares. */
  const gains = (seed: number, lambdas: readonly number[]) =>
    lambdas.map((tried) => {
      const { values } = model({ ...defaults(widget.parameters), seed, lambda: tried });
      return (values['held-out-error'] as number) - (values['ols-held-out-error'] as number);
    });
  const seeds = Array.from({ length: SETS }, (_, i) => i + 1);

  it('is as often there for the given λ as in the figure', () => {
    const gained = seeds.filter((seed) => (gains(seed, [lambda])[0] as number) < 0);
    expect(heldOutGains({ sets: SETS }).given).toBe(gained.length / SETS);
  });

  it('is there for some λ as often as one finds one in a fine grid of them', () => {
    /** Close to 0, too: the error falls or rises at once, and where it rises it may fall later. */
    const grid = Array.from({ length: 200 }, (_, i) => 2 * ((i + 1) / 200) ** 3);
    const gained = seeds.filter((seed) => gains(seed, grid).some((gain) => gain < 0));
    expect(heldOutGains({ sets: SETS }).some).toBe(gained.length / SETS);
  });

  it('is for some λ at least as often as for any given one, and neither always nor never', () => {
    const { some, given } = heldOutGains();
    expect(some).toBeGreaterThanOrEqual(given);
    expect(some).toBeLessThan(1);
    expect(given).toBeGreaterThan(0);
  });

  it('has no answer where the birds allow many least-squares solutions', () =>
    expect(() => heldOutGains({ sets: 461, rows: 3 })).toThrow('seed 461'));
});
