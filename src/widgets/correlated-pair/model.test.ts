import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { describe as inWords } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Controls = Parameters<typeof model>[0];
const at = (controls: Partial<Controls>) => model({ ...defaults(widget.parameters), ...controls });
/** Coordinates of order one, divided by the least curvature along an edge, 2(1−0.9995). */
const ROUNDING = 1e-12;

describe('the minimizer', () => {
  it('does not move with ρ while the features are standardized and the budget is held', () => {
    for (const rho of [-0.99, -0.3, 0, 0.6, 0.95]) {
      const { values } = at({ rho });
      expect(values).toMatchObject({
        phi1: expect.closeTo(0.85, 12),
        phi2: expect.closeTo(0.15, 12),
        zeros: 0,
        unique: true,
      });
      expect(values.spread).toBeLessThan(ROUNDING);
    }
    expect(at({ center: [2.5, 0.9] }).values).toMatchObject({ phi1: 1, phi2: 0, zeros: 1, spread: 0 });
  });
  it('moves once λ is held, or the features are measured in other units', () => {
    expect(at({ hold: 'lambda' }).values.spread).toBeGreaterThan(0.5);
    expect(at({ scale: 2.5 }).values.spread).toBeGreaterThan(0.5);
  });
  it('is one of many at ρ = ±1, which share fit and ‖φ‖₁', () => {
    const { best, values } = at({ rho: 1 });
    expect(values).toMatchObject({ unique: false, loss: 1.125, budget: 1, lambda: 1.5, 'kkt-residual': 0 });
    expect(best.set?.ends).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(values.phi1).toBeCloseTo(0.85, 12);
    expect(at({ rho: 1, scale: 2 }).values).toMatchObject({ unique: true, phi1: 0, phi2: 1 });
  });
  it('is finite, with its graph, for a centre as small as can be written', () => {
    for (const center of [
      [Number.MIN_VALUE, 0],
      [1e-300, 1e-300],
    ] as const)
      for (const hold of ['lambda', 'budget'] as const) {
        const { trail, graph } = at({ center, hold, lambda: 1e-300 });
        expect(trail.flat().every(Number.isFinite)).toBe(true);
        expect(1 / (graph.y[1] - graph.y[0])).toBeLessThan(Infinity);
      }
  });
  it('is the centre, in the units in use, where nothing binds', () => {
    expect(at({ center: [0.5, 0.5], scale: 2 }).values).toMatchObject({ phi1: 0.5, phi2: 0.25, lambda: 0, spread: 0 });
    expect(at({ rho: -1, hold: 'lambda', lambda: 0 }).values).toMatchObject({ phi1: 1.6, phi2: 0.9, unique: false });
  });
});

describe('the picture', () => {
  it('has ellipses, but parallel lines where the loss is flat, or as good as flat', () => {
    expect(at({ rho: 0.99 }).lines).toBeUndefined();
    for (const rho of [1, -1, 1 - 1e-12]) {
      const { ellipses, lines } = at({ rho });
      expect(ellipses).toBeUndefined();
      expect(lines?.touching).toHaveLength(2);
    }
  });
  it('draws the lines along the valley, the one through φ* among them', () => {
    const [x1, y1, x2, y2] = at({ rho: 1 }).lines?.touching[0]?.points ?? [];
    expect((x1 ?? 0) + (y1 ?? 0)).toBeCloseTo(1, 12);
    expect((x2 ?? 0) + (y2 ?? 0)).toBeCloseTo(1, 12);
  });
  it('shows centre, diamond and all that the minimizer runs through', () => {
    const { view, others, center } = at({ scale: 0.1, hold: 'lambda', lambda: 0.01 });
    for (const [x, y] of [...others, center]) {
      expect(Math.abs(x)).toBeLessThan(view.x[1]);
      expect(Math.abs(y)).toBeLessThan(view.y[1]);
    }
  });
  it('continues the curves over ρ to their limits at ±1', () => {
    const { curves } = at({ hold: 'lambda' });
    for (const curve of curves) {
      expect([curve[0]?.[0], curve.at(-1)?.[0]]).toEqual([-1, 1]);
      expect(Math.abs((curve[0]?.[1] ?? 0) - (curve[1]?.[1] ?? 9))).toBeLessThan(0.01);
    }
  });
});

/** A kink is found to 2⁻¹⁶ of the distance between two correlations. */
const BISECTED = 1e-4;

describe('the graph', () => {
  it('has its kinks where a coefficient reaches zero', () => {
    // φ₁ alone is left where |∂₂L| = |ρ(ρ·0.75 − 0.5) − 0.75| ≤ ½: from ρ = −⅓ down.
    const { curves } = at({ hold: 'lambda', lambda: 0.5, center: [2, 0.75] });
    const kink = curves[1].findIndex(([rho]) => Math.abs(rho + 1 / 3) < BISECTED);
    expect(kink).toBeGreaterThan(0);
    expect(Math.abs(curves[1][kink]?.[1] ?? 1)).toBeLessThan(BISECTED);
  });
});

describe('the sentence', () => {
  it.each([
    [{}, 'does not move, whatever the correlation'],
    [{ center: [2.5, 0.9] }, 'φ₂ is exactly zero'],
    [{ center: [0.4, 0.4] }, 'costs no more than is allowed'],
    [{ hold: 'lambda' }, 'Now it moves'],
    [{ hold: 'lambda', lambda: 9 }, 'stays where it is'],
    [{ scale: 2.5 }, 'not standardized'],
    [{ rho: 1 }, 'a whole edge is optimal'],
    [{ rho: -1, center: [1.6, -0.9] }, 'turned about, so a whole edge'],
    [{ rho: 1, scale: 2 }, 'φ₂ does more for the same budget and takes it all; φ₁ is exactly zero'],
    [{ rho: 1, scale: 0.5 }, 'φ₁ does more'],
    [{ rho: 1, budget: 3 }, 'none costs too much'],
    [{ rho: 1, hold: 'lambda', lambda: 0 }, 'thick line'],
    [{ rho: 1, hold: 'lambda', lambda: 9 }, 'both coefficients are exactly zero'],
  ] as const)('says whether it moves, and why: %o', (controls, words) =>
    expect(inWords(at(controls))).toContain(words),
  );
});
