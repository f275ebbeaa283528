import { describe, expect, it } from 'vitest';
import { faces, half, limitAlive, opening, SURVIVORS, tight } from './more-than-two-parameters.ts';

describe('the fifth article', () => {
  // Mean numbers of survivors at half of the norm, by an independent program.
  it('gives the means that another program gives', () => {
    const means = [1.59033, 2.20348, 3.44203, 6.54481, 31.3791, 124.5124];
    expect(half.map(({ mean }) => Number(mean))).toEqual(means.map((mean) => Number(mean.toPrecision(4))));
  });

  it('knows two parameters in closed form: (4/π)·atan((1 − s)/(1 + s)) for a corner, s = ½ (F24)', () => {
    const exact = (4 / Math.PI) * Math.atan(1 / 3);
    expect(Number.parseFloat(half[0]?.corner ?? '')).toBeCloseTo(100 * exact, 1);
    expect(Number.parseFloat(half[0]?.dense ?? '')).toBeCloseTo(100 * (1 - exact), 1);
  });

  it('gives the limit of the share that survives', () => expect(limitAlive()).toBeCloseTo(0.6208901036, 9));

  it('says of ten parameters that nearly all have a zero', () => {
    expect(opening.corner).toBe(half[3]?.corner);
    expect(Number.parseFloat(opening.sparse)).toBeCloseTo(100 - Number.parseFloat(half[3]?.dense ?? ''), 1);
  });

  it('counts the faces in ten dimensions: all of them together are 3¹⁰ − 1', () => {
    expect(SURVIVORS).toHaveLength(faces.length);
    // By Pascal’s triangle.
    expect(faces).toEqual(['20', '180', '960', '8,064', '15,360', '1,024']);
  });

  it('says that a budget of 0.1 leaves e^−0.1 of Laplace centres a single parameter, few or many', () => {
    expect(Number.parseFloat(tight.few)).toBeCloseTo(100 * Math.exp(-0.1), 1);
    expect(tight.many).toBe(tight.few);
  });
});

// The quartic on a grid of ℝ⁴: where it is negative, and where it is not, hang together, so its zero set does, too.
it('cuts slices in two pieces, and in eight, from a hypersurface that is one piece', () => {
  const SIDE = 25;
  const at = (i: number) => -1.3 + (2.6 * i) / (SIDE - 1);
  const term = Array.from({ length: SIDE }, (_, i) => at(i) ** 4 - at(i) ** 2);
  const inside = new Uint8Array(SIDE ** 4);
  for (let i = 0; i < inside.length; i += 1) {
    let [sum, rest] = [0.4, i];
    for (let axis = 0; axis < 4; axis += 1) {
      sum += term[rest % SIDE] ?? 0;
      rest = Math.floor(rest / SIDE);
    }
    inside[i] = sum < 0 ? 1 : 0;
  }
  expect([piecesOf(inside, SIDE, 1), piecesOf(inside, SIDE, 0)]).toEqual([1, 1]);
});

function piecesOf(cells: Uint8Array, side: number, kind: number): number {
  const seen = new Uint8Array(cells.length);
  let pieces = 0;
  for (let start = 0; start < cells.length; start += 1) {
    if (seen[start] || cells[start] !== kind) continue;
    pieces += 1;
    const queue = [start];
    seen[start] = 1;
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop())
      for (let axis = 0, step = 1; axis < 4; axis += 1, step *= side) {
        const place = Math.floor(cell / step) % side;
        for (const next of [place > 0 ? cell - step : -1, place < side - 1 ? cell + step : -1])
          if (next >= 0 && !seen[next] && cells[next] === kind) {
            seen[next] = 1;
            queue.push(next);
          }
      }
  }
  return pieces;
}
