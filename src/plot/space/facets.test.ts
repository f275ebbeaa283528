import { describe, expect, it } from 'vitest';
import { cubeEdges } from './cube-edges.ts';
import { facetPaths } from './facets.ts';
import { seenPieces } from './seen-pieces.ts';
import { project, STAGE } from './stage.ts';
import { HOME, rotationOf } from './turn.ts';

/** From above, x to the left: two horizontal squares, the small one at height z = ½, the large one at 0. */
const ABOVE = rotationOf({ yaw: 62 - 90, pitch: 90 });
const square = (half: number, z: number) => [-half, -half, z, half, -half, z, half, half, z, -half, half, z];
const twoSquares = {
  points: Float64Array.from([...square(0.2, 0.5), ...square(0.4, 0)]),
  corners: Uint32Array.from([0, 1, 2, 3, 4, 5, 6, 7]),
  normals: Float64Array.from([0, 0, 1, 0, 0, 1]),
};

describe('facetPaths', () => {
  it('draws far pieces before near ones', () => {
    const paths = facetPaths(twoSquares, ABOVE, 1);
    expect(paths).toHaveLength(2);
    const [first, second] = paths.map(({ path }) => (path.match(/-?\d+/g) ?? []).map((n) => Math.abs(Number(n))));
    expect(first?.[2]).toBeGreaterThan(second?.[2] as number);
  });
  it('shows the outer side from above and the inner from below', () => {
    expect(facetPaths(twoSquares, ABOVE, 1).map(({ side }) => side)).toEqual(['outside', 'outside']);
    const below = facetPaths(twoSquares, rotationOf({ yaw: 0, pitch: -90 }), 1);
    expect(new Set(below.map(({ side }) => side))).toEqual(new Set(['inside']));
  });
  it('leaves out what is wholly hidden', () => {
    const hidden = { ...twoSquares, points: Float64Array.from([...square(0.4, 0.5), ...square(0.2, 0)]) };
    expect(facetPaths(hidden, ABOVE, 1)).toHaveLength(1);
    expect(seenPieces(project(hidden.points, ABOVE, 1), hidden.corners)).toEqual([0]);
  });
  it('draws nothing of nothing', () => {
    const none = { points: new Float64Array(), corners: new Uint32Array(), normals: new Float64Array() };
    expect(facetPaths(none, ABOVE, 1)).toEqual([]);
  });
});

describe('project', () => {
  it('keeps the cube inside the picture however it is turned', () => {
    const corners = [-1, 1].flatMap((x) => [-1, 1].flatMap((y) => [-1, 1].flatMap((z) => [x, y, z])));
    for (let yaw = -180; yaw < 180; yaw += 17) {
      for (const pitch of [-90, -54.7, -20, 0, 35.3, 90]) {
        const seen = project(corners, rotationOf({ yaw, pitch }), 1);
        for (let at = 0; at < seen.length; at += 3) {
          expect(Math.abs((seen[at] as number) - STAGE.width / 2)).toBeLessThanOrEqual(STAGE.width / 2);
          expect(Math.abs((seen[at + 1] as number) - STAGE.height / 2)).toBeLessThanOrEqual(STAGE.height / 2);
        }
      }
    }
  });
});

describe('cubeEdges', () => {
  const count = (path: string) => path.split('M').length - 1;
  it('has three edges in front, nine on the outline and behind, and three names', () => {
    const edges = cubeEdges(rotationOf(HOME), ['x', 'y', 'z']);
    expect([count(edges.before), count(edges.behind)]).toEqual([3, 9]);
    expect(edges.names.map(({ text }) => text)).toEqual(['x', 'y', 'z']);
  });
  it('names no axis that points at the eye', () => {
    expect(cubeEdges(ABOVE, ['x', 'y', 'z']).names.map(({ text }) => text)).toEqual(['x', 'y']);
  });
});
