import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { describe as inWords } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { NAMES } from './penalties.ts';

type Controls = Parameters<typeof model>[0];
const at = (controls: Partial<Controls>) => model({ ...defaults(widget.parameters), ...controls });
const curve = (now: ReturnType<typeof model>, name: string) => {
  const found = now.curves.find((one) => one.name === name);
  if (!found) throw new Error(`no curve ${name}`);
  return found;
};

describe('the minimizers', () => {
  it('at z = 1.3 and λ = 1 are 0.3, 0.65, 0.8/1.5 and two exact zeros', () => {
    const { values } = at({});
    expect(values).toMatchObject({ lasso: 1.3 - 1, ridge: 0.65, hard: 0, 'square-root': 0 });
    expect(values['elastic-net']).toBeCloseTo(0.8 / 1.5, 14);
  });
  it('leave a large z as it is (hard), less λ (lasso), less nearly nothing (square root)', () => {
    const { values } = at({ z: -50 });
    expect(values).toMatchObject({ hard: -50, lasso: -49, ridge: -25 });
    expect(Math.abs((values['square-root'] as number) + 50)).toBeLessThan(0.08);
  });
  it('are all z for λ = 0 and all 0 for z = 0', () => {
    for (const name of NAMES) {
      expect(at({ z: -1.7, lambda: 0 }).values[name]).toBe(-1.7);
      expect(at({ z: 0 }).values[name]).toBe(0);
    }
  });
});

describe('the curves', () => {
  it.each([3, 2.1, 1.5, 40])('pass through the minimizer of every z they are drawn at, γ = %s', (gamma) => {
    const now = at({ lambda: 1.7, mix: 0.3, gamma });
    for (const { name, pieces, halfWidth } of now.curves)
      for (const [z, x] of pieces.flat()) {
        // At a jump both ends are drawn.
        if (Math.abs(Math.abs(z) - halfWidth) < 1e-9 || (gamma < 2 && Math.abs(Math.abs(z) - 1.75 * 1.7) < 1e-9))
          continue;
        expect(at({ z, lambda: 1.7, mix: 0.3, gamma }).values[name], `${name} at ${z}`).toBeCloseTo(x, 12);
      }
  });
  it('are in three pieces where they jump, to √(2λ) and λ^{2/3}, else in one', () => {
    const now = at({ lambda: 8 });
    expect(now.curves.map(({ pieces }) => pieces.length)).toEqual([1, 1, 1, 3, 3, 1, 1]);
    expect(at({ lambda: 8, gamma: 1.5 }).curves.at(-1)?.pieces.length).toBe(3);
    expect(curve(now, 'hard')).toMatchObject({ halfWidth: 4, jump: 4 });
    expect(curve(now, 'square-root')).toMatchObject({ halfWidth: 6, jump: 4 });
  });
  it('show z and every dead band', () => {
    for (const controls of [{ z: 40 }, { lambda: 5 }, { lambda: 1000 }, { z: -5 }]) {
      const now = at(controls);
      for (const { halfWidth } of now.curves) expect(now.end).toBeGreaterThan(1.2 * halfWidth);
      expect(now.end).toBeGreaterThanOrEqual(Math.abs(now.z));
    }
  });
});

describe('the objective', () => {
  it('has its least value where the minimizer is', () => {
    for (const show of NAMES)
      for (const z of [-2.2, -1.3, 0.4, 1.6, 3]) {
        const { sum, least, hole } = at({ show, z }).objective;
        for (const [, height] of sum) expect(height).toBeGreaterThanOrEqual(least[1] - 1e-12);
        expect(hole === undefined).toBe(show !== 'hard');
      }
  });
  it('has a second local minimum for the penalties that are not convex only', () => {
    expect(NAMES.map((show) => at({ show }).objective.second !== undefined)).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(at({ show: 'scad', gamma: 1.5, z: 1.7 }).objective.second?.[0]).toBe(1.7);
    expect(at({ show: 'scad', gamma: 1.5, z: 1.8 }).objective.second?.[0]).toBeCloseTo(0.8, 14);
    expect(at({ show: 'hard', z: 1 }).objective.second).toEqual([1, 1]);
    expect(at({ show: 'hard', z: 3 }).objective.second).toEqual([0, 4.5]);
    expect(at({ show: 'square-root', z: 1 }).objective.second).toBeUndefined();
  });
});

describe('the sentence', () => {
  it.each([
    [{}, 'hold it at exactly zero; the lasso, ridge, the elastic net, MCP and SCAD shrink it'],
    [{ z: 3.1 }, 'the hard threshold, MCP and SCAD leave it as it is'],
    [{ show: 'mcp' as const, z: 2 }, 'MCP takes 0.5 off and leaves 1.5'],
    [{ show: 'mcp' as const, z: -4 }, 'MCP leaves −4 as it is'],
    [{ show: 'scad' as const, z: 0.9 }, 'SCAD holds every |z| up to 1 at exactly zero'],
    [{ show: 'scad' as const, z: 2.5 }, 'nothing jumps'],
    [{ show: 'scad' as const, gamma: 1.5 }, 'jumps to z itself'],
    [{ z: 0.2 }, 'ridge shrinks it'],
    [{ z: 0 }, 'wants 0'],
    [{ lambda: 0 }, 'every minimizer is z itself'],
    [{ show: 'lasso' as const }, 'takes λ = 1 off and leaves 0.3'],
    [{ show: 'ridge' as const }, 'divides z by 1 + λ = 2'],
    [{ show: 'elastic-net' as const }, 'divides by 1.5'],
    [{ show: 'hard' as const }, 'up to 1.414 at exactly zero'],
    [{ show: 'hard' as const, z: -2 }, 'keeps −2 as it is'],
    [{ show: 'square-root' as const }, 'up to 1.5 at exactly zero'],
    [{ show: 'square-root' as const, z: 4 }, 'the less it loses'],
  ])('says what becomes of z: %o', (controls, words) => expect(inWords(at(controls))).toContain(words));
});
