import { describe, expect, it } from 'vitest';
import { frameOf, insideView, pathData } from './plane.ts';

const view = { x: [-2, 2], y: [-1, 1] } as const;
const frame = frameOf(view, 400);

describe('frameOf', () => {
  it('has one scale for both axes', () =>
    expect([frame.scale, frame.upward, frame.width, frame.height]).toEqual([100, 100, 400, 200]));
  it('maps there and back', () => expect(frame.toPlane(frame.x(0.5), frame.y(-0.25))).toEqual([0.5, -0.25]));
  it('puts y upward', () => expect(frame.y(1)).toBe(0));
});

describe('insideView', () => {
  it('moves a point no farther than the margin lets it', () => {
    expect(insideView(view, [5, -5], [0.1, 0.2])).toEqual([1.9, -0.8]);
    expect(insideView(view, [0, 0], [0.1, 0.2])).toEqual([0, 0]);
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

describe('frameOf(view, width, height): a graph', () => {
  const graph = frameOf({ x: [0, 2], y: [-1, 4] }, 300, 100);
  it('has a scale for each axis', () => {
    expect([graph.x(0), graph.x(2), graph.y(-1), graph.y(4)]).toEqual([0, 300, 100, 0]);
    expect([graph.width, graph.height]).toEqual([300, 100]);
    expect([graph.scale, graph.upward]).toEqual([150, 20]);
  });
  it('finds its way back', () => {
    expect(graph.toPlane(graph.x(0.5), graph.y(1.5))).toEqual([0.5, 1.5]);
  });
});
