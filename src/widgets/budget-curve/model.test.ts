import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { fieldsHolding, holdAt } from '#scenes/loss/hold.ts';
import { budgetAt, curveKnots, lambdaAt } from './curve.ts';
import { describe as inWords } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { onRail } from './rail.ts';

type Controls = Parameters<typeof model>[0];
const at = (controls: Partial<Controls>) => model({ ...defaults(widget.parameters), ...controls });
const round = { condition: 1, angle: 0, center: [2, 0.5] } as const;
/** A path on which φ₁ enters, leaves, and comes back with the other sign. */
const back = { center: [-0.25, 2], condition: 25, angle: -60 } as const;

describe('the solution', () => {
  it('follows λ while λ is held', () => {
    expect(at({ ...round, lambda: 0.75 }).values).toMatchObject({
      lambda: 0.75,
      budget: 1.25,
      'lambda-max': 2,
      zeros: 1,
      phi1: 1.25,
      phi2: 0,
      'kkt-residual': 0,
    });
  });
  it('follows the budget while the budget is held', () => {
    expect(at({ ...round, hold: 'budget', budget: 1.25 }).values).toMatchObject({
      lambda: 0.75,
      budget: 1.25,
      zeros: 1,
    });
  });
  it('spends no more than ‖φ̂‖₁, with λ = 0', () => {
    const { values, budget } = at({ ...round, hold: 'budget', budget: 7 });
    expect(values).toMatchObject({ lambda: 0, budget: 2.5, phi1: 2, phi2: 0.5 });
    expect(budget).toBe(7);
  });
  it('keeps the graph’s axes of a length that can be drawn, for a centre as small as can be written', () => {
    for (const hold of ['lambda', 'budget'] as const) {
      const { graph } = at({ center: [Number.MIN_VALUE, 0], lambda: 0, budget: 0, hold });
      expect([graph.x[1], graph.y[1]]).toEqual([1, 1]);
    }
  });
  it('is the origin without a budget, at the least λ that allows no other', () => {
    expect(at({ ...round, hold: 'budget', budget: 0 }).values).toMatchObject({
      lambda: 2,
      budget: 0,
      zeros: 2,
      'kkt-residual': 0,
    });
  });
  it('is the origin for a centre at the origin, whatever is held', () => {
    for (const hold of ['lambda', 'budget'] as const)
      expect(at({ center: [0, 0], hold }).values).toMatchObject({
        lambda: hold === 'lambda' ? 0.5 : 0,
        budget: 0,
        zeros: 2,
      });
  });
});

describe('what is held', () => {
  it('takes its current value when the reader changes over, so that nothing jumps', () => {
    const controls = { ...defaults(widget.parameters), ...back, lambda: 0.1, budget: 3 } as Controls;
    const before = model(controls);
    holdAt(controls, 'budget', before.values);
    expect(controls).toMatchObject({ hold: 'budget', budget: before.values.budget });
    const after = model(controls);
    expect(after.phi[0]).toBeCloseTo(before.phi[0], 12);
    expect(after.lambda).toBeCloseTo(0.1, 12);
  });
  it('has a field, and what follows has none', () => {
    expect(Object.keys(fieldsHolding(widget.parameters, 'lambda'))).toEqual(['lambda', 'center', 'condition', 'angle']);
    expect(Object.keys(fieldsHolding(widget.parameters, 'budget'))).toEqual(['budget', 'center', 'condition', 'angle']);
  });
});

describe('the curve', () => {
  it('has its knots where the minimizer’s support changes, and says what happens there as λ grows', () => {
    expect(at(round).knots).toEqual([
      { at: [2, 0], event: 'λₘₐₓ' },
      { at: [0.5, 1.5], event: 'φ₂ becomes 0' },
      { at: [0, 2.5], event: '‖φ̂‖₁' },
    ]);
    expect(at(back).knots.map(({ event }) => event)).toEqual([
      'λₘₐₓ',
      'φ₂ becomes 0',
      'φ₁ is back, with the other sign',
      'φ₁ becomes 0',
      '‖φ̂‖₁',
    ]);
  });
  it('names the support between the knots', () => {
    expect(at(back).spans.map(({ support }) => support)).toEqual(['all zero', 'φ₁ only', 'both', 'φ₂ only', 'both']);
  });
  it('runs through the budgets of all λ, and back', () => {
    for (const lambda of [0, 0.05, 0.1, 0.3, 0.6, 2]) {
      const { knots, values } = at({ ...back, lambda });
      expect(budgetAt(knots, lambda)).toBeCloseTo(values.budget, 12);
    }
    for (const budget of [0, 0.5, 1.45, 2, 5]) {
      const { knots, values } = at({ ...back, budget, hold: 'budget' });
      expect(lambdaAt(knots, budget)).toBeCloseTo(values.lambda, 12);
    }
  });
  it('is one point for a centre at the origin', () => {
    const { knots } = at({ center: [0, 0] });
    expect(knots).toEqual([{ at: [0, 0], event: '' }]);
    expect([budgetAt(knots, 3), lambdaAt(knots, 3)]).toEqual([0, 0]);
  });
});

describe('the handle on the curve', () => {
  const { knots } = at(round);
  const rail = { knots, scale: [100, 100] } as const;
  it('follows a key in the coordinate that it moves', () => {
    const here = { ...rail, held: 'lambda', at: [1, 1] } as const;
    expect(onRail(here, [1.1, 1])).toEqual([1.1, expect.closeTo(0.9, 12)]);
    expect(onRail(here, [1, 1.25])).toEqual([0.75, 1.25]);
    expect(onRail({ ...here, held: 'budget' }, [0.5, 1])).toEqual([0.5, 1.5]);
  });
  it('goes to the nearest point of the curve under a pointer', () => {
    expect(onRail({ ...rail, held: 'lambda', at: [1, 1] }, [1.75, 1.25])).toEqual([1.25, 0.75]);
  });
  it('moves along the flat end of what is held only', () => {
    expect(onRail({ ...rail, held: 'lambda', at: [2, 0] }, [3, 0])).toEqual([3, 0]);
    expect(onRail({ ...rail, held: 'lambda', at: [3, 0] }, [3, -0.1])).toEqual([3, 0]);
    expect(onRail({ ...rail, held: 'lambda', at: [0, 2.5] }, [0.1, 4])).toEqual([0, 2.5]);
    expect(onRail({ ...rail, held: 'budget', at: [0, 2.5] }, [0, 4])).toEqual([0, 4]);
    expect(onRail({ ...rail, held: 'budget', at: [2, 0] }, [3, 0.1])).toEqual([2, 0]);
  });
});

describe('the sentence', () => {
  it.each([
    [{ lambda: 0.75 }, 'means a budget of c = 1.25. Only φ₁ is in; φ₂ is exactly zero.'],
    [{ lambda: 0.25 }, 'Both parameters are in.'],
    [{ lambda: 2.5 }, 'every λ from λₘₐₓ = 2 on'],
    [{ lambda: 0 }, 'every budget from ‖φ̂‖₁ = 2.5 on'],
    [{ hold: 'budget', budget: 1 }, 'means λ = 1.'],
    [{ hold: 'budget', budget: 3 }, 'does not bind'],
    [{ hold: 'budget', budget: 0 }, 'Without a budget'],
    [{ center: [0, 0] }, 'the origin'],
  ] as const)('says what the held value means: %o', (controls, words) =>
    expect(inWords(at({ ...round, ...controls }))).toContain(words),
  );
});

describe('curveKnots', () => {
  it('names a double arrival at λ max once', () => {
    const { knots } = at({ center: [1, 1], condition: 4, angle: 45 });
    expect(knots.map(({ event }) => event)).toEqual(['λₘₐₓ', '‖φ̂‖₁']);
    expect(curveKnots([])).toEqual([]);
  });
});
