import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { norm } from '#math';
import { describe as inWords } from './describe.ts';
import { ballName } from './labels.ts';
import { model, type NormControls } from './model.ts';
import { widget } from './parameters.ts';

const at = (controls: Partial<NormControls>) => model({ ...defaults(widget.parameters), ...controls });
const EXPONENTS = [0, 5e-324, 0.01, 0.05, 0.5, 1, 1.5, 2, 4, 300, Number.POSITIVE_INFINITY];

describe('the length of (2, 2)', () => {
  it.each([
    [0.5, 8],
    [1, 4],
    [2, Math.SQRT2 * 2],
    [4, 2 ** 1.25],
    [Number.POSITIVE_INFINITY, 2],
    [0, 2],
  ])('is 2^{1+1/p} for p = %s, and 2 non-zeros', (p, value) => {
    expect(at({ p }).values.norm).toBeCloseTo(value, 14);
  });
  it('is a norm for p ≥ 1 only', () =>
    expect(EXPONENTS.map((p) => at({ p }).values['is-norm'])).toEqual(EXPONENTS.map((p) => p >= 1)));
  it('raised to p tends to the number of non-zeros as p → 0', () => {
    expect(at({ p: 1e-9 }).sum).toBeCloseTo(2, 8);
    expect(at({ p: 1e-9, x: [0, 5] }).sum).toBeCloseTo(1, 8);
  });
});

describe('the ball through x', () => {
  it('is made of points as long as x, within the frame', () => {
    for (const p of [0.5, 1, 1.5, 2, 4, Number.POSITIVE_INFINITY]) {
      const { ball, length, view } = at({ x: [1.5, -0.4], p });
      const inside = (ball[0] ?? []).filter(([u, v]) => Math.abs(u) <= view.x[1] && Math.abs(v) <= view.y[1]);
      expect(inside.length).toBeGreaterThan(100);
      for (const point of inside) expect(norm(point, p)).toBeCloseTo(length, 9);
    }
  });
  it('holds numbers only, none far outside the frame, for every p and any x', () => {
    for (const p of EXPONENTS)
      for (const x of [
        [2, 2],
        [0, 0],
        [0, -3],
        [1e-9, 4],
        [100, -100],
      ] as const) {
        const { ball, view } = at({ x, p });
        expect(ball.flat(2).every((v) => Math.abs(v) <= 1.1 * view.x[1])).toBe(true);
        expect(
          ballName(at({ x, p }))
            .places.flatMap(({ at: place }) => [...place])
            .every(Number.isFinite),
        ).toBe(true);
      }
  });
  it('is both axes for p = 0 and one non-zero, beyond the frame', () => {
    const { ball, view } = at({ x: [2, 0], p: 0 });
    expect(ball).toHaveLength(2);
    for (const line of ball) expect(line.every(([u, v]) => (u === 0) !== (v === 0))).toBe(true);
    expect(Math.max(...ball.flat(2))).toBeGreaterThan(view.x[1]);
  });
  it('is all of the plane for p = 0 and two non-zeros, the origin for none', () => {
    const { ball, view } = at({ p: 0 });
    expect(ball).toHaveLength(1);
    expect(ball[0]?.every((point) => point.every((v) => Math.abs(v) > view.x[1]))).toBe(true);
    expect(at({ x: [0, 0], p: 0 }).ball).toEqual([[[0, 0]]]);
  });
  it('is shown whole for p ≥ 1, in a view that does not depend on p', () => {
    const views = EXPONENTS.map((p) => at({ x: [3, -3.9], p }).view);
    for (const view of views) expect(view).toEqual(views[0]);
    expect(views[0]?.y[1]).toBeGreaterThan(6.9);
  });
});

describe('the sentence', () => {
  it('names the rule that fails for p < 1, with the reader’s numbers', () => {
    const text = inWords(at({ p: 0.5 }));
    expect(text).toContain('|x₁| + |x₂| = 4');
    expect(text).toContain('is 8');
    expect(text).toContain('triangle inequality fails');
  });
  it('shows the same failure on two other vectors when x lies on an axis', () =>
    expect(inWords(at({ p: 0.5, x: [0, 3] }))).toContain('(1, 0) and (0, 1) have length 1 each and their sum 4.'));
  it('does not blame the triangle inequality for p = 0: scaling fails there', () => {
    const text = inWords(at({ p: 0 }));
    expect(text).toContain('2x has as many non-zeros as x');
    expect(text).not.toContain('triangle');
    expect(text).toContain('‖x‖ₚᵖ');
  });
  it('says that the zero vector has length 0 for every p', () => {
    for (const p of EXPONENTS) expect(inWords(at({ p, x: [0, 0] }))).toContain('length 0 for every p');
  });
  it('says that all p > 0 agree on an axis', () =>
    expect(inWords(at({ p: 3, x: [-2, 0] }))).toMatch(/^‖x‖₃ is 2: on an axis every p > 0 agrees/));
  it('names the shape through x', () => {
    expect(inWords(at({ p: 1 }))).toContain('diamond');
    expect(inWords(at({ p: 2 }))).toContain('circle');
    expect(inWords(at({ p: Number.POSITIVE_INFINITY }))).toContain('square');
  });
  it('never shows ∞ for a finite length that is too large', () =>
    expect(inWords(at({ p: 1e-4 }))).toContain('‖x‖ₚ is beyond 10³⁰⁸'));
});
