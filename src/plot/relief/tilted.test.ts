import { describe, expect, it } from 'vitest';
import { type Face, facesOf, slab, tilted } from './tilted.ts';

const N = 9;
const surface = (f: (u: number, v: number) => number) => ({
  n: N,
  heights: Float64Array.from({ length: N * N }, (_, k) =>
    f((2 * (k % N)) / (N - 1) - 1, (2 * Math.floor(k / N)) / (N - 1) - 1),
  ),
});
const groundArea = ({ corners }: Face) =>
  corners.reduce((sum, [u, v], k) => {
    const [nu, nv] = corners[(k + 1) % corners.length] as readonly [number, number, number];
    return sum + (u * nv - nu * v) / 2;
  }, 0);
const facesBetween = (of: ReturnType<typeof surface>, low: number, high: number) => slab(facesOf(of), low, high);
const total = (faces: readonly Face[]) => faces.reduce((sum, face) => sum + groundArea(face), 0);

describe('the faces of a surface', () => {
  const ramp = surface((u) => (u + 1) / 2);

  it('covers the ground once', () => {
    expect(facesBetween(ramp, 0, 1)).toHaveLength((N - 1) ** 2);
    expect(total(facesBetween(ramp, 0, 1))).toBeCloseTo(4, 12);
  });
  it('cuts at a height: a ramp below 0.3 covers three tenths, above it seven', () => {
    expect(total(facesBetween(ramp, 0, 0.3))).toBeCloseTo(1.2, 12);
    expect(total(facesBetween(ramp, 0.3, 1))).toBeCloseTo(2.8, 12);
  });
  it('keeps every corner within the heights', () => {
    const corners = facesBetween(
      surface((u, v) => u * u + v * v),
      0.2,
      0.7,
    ).flatMap((face) => face.corners);
    for (const [, , w] of corners) expect(Math.abs(w - 0.45)).toBeLessThanOrEqual(0.25 + 1e-12);
  });
  it('leaves faces as they are that need no cut', () => {
    const faces = facesOf(ramp);
    expect(slab(faces, 0, 1).every((face, i) => face === faces[i])).toBe(true);
  });
  it('leaves out faces at undefined heights', () =>
    expect(
      facesBetween(
        surface((u) => (u < 0 ? Number.NaN : 0.5)),
        0,
        1,
      ),
    ).toHaveLength(((N - 1) / 2) * (N - 1)));
  it('comes from the back to the front: later faces stand lower on a flat ground', () => {
    const flat = facesBetween(
      surface(() => 0),
      0,
      1,
    );
    const up = (face: Face) => tilted(face.corners[0] as readonly [number, number, number])[1];
    expect(up(flat[0] as Face)).toBeGreaterThan(up(flat.at(-1) as Face));
    const columns = flat.slice(0, N - 1).map(up);
    expect(columns).toEqual([...columns].sort((a, b) => b - a));
  });
});
