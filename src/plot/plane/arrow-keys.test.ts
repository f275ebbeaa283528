import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyMove, keySteps } from './arrow-keys.ts';
import { frameOf, type Point } from './plane.ts';

const SEED = 20261126;
const free = (point: Point) => point;
const key = (name: string, more = {}) => ({ key: name, shiftKey: false, altKey: false, ...more });
const square = (half: number) => frameOf({ x: [-half, half], y: [-half, half] }, 600);

describe('keySteps(frame)', () => {
  it.each([
    [4, 0.1],
    [140, 5],
    [0.01, 0.0005],
    [0.05, 0.002],
    [1e9, 5e7],
    [1e-200, 5e-202],
  ])('a plane of [−%d, %d] has steps of a round part of it', (half, step) =>
    expect(keySteps(square(half))).toEqual([step, step]),
  );
  it('are a hundredth to a thirty-fifth of the width, 1, 2 or 5 times a power of ten', () =>
    fc.assert(
      fc.property(fc.double({ min: -250, max: 250, noNaN: true }), (exponent) => {
        const [step] = keySteps(square(10 ** exponent));
        const share = step / (2 * 10 ** exponent);
        expect(share).toBeGreaterThan(1 / 100);
        expect(share).toBeLessThan(1 / 35);
        expect(step.toExponential()).toMatch(/^[125]e/);
      }),
      { seed: SEED },
    ));
  it('go as far on the screen along both axes of a graph', () => {
    const graph = frameOf({ x: [0, 8], y: [0, 2000] }, 600, 300);
    expect(keySteps(graph)).toEqual([0.1, 50]);
  });
});

describe('keyMove(event, at, rule)', () => {
  const steps = [0.1, 0.1] as const;
  it('goes one step, five with Shift, a tenth with Alt', () => {
    expect(keyMove(key('ArrowRight'), [1, 1], { steps, constrain: free })).toEqual([1.1, 1]);
    expect(keyMove(key('ArrowUp', { shiftKey: true }), [1, 1], { steps, constrain: free })).toEqual([1, 1.5]);
    expect(keyMove(key('ArrowDown', { altKey: true }), [1, 1], { steps, constrain: free })).toEqual([1, 0.99]);
  });
  it('stays on short decimals at every scale', () => {
    const tiny = { steps: [2e-4, 2e-4] as const, constrain: free };
    expect(keyMove(key('ArrowRight'), [0.0006, 0], tiny)).toEqual([0.0008, 0]);
    const huge = { steps: [2e7, 2e7] as const, constrain: free };
    expect(keyMove(key('ArrowLeft'), [1e7, 0], huge)).toEqual([-1e7, 0]);
  });
  it('grows its step until a constrained point moves', () => {
    const snap = ([x, y]: Point): Point => [Math.round(x * 2) / 2, Math.round(y * 2) / 2];
    expect(keyMove(key('ArrowRight'), [1, 1], { steps, constrain: snap })).toEqual([1.5, 1]);
  });
  it('gives up where nothing moves the point', () => {
    expect(keyMove(key('ArrowRight'), [1, 1], { steps, constrain: () => [1, 1] })).toEqual([1, 1]);
  });
  it('leaves other keys alone', () => expect(keyMove(key('Tab'), [0, 0], { steps, constrain: free })).toBeUndefined());
});
