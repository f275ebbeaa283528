import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { certificateRows } from './certificate-rows.ts';
import { describe as inWords } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { proofWords } from './proof-words.ts';

const at = (controls: Partial<ReturnType<typeof defaults<typeof widget.parameters>>>) =>
  model({ ...defaults(widget.parameters), ...controls });

describe('the contact of round contours with the diamond', () => {
  const round = { condition: 1, angle: 0, p: 1, budget: 1 };
  it('is a corner iff the magnitudes of the centre differ by the budget or more', () => {
    expect(at({ ...round, center: [2, 0.9] }).values).toMatchObject({ phi1: 1, phi2: 0, zeros: 1, contact: 'corner' });
    expect(at({ ...round, center: [2, 1.1] }).values).toMatchObject({ zeros: 0, contact: 'edge' });
  });
  it('is the projection onto the edge otherwise', () => {
    const { phi1, phi2 } = at({ ...round, center: [1.5, 1] }).values;
    expect(phi1).toBeCloseTo(0.75, 14);
    expect(phi2).toBeCloseTo(0.25, 14);
  });
  it('is the centre itself where the budget allows it', () => {
    const { values, cone, touching } = at({ ...round, center: [0.3, -0.4] });
    expect(values).toMatchObject({ phi1: 0.3, phi2: -0.4, lambda: 0, contact: 'interior', 'kkt-residual': 0 });
    expect([cone, touching]).toEqual([undefined, undefined]);
  });
});

describe('the picture', () => {
  it('draws the one contour through the minimizer (F9)', () => {
    const { touching, best, loss } = at({ condition: 1, angle: 0 });
    expect(touching?.rx).toBeCloseTo(Math.hypot(best.phi[0] - loss.center[0], best.phi[1] - loss.center[1]), 14);
  });
  it('shows the centre and the ball', () => {
    const { view } = at({ center: [4, -4], budget: 3 });
    expect(view.x[1]).toBeGreaterThan(4);
    expect(view.y[0]).toBeLessThan(-4);
  });
});

describe('the certificate', () => {
  it('holds the zero within ±λ and balances the other slope exactly at λ', () => {
    const now = at({ condition: 1, angle: 0, center: [2, 0.5] });
    const [first, second] = certificateRows(now);
    expect(first?.slope).toBe(1);
    expect(first?.allowed).toEqual([1, 1]);
    expect(second?.allowed).toEqual([-1, 1]);
    expect(second?.slope).toBe(0.5);
  });
  it('has no infinite or missing numbers inside a star', () => {
    expect(
      at({ p: 0.5, center: [0.01, 0] })
        .allowed.flat()
        .every(Number.isFinite),
    ).toBe(true);
  });
});

describe('the sentence', () => {
  it.each([
    [{ condition: 1, angle: 0, center: [2, 0.5] as const }, 'corner of the diamond'],
    [{ condition: 1, angle: 0, center: [1.5, 1] as const }, 'edge of the diamond'],
    [{ condition: 1, angle: 0, center: [1.5, 1] as const, p: 2 }, 'smooth point'],
    [{ condition: 1, angle: 0, center: [1.5, 0] as const, p: 2 }, 'nothing holds it'],
    [{ condition: 1, angle: 0, center: [3, 3] as const, p: Number.POSITIVE_INFINITY }, 'neither is zero'],
    [{ center: [0.1, 0.1] as const }, 'affordable'],
    [{ center: [1.8, 0.9] as const, p: 1, budget: 2.7 }, 'its norm, 2.7, is within the budget 2.7'],
  ])('says what is touched: %o', (controls, words) => expect(inWords(at(controls))).toContain(words));
});

describe('the proof', () => {
  it('is the model’s quantity: proved, a tie, and none for other norms', () => {
    const round = { condition: 1, budget: 1 };
    expect(at({ ...round, p: 1, center: [-0.5, 2] }).values).toMatchObject({ proof: 'proved', contact: 'corner' });
    expect(at({ ...round, p: 1, center: [-0.5, 1.5] }).values).toMatchObject({ proof: 'tie', zeros: 1 });
    for (const p of [0.5, 2, Number.POSITIVE_INFINITY])
      expect(at({ ...round, p, center: [-0.5, 1.5] }).values.proof).toBe('none');
  });
  it('is none where rounding has made the loss indefinite, and says so', () => {
    const now = { ...at({ p: 1 }), proof: 'none' } as const;
    expect(proofWords(now)).toContain('not strictly convex');
  });
});
