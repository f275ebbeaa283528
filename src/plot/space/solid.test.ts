import { describe, expect, it } from 'vitest';
import type { Point } from '../plane/plane.ts';
import { nearness, type Place, placeAt, seenAt } from './sight.ts';
import { cube, octahedron, octants, type Solid, seenSolid } from './solid.ts';
import { HOME, rotationOf } from './turn.ts';

const turns = [HOME, { yaw: 33, pitch: -12 }, { yaw: -140, pitch: 71 }, { yaw: 90, pitch: 5 }];
const area = (corners: readonly Point[]) =>
  corners.reduce((sum, [x, y], k) => {
    const [nextX, nextY] = corners[(k + 1) % corners.length] as Point;
    return sum + (x * nextY - y * nextX) / 2;
  }, 0);
/** Pairs of corners that two faces share. */
const edgesOf = ({ faces }: Solid) =>
  faces
    .flatMap((face) => face.map((a, k) => [a, face[(k + 1) % face.length] as number] as const))
    .filter(([a, b]) => a < b);

type Contains = (place: Place) => boolean;
const bodies: [string, Solid, [corners: number, edges: number, faces: number], Contains][] = [
  ['octahedron', octahedron(2), [6, 12, 8], (at) => at.reduce((sum, x) => sum + Math.abs(x), 0) <= 2],
  ['cube', cube(1.5), [8, 12, 6], (at) => Math.max(...at.map(Math.abs)) <= 1.5],
];

describe.each(bodies)('the %s', (_, body, [corners, edges, faces], contains) => {
  it.each(turns)('has all its faces and edges, from %o', (turn) => {
    const { behind, before, hidden, drawn } = seenSolid(body, rotationOf(turn));
    expect(body.corners.length).toBe(corners);
    expect(behind.length + before.length).toBe(faces);
    expect(hidden.length + drawn.length).toBe(edges);
    expect(new Set([...behind, ...before].map(({ face }) => face)).size).toBe(faces);
  });
  it.each(turns)('covers the same with what is before as with what is behind, the other way round, from %o', (turn) => {
    const { behind, before } = seenSolid(body, rotationOf(turn));
    const sum = (list: typeof behind) => list.reduce((total, face) => total + area(face.corners), 0);
    expect(sum(before)).toBeGreaterThan(1);
    expect(sum(before) + sum(behind)).toBeCloseTo(0, 9);
    for (const face of before) expect(area(face.corners)).toBeGreaterThan(0);
  });
  it.each(turns)('hides the edges that it lies before itself, from %o', (turn) => {
    const rotation = rotationOf(turn);
    const { hidden, drawn } = seenSolid(body, rotation);
    const isHidden = (a: Place, b: Place) => {
      const nearer = a.map((x, j) => (x + (b[j] as number)) / 2 + 1e-3 * (rotation[6 + j] as number));
      return contains(nearer);
    };
    const written = (list: typeof hidden) => list.map((ends) => ends.map(String).toSorted().join('|')).toSorted();
    const found = { hidden: [] as string[], drawn: [] as string[] };
    for (const [i, j] of edgesOf(body)) {
      const [a, b] = [body.corners[i] as Place, body.corners[j] as Place];
      const text = [seenAt(rotation, a), seenAt(rotation, b)].map(String).toSorted().join('|');
      found[isHidden(a, b) ? 'hidden' : 'drawn'].push(text);
    }
    expect(written(hidden)).toEqual(found.hidden.toSorted());
    expect(written(drawn)).toEqual(found.drawn.toSorted());
  });
});

it('the octahedron has each face in its octant, the cube each corner', () => {
  expect(octants.length).toBe(8);
  const { corners, faces } = octahedron(3);
  for (const [k, signs] of octants.entries()) {
    const middle = [0, 1, 2].map((j) => (faces[k] ?? []).reduce((sum, c) => sum + (corners[c]?.[j] ?? 0) / 3, 0));
    expect(middle).toEqual(signs.map((s) => s));
    expect(cube(2).corners[k]).toEqual(signs.map((s) => 2 * s));
  }
});

it('a place is found again by where it is seen and how near', () => {
  for (const turn of turns) {
    const rotation = rotationOf(turn);
    const place = [0.3, -1.7, 2.2];
    const back = placeAt(rotation, seenAt(rotation, place), nearness(rotation, place));
    for (const [j, x] of back.entries()) expect(x).toBeCloseTo(place[j] as number, 12);
  }
});
