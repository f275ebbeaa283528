import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { labelledPoints, type PointSet } from './points.ts';

const SETS: readonly PointSet[] = ['moons', 'xor', 'circles'];
const drawn = (data: PointSet, seed = 1, count = 400) => labelledPoints(data, count, seededRandom(seed));
const places = ({ at }: { at: Float64Array }) =>
  Array.from({ length: at.length / 2 }, (_, i) => [at[2 * i] as number, at[2 * i + 1] as number] as const);
/** Draws enough for the law of large numbers: the standard error of a share is 0.005. */
const MANY = 10_000;
/** Five standard errors. */
const CHANCE = 0.025;

describe.each(SETS)('labelledPoints(%s)', (data) => {
  it('is balanced, with one more of class 0 for an odd count', () => {
    expect(drawn(data).label.reduce((sum, label) => sum + label, 0)).toBe(200);
    expect(drawn(data, 1, 7).label).toEqual(Uint8Array.of(0, 1, 0, 1, 0, 1, 0));
  });
  it('is the same for the same seed, and another for another', () => {
    expect(drawn(data)).toEqual(drawn(data));
    expect(drawn(data, 2).at).not.toEqual(drawn(data).at);
  });
  it('begins alike however many points are drawn: held-back points come after the others', () => {
    expect(drawn(data, 3, 200).at).toEqual(drawn(data, 3, 400).at.subarray(0, 400));
  });
  it('lies within the picture, around the origin', () => {
    const all = places(drawn(data, 4, MANY));
    expect(Math.max(...all.flat().map(Math.abs))).toBeLessThan(2.5);
    for (const k of [0, 1] as const)
      expect(Math.abs(all.reduce((sum, place) => sum + place[k], 0) / MANY)).toBeLessThan(2 * CHANCE);
  });
  it('cannot be divided by a line through the origin: no direction tells the classes apart', () => {
    const { label, ...set } = drawn(data, 5, MANY);
    for (let degrees = 0; degrees < 180; degrees += 10) {
      const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const agreeing = places(set).filter(([x, y], i) => c * x + s * y > 0 === (label[i] === 1)).length / MANY;
      expect(Math.max(agreeing, 1 - agreeing)).toBeLessThan(0.9);
    }
  });
  it('names count when it is invalid', () => {
    for (const count of [0, 1.5, Number.NaN]) expect(() => drawn(data, 1, count)).toThrow(/count must/);
  });
});

describe('the classes, but for noise', () => {
  const shareRight = (data: PointSet, classOf: (x: number, y: number) => number) => {
    const { label, ...set } = drawn(data, 6, MANY);
    return places(set).filter(([x, y], i) => classOf(x, y) === label[i]).length / MANY;
  };
  it('of xor are the signs of the product', () => {
    expect(shareRight('xor', (x, y) => (x * y > 0 ? 0 : 1))).toBeGreaterThan(0.93);
  });
  it('of circles are the sides of a circle', () => {
    expect(shareRight('circles', (x, y) => (x * x + y * y > 0.85 ** 2 ? 0 : 1))).toBeGreaterThan(0.95);
  });
  it('of moons are the nearer half circle', () => {
    const toArc = (x: number, y: number) => (y >= 0 ? Math.abs(Math.hypot(x, y) - 1) : Math.hypot(Math.abs(x) - 1, y));
    const upper = (x: number, y: number) => toArc(x + 0.5, y + 0.25);
    expect(shareRight('moons', (x, y) => (upper(x, y) < upper(-x, -y) ? 0 : 1))).toBeGreaterThan(0.97);
  });
});

it('names data when there is no such set', () => {
  expect(() => drawn('spirals' as PointSet)).toThrow(/data must/);
});
