import { describe, expect, it } from 'vitest';
import { parseFormula } from '../formula/formula.ts';
import { levelSurfaceQuantities } from './level-surface.ts';
import { AT_HAND, nearSurface } from './surface-reach.ts';

const read = (source: string) => parseFormula(source, ['x', 'y', 'z', 'w']);
/** Volumes come from extrapolated triangles on 65³ samples: far better than this. */
const CLOSE = 4;

describe('nearSurface', () => {
  it.each([1.5, 10, 1000])('finds the unit sphere and its volume in a cube of half side %d', (half) => {
    const formula = read('x^2 + y^2 + z^2');
    const near = nearSurface(formula, { half, level: 1 });
    expect(near.half).toBeGreaterThan(1);
    expect(near.half).toBeLessThan(1.6);
    expect(near.volumeAround).toBe(0);
    const { volume, components } = levelSurfaceQuantities(formula, near.mesh, { half: near.half, level: 1 });
    expect(volume).toBeCloseTo((4 / 3) * Math.PI, CLOSE);
    expect(components).toBe(1);
  });

  it('counts what it leaves out where the set lies outside the surface', () => {
    const formula = read('-(x^2 + y^2 + z^2)');
    const near = nearSurface(formula, { half: 10, level: -1 });
    const { volume } = levelSurfaceQuantities(formula, near.mesh, { half: near.half, level: -1 });
    expect(volume + near.volumeAround).toBeCloseTo(8000 - (4 / 3) * Math.PI, CLOSE);
  });

  it.each(['sin(20x)*sin(20y)*sin(20z)', 'exp(tan(x*y*z))+sin(x*y+z)^3+exp(sin(x*y))+x^2+y^2+z^2-3'])(
    'follows a slider with less than it rests with: %s',
    (source) => {
      const formula = read(source);
      const options = { half: 1.5, level: 0 };
      const [quick, resting] = [nearSurface(formula, options, AT_HAND), nearSurface(formula, options)];
      expect(quick.mesh.triangleCount).toBeGreaterThan(0);
      expect(quick.mesh.triangleCount).toBeLessThanOrEqual(AT_HAND.triangles);
      expect(quick.mesh.n).toBeLessThan(resting.mesh.n);
    },
  );

  it('finds the five tunnels of the quartic in a cube ten times too large', () => {
    const formula = read('x^4+y^4+z^4-(x^2+y^2+z^2-0.4)');
    const near = nearSurface(formula, { half: 10, level: 0 });
    const found = levelSurfaceQuantities(formula, near.mesh, { half: near.half, level: 0 });
    expect(found).toMatchObject({ components: 1, eulerCharacteristic: -8, closed: true });
  });

  it('keeps the whole cube for a surface that fills it, and for none', () => {
    expect(nearSurface(read('x + y'), { half: 3, level: 0 })).toMatchObject({ half: 3, volumeAround: 0 });
    const none = nearSurface(read('x^2 + 1'), { half: 3, level: 0 });
    expect([none.half, none.volumeAround, none.mesh.triangleCount]).toEqual([3, 0, 0]);
  });

  it('throws a RangeError that names half or level', () => {
    expect(() => nearSurface(read('x'), { half: 0, level: 0 })).toThrow(/half/);
    expect(() => nearSurface(read('x'), { half: 1, level: Number.NaN })).toThrow(/level/);
  });
});
