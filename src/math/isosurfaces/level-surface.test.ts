import { describe, expect, it } from 'vitest';
import { ballVolume } from '../ball.ts';
import { parseFormula } from '../formula/formula.ts';
import measured from '../reference/level-set-measures.json' with { type: 'json' };
import { levelSurface, levelSurfaceQuantities } from './level-surface.ts';
import { levelSurfaceMesh } from './level-surface-mesh.ts';

/** The reference's own tolerance for the quartic; the extrapolation does as well for smooth sets. */
const QUARTIC = 1e-5;
/** The spikes of the ball p = ½ are thinner than a cell. */
const SPIKES = 1e-4;

/** Milliseconds on a busy machine: a measure takes some tenths of a second. */
const PATIENCE = 30_000;

const parse = (source: string) => parseFormula(source, ['x', 'y', 'z', 'w']);
const quartic = parse('x^4 + y^4 + z^4 - (x^2 + y^2 + z^2 - 0.4)');
const quantities = (source: string, level: number, half = 1.5) =>
  levelSurface(parse(source), { level, half }).quantities;

describe('levelSurface(formula, {half, level, w, n}) of the default quartic', { timeout: PATIENCE }, () => {
  const references = measured.filter(({ shape }) => shape === 'quartic') as { level: number; volume3: number }[];

  it.each(references)('has the volume of the reference at level $level', ({ level, volume3 }) => {
    const { volume } = levelSurface(quartic, { half: 1.5, level }).quantities;
    expect(Math.abs(volume - volume3)).toBeLessThan(QUARTIC);
    expect(Math.abs(volume - volume3)).toBeLessThan(QUARTIC * volume3);
  });

  it.each([
    ['empty', -0.36, 0, 0],
    ['eight spheres', -0.34, 8, 16],
    ['eight spheres', -0.103, 8, 16],
    ['connected, of genus 5', -0.097, 1, -8],
    ['connected, of genus 5', 0, 1, -8],
    ['connected, of genus 5', 0.147, 1, -8],
    ['two nested spheres', 0.153, 2, 4],
    ['two nested spheres', 0.397, 2, 4],
    ['one sphere', 0.403, 1, 2],
  ])('is %s at level %d, in every cube that holds it (F28)', (_, level, components, eulerCharacteristic) => {
    for (const half of [1.25, 3]) {
      const found = levelSurface(quartic, { half, level }).quantities;
      expect(found).toMatchObject({ components, eulerCharacteristic, closed: true });
    }
  });
});

describe('levelSurface(formula, {half, level, w, n})', { timeout: PATIENCE }, () => {
  it.each([1, 1.5, 2, 3, 4])('gives the ball with p = %d its volume', (p) => {
    const { volume } = quantities(`abs(x)^${p} + abs(y)^${p} + abs(z)^${p}`, 1);
    expect(Math.abs(volume / ballVolume(p) - 1)).toBeLessThan(QUARTIC);
  });

  it('gives the spiky ball with p = 1/2 its volume', () => {
    const { volume, components } = quantities('sqrt(abs(x)) + sqrt(abs(y)) + sqrt(abs(z))', 1);
    expect(Math.abs(volume / ballVolume(0.5) - 1)).toBeLessThan(SPIKES);
    expect(components).toBe(1);
  });

  it('uses the fourth coordinate: a slice of the 3-sphere', () => {
    const formula = parse('x^2 + y^2 + z^2 + w^2');
    const { volume, area } = levelSurface(formula, { half: 1.5, level: 1, w: 0.6 }).quantities;
    expect(Math.abs(volume / ((4 / 3) * Math.PI * 0.8 ** 3) - 1)).toBeLessThan(QUARTIC);
    expect(Math.abs(area / (4 * Math.PI * 0.8 ** 2) - 1)).toBeLessThan(QUARTIC);
    expect(levelSurface(formula, { half: 1.5, level: 1, w: 2 }).quantities.triangles).toBe(0);
  });

  it('says what it is drawn with: the triangles of the mesh', () => {
    const options = { half: 1.5, level: 0, n: 33 };
    const mesh = levelSurfaceMesh(quartic, options);
    expect(levelSurfaceQuantities(quartic, mesh, options).triangles).toBe(mesh.triangles.length / 3);
  });

  it('says that nothing and everything have no surface', () => {
    const none = { components: 0, eulerCharacteristic: 0, closed: true, area: 0, triangles: 0 };
    expect(quantities('x + y', -9)).toEqual({ ...none, volume: 0 });
    expect(quantities('x + y', 9)).toEqual({ ...none, volume: 27 });
    expect(quantities('log(0*x - 1)', 9)).toEqual({ ...none, volume: 0 });
  });

  it('says when the surface leaves the cube', () => {
    expect(quantities('z', 0.3).closed).toBe(false);
    expect(quantities('x^2+y^2+z^2', 1, 0.8)).toMatchObject({ closed: false, components: 1, eulerCharacteristic: -4 });
  });

  it('names the argument at fault', () => {
    expect(() => levelSurface(quartic, { half: -1, level: 0 })).toThrow(/half/);
    expect(() => levelSurface(quartic, { half: 1, level: Number.NaN })).toThrow(/level/);
    expect(() => levelSurface(quartic, { half: 1, level: 0, n: 1.5 })).toThrow(/^n must/);
  });
});
