import { describe, expect, it } from 'vitest';
import { describe as inWords } from './describe.ts';
import { model } from './model.ts';

const round = { condition: 1, angle: 0, budget: 1 };

describe('lasso and ridge under one budget', () => {
  it('put a round loss on the corner of the diamond and on the ray to the centre', () => {
    const { values } = model({ ...round, center: [3, 1.5] });
    expect(values).toMatchObject({ 'lasso-phi1': 1, 'lasso-phi2': 0, 'lasso-zeros': 1, 'ridge-zeros': 0 });
    expect(values['ridge-phi1']).toBeCloseTo(2 / Math.sqrt(5), 14);
    expect(values['ridge-phi2']).toBeCloseTo(1 / Math.sqrt(5), 14);
  });
  it('are shown in the same view', () => {
    const { lasso, ridge } = model({ ...round, center: [3, 1.5] });
    expect(lasso.view).toEqual(ridge.view);
  });
  it('are told apart in words', () => {
    expect(inWords(model({ ...round, center: [3, 1.5] }))).toMatch(/a corner: φ₂ is exactly zero.*neither is zero/);
    expect(inWords(model({ ...round, center: [3, 0] }))).toContain('is zero, but nothing holds it there');
    expect(inWords(model({ ...round, center: [0.2, 0.3] }))).toContain('which the budget allows');
  });
});
