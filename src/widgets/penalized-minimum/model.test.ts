import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { describe as inWords } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { proofWords } from './proof-words.ts';
import { slopeRows } from './slope-rows.ts';

type Controls = Parameters<typeof model>[0];
const at = (controls: Partial<Controls>) => model({ ...defaults(widget.parameters), ...controls });
const round = { condition: 1, angle: 0, center: [2, 0.5] } as const;

describe('the minimum for round contours', () => {
  it('is the soft threshold under L1', () => {
    const { values } = at({ ...round, penalty: 'l1', lambda: 0.75 });
    expect(values).toMatchObject({ phi1: 1.25, phi2: 0, zeros: 1, gradient1: -0.75, gradient2: -0.5, budget: 1.25 });
  });
  it('is shrunk by 1/(1+λ) under squared L2, and nothing is zero', () => {
    expect(at({ ...round, penalty: 'l2', lambda: 1 }).values).toMatchObject({ phi1: 1, phi2: 0.25, zeros: 0 });
  });
  it('is both under the elastic net', () => {
    const { phi1, phi2 } = at({ ...round, penalty: 'elastic-net', lambda: 1, mix: 0.5 }).values;
    expect(phi1).toBeCloseTo(1, 14);
    expect(phi2).toBe(0);
  });
  it('is the centre without a penalty', () => {
    expect(at({ ...round, penalty: 'none', lambda: 3 }).values).toMatchObject({ phi1: 2, phi2: 0.5 });
  });
});

describe('the forces at a point', () => {
  it('are −∇L and −λ·sign, added up', () => {
    const { forces } = at({ ...round, penalty: 'l1', lambda: 0.5, at: [-1, 1] });
    expect(forces).toEqual({ loss: [3, -0.5], penalty: [0.5, -0.5], total: [3.5, -1] });
  });
  it('let the kink resist as far as it can', () => {
    const { forces } = at({ ...round, penalty: 'l1', lambda: 0.75, at: [0, 0] });
    expect(forces.total).toEqual([1.25, 0]);
  });
});

describe('the slopes at the minimum', () => {
  it('allow ±λ at a zero and exactly λ elsewhere', () => {
    const rows = slopeRows(at({ ...round, penalty: 'l1', lambda: 0.75 }));
    expect(rows.map(({ allowed }) => allowed)).toEqual([
      [0.75, 0.75],
      [-0.75, 0.75],
    ]);
    expect(rows.map(({ slope }) => slope)).toEqual([0.75, 0.5]);
  });
});

describe('the sentence', () => {
  it.each([
    [{ penalty: 'l1', lambda: 0.75 }, 'exactly zero'],
    [{ penalty: 'l1', lambda: 0.25 }, 'neither parameter is zero'],
    [{ penalty: 'l1', lambda: 2.5 }, 'at the origin'],
    [{ penalty: 'l2', lambda: 1 }, 'fades to nothing'],
    [{ penalty: 'none', lambda: 1 }, 'Nothing pulls'],
  ] as const)('says why: %o', (controls, words) => expect(inWords(at({ ...round, ...controls }))).toContain(words));
});

describe('the proof', () => {
  it('is the model’s quantity: proved, a tie, and none for other penalties', () => {
    expect(at({ ...round, penalty: 'l1', lambda: 0.75 }).values).toMatchObject({ proof: 'proved', zeros: 1 });
    expect(at({ ...round, penalty: 'l1', lambda: 0.5 }).values).toMatchObject({ proof: 'tie', zeros: 1 });
    for (const penalty of ['l2', 'elastic-net', 'none'] as const)
      expect(at({ ...round, penalty, lambda: 0.5 }).values.proof).toBe('none');
  });
  it('is none where rounding has made the loss indefinite, and says so', () => {
    expect(proofWords({ ...at({ ...round, penalty: 'l1' }), proof: 'none' })).toContain('not strictly convex');
  });
});
