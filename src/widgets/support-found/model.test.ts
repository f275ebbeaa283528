import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import {
  atOnce,
  lassoPath,
  lossGradient,
  proximalDescent,
  quadratic,
  seededRandom,
  softThreshold,
  supportFrom,
  type Vec2,
} from '#math';
import { countPieces, heightOf, neverStrip, type Piece } from './counts.ts';
import { describe as inWords } from './describe.ts';
import { lambdaEnd, overLambda, overStep } from './graphs.ts';
import { linePlaces } from './line-places.ts';
import { supportOf } from './model.ts';
import { widget } from './parameters.ts';
import { zeroStrips } from './zero-strips.ts';

type Controls = Parameters<typeof supportOf>[0];
const controls = (given: Partial<Controls>): Controls => ({ ...defaults(widget.parameters), ...given });
const at = (given: Partial<Controls>) => supportOf(controls(given));
const round = { condition: 1, angle: 0, center: [2, -0.5], start: [3, 3] } as const;
const SEED = 7;

describe('the counts', () => {
  it('are those of the round loss by hand', () => {
    // With t = ½ and λ = ¾, φ₂ goes to softThreshold(½φ₂ − ¼, ⅜): 3 → 0.875 → 0.
    expect(at({ ...round, lambda: 0.75, step: 0.5 }).values).toMatchObject({
      'proximal-support-from': 2,
      'proximal-certain': true,
      zeros: 1,
      phi1: 1.25,
      phi2: 0,
      margin: 0.125,
      'lambda-max': 2,
      'kkt-residual': 0,
    });
  });
  it('agree with a history of the descent', () => {
    const random = seededRandom(SEED);
    for (let i = 0; i < 60; i += 1) {
      const given = controls({
        center: [4 * random() - 2, 4 * random() - 2],
        lambda: random(),
        step: 1.5 * random() + 0.01,
        start: [4 * random() - 2, 4 * random() - 2],
        most: 300,
      });
      const { best, values } = supportOf(given);
      const loss = quadratic(given);
      const history = proximalDescent((phi) => lossGradient(loss, phi as Vec2), { ...given, iterations: given.most });
      expect(values['proximal-support-from']).toBe(supportFrom(history, best.phi) ?? 'never');
    }
  });
  it('stay below the bound, where there is one', () => {
    const random = seededRandom(SEED + 1);
    for (let i = 0; i < 60; i += 1) {
      const { proximal, bound } = at({ lambda: 1.5 * random(), step: 1.9 * random() + 0.05, most: 5000 });
      if (bound <= 5000) expect(proximal.from).toBeLessThanOrEqual(bound);
    }
  });
  it('are the same for mirrored and exchanged parameters', () => {
    const { center, start } = controls({});
    const plain = at({}).values;
    const flipped = at({ center: [-center[0], center[1]], start: [-start[0], start[1]], angle: 60 }).values;
    expect(flipped['proximal-support-from']).toBe(plain['proximal-support-from']);
    expect(flipped['accelerated-support-from']).toBe(plain['accelerated-support-from']);
    const swapped = at({ center: [center[1], center[0]], start: [start[1], start[0]], angle: 150 }).values;
    expect(swapped['proximal-support-from']).toBe(plain['proximal-support-from']);
    expect(swapped.phi2).toBeCloseTo(plain.phi1 as number, 12);
  });
  it('are words where there is no number: never, and no bound at a knot', () => {
    const knot = lassoPath(quadratic(controls({})))[1]?.lambda as number;
    expect(at({ lambda: knot }).values).toMatchObject({ 'proximal-certain': false, bound: 'none' });
    expect(at({ step: 0.001, most: 20 }).values['proximal-support-from']).toBe('never');
    expect(at({ step: 3 }).values).toMatchObject({ 'proximal-support-from': 'never', bound: 'none' });
  });
});

describe('the graphs', () => {
  const given = controls({});
  const end = lambdaEnd(given);
  const byLambda = atOnce(overLambda(given, end));
  const points = (pieces: readonly Piece[]) => pieces.flatMap((piece) => piece.points);

  it('show at each of their places the count there', () => {
    for (const [lambda, height] of points(byLambda.proximal))
      expect(height).toBe(heightOf(at({ lambda }).proximal.from, given.most));
    for (const [exponent, height] of points(atOnce(overStep(given)).accelerated))
      expect(height).toBe(heightOf(at({ step: 10 ** exponent }).accelerated.from, given.most));
  });
  it('stand between the knots of the path, and never run across one', () => {
    const knots = lassoPath(quadratic(given)).map(({ lambda }) => lambda);
    expect(byLambda.walls).toEqual(knots.slice(0, -1));
    for (const { points: line } of byLambda.proximal) {
      const [first, last] = [line[0] as Vec2, line.at(-1) as Vec2];
      expect(knots.some((knot) => first[0] < knot && knot < last[0])).toBe(false);
    }
  });
  it('rise toward a knot where strictness is lost', () => {
    const [, knot] = lassoPath(quadratic(given)).map(({ lambda }) => lambda) as [number, number];
    const above = points(byLambda.proximal).filter(([lambda]) => lambda > knot && lambda < knot + 0.5);
    const heights = above.map(([, height]) => height);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(at({ lambda: knot + 1e-6 }).proximal.from).toBeGreaterThan(10 ** (heights[0] as number));
  });
  it('do not hang on what they have on their axis', () => {
    expect(atOnce(overLambda({ ...given, lambda: 0.1 }, end))).toEqual(byLambda);
    expect(atOnce(overStep({ ...given, step: 1.7 }))).toEqual(atOnce(overStep(given)));
  });
  it('stand where the centre is the origin, and for few iterations', () => {
    const origin = controls({ center: [0, 0], lambda: 0 });
    expect(atOnce(overLambda(origin, lambdaEnd(origin))).walls).toEqual([]);
    expect(lambdaEnd(origin)).toBe(1);
    for (const { points: line } of atOnce(overStep(controls({ most: 1 }))).proximal)
      for (const point of line) expect(point.every(Number.isFinite)).toBe(true);
  });
  it('offer their names places on the line, those in the middle first', () => {
    const places = linePlaces(byLambda.proximal, 1);
    const points = byLambda.proximal.flatMap((piece) => piece.points);
    expect(places.length).toBeGreaterThan(2);
    for (const { at: place } of places) expect(points).toContain(place);
    expect(places[0]?.at).toBe(points[Math.floor(points.length / 2)]);
    expect(linePlaces([], 1)).toEqual([]);
  });
});

describe('countPieces(stretch, axis)', () => {
  const axis = { most: 100, span: 1 };
  const pieces = (from: (x: number) => number | undefined, certain = true) =>
    atOnce(
      countPieces({ ends: [0, 1], count: (x) => ({ from: from(x), certain: certain && from(x) !== undefined }) }, axis),
    );

  it('follows a staircase step by step, to a pixel', () => {
    const [line, ...others] = pieces((x) => 3 + Math.floor(3 * x));
    expect(others).toEqual([]);
    for (const edge of [1 / 3, 2 / 3]) {
      const after = line?.points.findIndex(([x]) => x >= edge) as number;
      const [a, b] = [line?.points[after - 1] as Vec2, line?.points[after] as Vec2];
      expect(b[0] - a[0]).toBeLessThan(1 / 400);
    }
  });
  it('breaks where a count jumps, and at never', () => {
    expect(pieces((x) => (x < 0.5 ? 2 : 90))).toHaveLength(2);
    const broken = pieces((x) => (x < 0.5 ? 50 : undefined));
    expect(broken.map(({ points }) => (points[0] as Vec2)[1])).toEqual([Math.log10(50), neverStrip(100)]);
    expect(broken.map(({ certain }) => certain)).toEqual([true, false]);
  });
  it('leaves a small count alone where others are large', () => {
    const lone = pieces((x) => (Math.abs(x - 0.5) < 1e-9 ? 0 : 50));
    expect(lone.filter(({ points }) => points.length === 1)).toHaveLength(1);
  });
  it('spends less where every count costs its most', () => {
    const number = (found: Piece[]) => found.flatMap(({ points }) => points).length;
    const costly = { most: 5000, span: 1 };
    const wild = (x: number) => ({ from: Math.floor(1e5 * x) % 4000, certain: false });
    expect(number(atOnce(countPieces({ ends: [0, 1], count: wild }, costly)))).toBeLessThan(40);
    expect(number(pieces((x) => Math.floor(1e5 * x) % 90))).toBeGreaterThan(100);
  });
});

describe('zeroStrips(q, { lambda, step })', () => {
  it('hold the points from which one step makes a parameter zero, and no others', () => {
    const loss = quadratic(controls({}));
    const [lambda, step] = [0.6, 0.7];
    const strips = zeroStrips(loss, { lambda, step });
    const random = seededRandom(SEED);
    for (let i = 0; i < 300; i += 1) {
      const phi: Vec2 = [6 * random() - 3, 6 * random() - 3];
      const slope = lossGradient(loss, phi);
      for (const { j, at: middle, along, corners } of strips) {
        const width = (from: Vec2) => Math.abs((from[0] - middle[0]) * along[1] - (from[1] - middle[1]) * along[0]);
        const inside = width(phi) <= width(corners[0] as Vec2);
        expect(softThreshold(phi[j] - step * slope[j], step * lambda) === 0).toBe(inside);
      }
    }
  });
  it('are nothing for λ = 0, and all or nothing where one step forgets the start', () => {
    const loss = quadratic({ center: [2, -0.5], condition: 1, angle: 0 });
    expect(zeroStrips(loss, { lambda: 0, step: 1 })).toEqual([]);
    expect(zeroStrips(loss, { lambda: 0.75, step: 1 }).map(({ j }) => j)).toEqual([1]);
  });
});

describe('the sentence', () => {
  const knot = lassoPath(quadratic(controls({})))[1]?.lambda as number;
  it.each([
    [{}, 'ISTA knows from iteration 34 on that φ₂ is zero and φ₁ is not, and it is proved that it stays so.'],
    [{}, 'FISTA knows it from iteration 13 on.'],
    [{ lambda: 5, start: [0, 0] }, 'knows from the start that both parameters are zero'],
    [{ lambda: knot }, 'at a knot of the path'],
    [{ lambda: 0, center: [1, 0] }, 'At λ = 0 nothing holds a parameter at zero: ISTA does not find'],
    [{ step: 3 }, 'The step t = 3 is too long: from 2/μ = 2 on'],
    [{ step: 0.001 }, 'In 1000 iterations of t = 0.001, ISTA does not find that φ₂ is zero'],
    [{ step: 0.001, start: [2, 2], lambda: 0.05 }, 'but may lose it again'],
    [{ step: 2.02 }, 'No bound promises it for steps from 2/μ = 2 on.'],
  ] as const)('says when, and whether it lasts: %o', (given, words) =>
    expect(inWords(at(given as Partial<Controls>))).toContain(words),
  );
});
