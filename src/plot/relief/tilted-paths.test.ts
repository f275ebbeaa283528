import { describe, expect, it } from 'vitest';
import { type Face, facesOf } from './tilted.ts';
import { outlinePath, runsOf } from './tilted-paths.ts';

const N = 7;
const along = (i: number) => (2 * i) / (N - 1) - 1;
const facesUnder = (f: (u: number, v: number) => number) =>
  facesOf({ n: N, heights: Array.from({ length: N * N }, (_, k) => f(along(k % N), along(Math.floor(k / N)))) });
/** From above: x to the right, y down as on a screen. */
const above = (u: number, v: number) => [60 * u, 0 - 60 * v] as const;
/** Where the outlines of a path begin. */
function startsIn(path: string): number[][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/m(-?\d+) ?(-?\d+)/g)].map(([, dx, dy]) => {
    [x, y] = [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

describe('outlinePath', () => {
  it('goes from corner to corner in whole steps that add up', () => {
    const triangle = [
      [10.4, 20],
      [15.6, 20.4],
      [9.6, 30.5],
    ] as const;
    expect(outlinePath([triangle])).toBe('m10 20l6 0-6 11z');
  });
  it('begins each outline from where the one before began, to where its pen returns', () => {
    const corner = (x: number) => [[x, 0] as const, [x + 5, 0] as const, [x + 5, -5] as const];
    expect(outlinePath([corner(0), corner(5), corner(0)])).toBe('m0 0l5 0 0-5zm5 0l5 0 0-5zm-5 0l5 0 0-5z');
  });
});

describe('runsOf', () => {
  it('draws a plane as one path that holds every face', () => {
    const runs = runsOf(
      facesUnder((u) => (u + 1) / 4),
      above,
    );
    expect(runs).toHaveLength(1);
    expect(startsIn(runs[0]?.path ?? '')).toHaveLength((N - 1) ** 2);
  });
  it('keeps the order of the faces', () => {
    const faces = facesUnder((u, v) => (u * u + v * v) / 2);
    const drawn = runsOf(faces, above).flatMap(({ path }) => startsIn(path));
    const first = (face: Face) => face.corners[0] as Face['corners'][number];
    expect(drawn).toEqual(faces.map((face) => above(first(face)[0], first(face)[1]).map(Math.round)));
  });
  it('begins a new path where the tone changes', () => {
    const tones = runsOf(
      facesUnder((u) => Math.abs(u)),
      above,
    ).map(({ tone }) => tone);
    expect(tones).toHaveLength(2 * (N - 1));
    expect(tones.every((tone, i) => tone !== tones[i + 1])).toBe(true);
  });
  it('begins a new path where the other side shows, also in one tone', () => {
    const [front, back] = facesUnder(() => 0) as [Face, Face];
    const turned = { ...back, corners: [...back.corners].reverse() };
    expect(runsOf([front, back], above)).toHaveLength(1);
    expect(runsOf([front, turned], above)).toHaveLength(2);
  });
});
