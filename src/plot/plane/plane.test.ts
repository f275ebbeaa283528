import { describe, expect, it } from 'vitest';
import { keyMove } from './arrow-keys.ts';
import { frameOf, insideView, type Point, pathData } from './plane.ts';
import { ticks } from './ticks.ts';

const view = { x: [-2, 2], y: [-1, 1] } as const;
const frame = frameOf(view, 400);

describe('frameOf', () => {
  it('has one scale for both axes', () => expect([frame.scale, frame.width, frame.height]).toEqual([100, 400, 200]));
  it('maps there and back', () => expect(frame.toPlane(frame.x(0.5), frame.y(-0.25))).toEqual([0.5, -0.25]));
  it('puts y upward', () => expect(frame.y(1)).toBe(0));
});

describe('insideView', () => {
  it('moves a point no farther than the margin lets it', () => {
    expect(insideView(view, [5, -5], 0.1)).toEqual([1.9, -0.9]);
    expect(insideView(view, [0, 0], 0.1)).toEqual([0, 0]);
  });
});

describe('pathData', () => {
  it('draws and closes', () =>
    expect(
      pathData(
        frame,
        [
          [-2, 1],
          [2, 1],
        ],
        true,
      ),
    ).toBe('M0 0l400 0z'));
  it('breaks at points that are no numbers', () => {
    expect(
      pathData(frame, [
        [-2, 1],
        [-1, 1],
        [Number.NaN, 0],
        [0, 0],
        [0, 1],
      ]),
    ).toBe('M0 0l100 0M200 100l0-100');
  });
});

describe('keyMove', () => {
  const free = (point: Point) => point;
  const key = (name: string, more = {}) => ({ key: name, shiftKey: false, altKey: false, ...more });
  it('goes a tenth, half a unit with Shift, a hundredth with Alt', () => {
    expect(keyMove(key('ArrowRight'), [1, 1], free)).toEqual([1.1, 1]);
    expect(keyMove(key('ArrowUp', { shiftKey: true }), [1, 1], free)).toEqual([1, 1.5]);
    expect(keyMove(key('ArrowDown', { altKey: true }), [1, 1], free)).toEqual([1, 0.99]);
  });
  it('grows its step until a constrained point moves', () => {
    const snap = ([x, y]: Point): Point => [Math.round(x * 2) / 2, Math.round(y * 2) / 2];
    expect(keyMove(key('ArrowRight'), [1, 1], snap)).toEqual([1.5, 1]);
  });
  it('leaves other keys alone', () => expect(keyMove(key('Tab'), [0, 0], free)).toBeUndefined());
});

describe('ticks', () => {
  it('are round numbers inside the interval', () => {
    expect(ticks(-2.3, 2.3, 5)).toEqual([-2, -1, 0, 1, 2]);
    expect(ticks(0, 0.5, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });
  it('never give −0', () => expect(ticks(-1, 1, 2).some((value) => Object.is(value, -0))).toBe(false));
});

describe('frameOf(view, width, height): a graph', () => {
  const graph = frameOf({ x: [0, 2], y: [-1, 4] }, 300, 100);
  it('has a scale for each axis', () => {
    expect([graph.x(0), graph.x(2), graph.y(-1), graph.y(4)]).toEqual([0, 300, 100, 0]);
    expect([graph.width, graph.height]).toEqual([300, 100]);
  });
  it('finds its way back', () => {
    expect(graph.toPlane(graph.x(0.5), graph.y(1.5))).toEqual([0.5, 1.5]);
  });
});
