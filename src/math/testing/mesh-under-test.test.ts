import { describe, expect, it } from 'vitest';
import { meshOf, validated } from './mesh-under-test.ts';

const ball = () => meshOf((x, y, z) => x * x + y * y + z * z - 1, { n: 9, half: 1.5, level: 0 });

describe('validated(mesh)', () => {
  it('gives back a mesh', () => {
    const mesh = ball();
    expect(validated(mesh)).toBe(mesh);
  });
  it('names what is broken', () => {
    const { triangles, positions, gridEdges } = ball();
    const swapped = triangles.slice();
    swapped.set([triangles[1] as number, triangles[0] as number]);
    expect(() => validated({ ...ball(), triangles: swapped })).toThrow('no edge is run along twice');
    const hole = { triangles: triangles.slice(3), triangleCount: triangles.length / 3 - 1 };
    expect(() => validated({ ...ball(), ...hole })).toThrow('open only in the faces');
    expect(() => validated({ ...ball(), triangleCount: 1 })).toThrow('three corners a triangle');
    expect(() => validated({ ...ball(), triangles: triangles.map((v) => v + 1) })).toThrow('no corner beyond');
    expect(() => validated({ ...ball(), positions: positions.map((x) => 2 * x) })).toThrow('on their grid edges');
    expect(() => validated({ ...ball(), positions: positions.with(0, Number.NaN) })).toThrow('on their grid edges');
    expect(() => validated({ ...ball(), gridEdges: gridEdges.with(0, gridEdges[1] as number) })).toThrow(
      'no grid edge has two',
    );
  });
});
