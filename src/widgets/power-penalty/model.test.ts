import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { powerPenalizedMinimizer } from '#math';
import { describe as inWords } from './describe.ts';
import { FLOOR, heightOf, lineOf, STRIP } from './log-graph.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';

type Controls = Parameters<typeof model>[0];
const at = (controls: Partial<Controls>) => model({ ...defaults(widget.parameters), ...controls });

describe('the smaller parameter', () => {
  it('is tiny but not zero for p > 1, exactly zero at p = 1', () => {
    const near = at({}).values;
    expect(near.smaller).toBeGreaterThan(0);
    expect(near.smaller).toBeLessThan(1e-7);
    expect(near.zeros).toBe(0);
    expect(at({ p: 1 }).values).toMatchObject({ phi2: 0, smaller: 0, zeros: 1 });
  });
  it('jumps for p < 1: by default both go to zero, and one comes back', () => {
    const { graph } = at({ p: 0 });
    expect(graph.jumps.map(({ p }) => Number(p.toFixed(2)))).toEqual([0.72, 0.17]);
    expect(graph.jumps[0]?.below).toEqual([0, 0]);
    expect(graph.jumps[1]?.below[0]).toBeGreaterThan(1);
    expect(at({ p: 0.5 }).values.zeros).toBe(2);
  });
  it('comes with its certificate', () => {
    for (const p of [0, 0.3, 1, 1.001, 1.1, 2, 4]) expect(at({ p }).values['kkt-residual']).toBeLessThan(1e-14);
  });
  it('is the second of two that are equal', () => {
    const now = at({ center: [2, -2], condition: 1, angle: 0, p: 2 });
    expect(now.smaller).toBe(1);
    expect(now.values.smaller).toBe(1);
  });
});

/** Further from a jump than it is located to, and what the objective may change by on the way, with much room. */
const BESIDE = 1e-6;
const CHANGE = 1e-5;

describe('the trace', () => {
  it('has the minimizer at each stop, and the jumps where two minima are equal', () => {
    const now = at({ condition: 9, angle: 60, center: [2.2, 2.2], lambda: 0.3 });
    const { loss, trace } = now;
    for (const { p, phi } of [...trace.stretches.flat(), ...trace.beyond])
      expect(phi).toEqual(powerPenalizedMinimizer(loss, { lambda: 0.3, p }).phi);
    expect(trace.jumps.length).toBeGreaterThan(0);
    for (const { p } of trace.jumps) {
      const around = [p - BESIDE, p + BESIDE].map((q) => powerPenalizedMinimizer(loss, { lambda: 0.3, p: q }));
      expect(Math.abs((around[0]?.objective as number) - (around[1]?.objective as number))).toBeLessThan(CHANGE);
      expect(around[0]?.phi.map(Math.sign)).not.toEqual(around[1]?.phi.map(Math.sign));
    }
  });
  it('keeps one pattern of zeros and signs within a stretch', () => {
    for (const stretch of at({}).trace.stretches)
      expect(new Set(stretch.map(({ phi }) => phi.map(Math.sign).join())).size).toBe(1);
  });
  it('reaches as far as the power that is asked for', () => {
    expect(at({ p: 1.5 }).graph.end).toBeCloseTo(2.4, 12);
    expect(at({ p: 4 }).graph.end).toBeGreaterThan(4);
  });
});

describe('the logarithmic graph', () => {
  it('has a place for every magnitude, zeros below all others', () => {
    expect([1, -100, 1e-9].map(heightOf)).toEqual([0, 2, -9]);
    expect(heightOf(1e-300)).toBe(FLOOR);
    expect(heightOf(0)).toBe(STRIP);
    expect(STRIP).toBeLessThan(FLOOR);
  });
  it('ends a line where it meets the floor', () => {
    const stops = [1.01, 1.02, 1.05, 1.1].map((p) => ({ p, phi: [1, 10 ** (-0.5 / (p - 1))] as const }));
    const line = lineOf(stops, 1).filter(([p]) => Number.isFinite(p));
    expect(line[0]?.[1]).toBe(FLOOR);
    expect(line[0]?.[0]).toBeCloseTo(1 + 0.5 / 15, 9);
    expect(line.slice(1).map(([p]) => p)).toEqual([1.05, 1.1]);
  });
  it('drops the parameter that is zero at p = 1 into the strip, and no other', () => {
    const [first, second] = at({}).graph.lines;
    expect(first?.gaps.some(({ p }) => p === 1)).toBe(false);
    expect(second?.gaps.find(({ p }) => p === 1)).toMatchObject({ from: FLOOR, to: STRIP });
    const both = at({ lambda: 0.1 }).graph.lines;
    expect(both.every(({ gaps }) => gaps.every(({ p }) => p !== 1))).toBe(true);
  });
  it('shows the largest magnitude', () => {
    for (const center of [
      [1.8, 0.6],
      [100, -30],
    ] as const) {
      const { graph } = at({ center });
      expect(graph.view.y[1]).toBeGreaterThan(graph.top);
      expect(graph.top).toBeGreaterThan(Math.log10(Math.max(...center)));
    }
  });
});

/** More than half of the distance between two points of the drawn line. */
const SPACING = 0.05;

describe('the level set of the penalty', () => {
  it('passes through the minimizer', () => {
    for (const p of [0.3, 0.9, 1, 1.1, 2, 4]) {
      const { levelSet, best } = at({ p, lambda: 0.2 });
      const near = levelSet.flat().map(([x, y]) => Math.hypot(x - best.phi[0], y - best.phi[1]));
      expect(Math.min(...near)).toBeLessThan(SPACING);
    }
  });
  it('is the cross of both axes for p = 0 and one zero, and nothing at the origin', () => {
    expect(at({ p: 0 }).levelSet).toHaveLength(2);
    expect(at({ p: 0.5 }).levelSet).toEqual([]);
    expect(at({ p: 0, lambda: 0.001 }).levelSet).toEqual([]);
  });
});

describe('the sentence', () => {
  it.each([
    [{}, 'tiny, and not zero'],
    [{ p: 1 }, 'φ₂ is exactly zero, and the objective is still convex'],
    [{ p: 1, lambda: 0.1 }, 'both parameters get past it'],
    [{ p: 2 }, 'neither parameter is zero'],
    // Squared L2 shrinks the norm; a single parameter may grow.
    [{ p: 2, center: [1.2, 0.4] as const, condition: 100, angle: -45, lambda: 0.25 }, 'neither parameter is zero'],
    [{ p: 0.9 }, 'can jump'],
    [{ p: 0.5 }, 'both are exactly zero'],
    [{ p: 0.5 }, 'has jumped, at p ≈ 0.72'],
    [{ p: 0.1 }, 'at p ≈ 0.72 and at p ≈ 0.17'],
    [{ p: 1.0001 }, 'smaller than any number'],
    [{ lambda: 0 }, 'Nothing is penalized'],
    [{ center: [0, 0] as const }, 'no power moves it'],
    [{ center: [2, 0] as const, condition: 1, angle: 0 }, 'nothing holds it'],
  ])('says what the power does: %o', (controls, words) => expect(inWords(at(controls))).toContain(words));
});
