import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lassoPath } from '../optimize/lasso-path.ts';
import { penalizedMinimizer } from '../optimize/penalized.ts';
import { lossGradient, type Quadratic, quadratic } from '../quadratic.ts';
import { points } from '../testing/arbitraries.ts';
import type { Vec2 } from '../vector.ts';
import { acceleratedIdentification } from './accelerated-identification.ts';
import { acceleratedDescent, proximalDescent } from './descent.ts';
import { supportFrom } from './history.ts';
import { proximalIdentification } from './identification.ts';
import { identificationBound, supportMargin } from './identification-bound.ts';
import type { Gradient } from './iterate.ts';
import { type LassoPoint, supportHold } from './support-hold.ts';

const SEED = 20261203;
/** A distance that no start of these tests exceeds. */
const FAR = 12;
/** What is proved for ever is looked at for this many times as long. */
const LONGER = 6;

const half = fc.integer({ min: -8, max: 8 }).map((k) => k / 2);
const point = fc.oneof(points, fc.tuple(half, half));
const problems = fc.record({
  center: point,
  condition: fc.oneof(fc.double({ min: 1, max: 100, noNaN: true }), fc.constant(1)),
  angle: fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(0, 45, 90)),
  lambda: fc.double({ min: 0, max: 4, noNaN: true }),
  start: point,
  step: fc.double({ min: 0.01, max: 1.99, noNaN: true }),
  most: fc.integer({ min: 0, max: 400 }),
});
type Problem = typeof problems extends fc.Arbitrary<infer T> ? T : never;

const gradientOf =
  (q: Quadratic): Gradient =>
  (phi) =>
    lossGradient(q, phi as Vec2);
const bestOf = (q: Quadratic, lambda: number): LassoPoint => ({
  phi: penalizedMinimizer(q, { penalty: 'l1', lambda }).phi,
  lambda,
});

/** Each method's identification, its history, and the largest step for which it is known to converge. */
const methods = [
  { name: 'proximalIdentification', identify: proximalIdentification, descend: proximalDescent, longest: 2 },
  { name: 'acceleratedIdentification', identify: acceleratedIdentification, descend: acceleratedDescent, longest: 1 },
] as const;

describe.each(methods)('$name(q, best, run)', ({ identify, descend, longest }) => {
  const known = (problem: Problem) => {
    const run = { ...problem, step: Math.min(problem.step, longest) };
    const q = quadratic(run);
    return { q, run, best: bestOf(q, run.lambda) };
  };

  it('says from when the support is right, as the whole history does', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { q, run, best } = known(problem);
        const { from, certain } = identify(q, best, run);
        const history = descend(gradientOf(q), { ...run, iterations: run.most });
        expect(from).toBe(supportFrom(history, best.phi));
        if (certain) expect(from).toBeLessThanOrEqual(run.most);
      }),
      { seed: SEED, numRuns: 600 },
    );
  });

  it('is right for as long as one looks, where it is certain', () => {
    let certainties = 0;
    fc.assert(
      fc.property(problems, (problem) => {
        const { q, run, best } = known(problem);
        const { from, certain } = identify(q, best, run);
        if (!certain) return;
        certainties += 1;
        const history = descend(gradientOf(q), { ...run, iterations: LONGER * run.most });
        expect(supportFrom(history, best.phi)).toBe(from);
      }),
      { seed: SEED, numRuns: 300 },
    );
    expect(certainties).toBeGreaterThan(100);
  });

  it('is certain in the end, where the optimality condition holds strictly (F11)', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { q, run, best } = known({ ...problem, step: Math.max(problem.step, 0.2) });
        if (supportMargin(q, best, run.step) < 0.01 || run.step > 1.9) return;
        expect(identify(q, best, { ...run, most: 400_000 }).certain).toBe(true);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('starts from 0 at φ* itself, and where the start has the support and keeps it', () => {
    const q = quadratic({ center: [1.5, 0.2], condition: 3, angle: 30 });
    const best = bestOf(q, 0.5);
    expect(identify(q, best, { step: 0.5, start: best.phi, most: 10 })).toEqual({ from: 0, certain: true });
    expect(identify(q, bestOf(q, 9), { step: 0.5, start: [0, 0], most: 10 })).toEqual({ from: 0, certain: true });
  });

  it('takes at most one step for round contours and step 1', () => {
    const q = quadratic({ center: [2, -0.5], condition: 1, angle: 0 });
    expect(identify(q, bestOf(q, 1), { step: 1, start: [-3, 3], most: 50 })).toMatchObject({ from: 1 });
  });

  it('is certain of nothing at a knot of the path where a parameter is in, and another is held by λ exactly', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { q, run } = known(problem);
        for (const { lambda, phi } of lassoPath(q).slice(1, -1))
          expect(identify(q, { lambda, phi }, run).certain).toBe(false);
      }),
      { seed: SEED },
    );
  });

  it('finds nothing when it diverges, though both parameters differ from zero as those of φ* do', () => {
    const q = quadratic({ center: [1, 0.4], condition: 3, angle: 30 });
    const run = { start: [-1, 2] as const, step: 2.1 };
    for (const most of [0, 200, 3000])
      expect(identify(q, bestOf(q, 0), { ...run, most })).toEqual({ from: undefined, certain: false });
  });

  it('does not hang on which parameter is the first, nor on signs', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { q, run, best } = known(problem);
        const swapped = quadratic({ ...run, center: [-q.center[1], q.center[0]], angle: run.angle + 90 });
        const turned = { ...run, start: [-run.start[1], run.start[0]] as const };
        const there = { lambda: best.lambda, phi: [0 - best.phi[1], best.phi[0]] as const };
        const again = identify(swapped, there, turned);
        // The turned Hessian may differ in the last place, and with it a count far out.
        if (again.certain && swapped.hessian[0] === q.hessian[2] && swapped.hessian[1] === -q.hessian[1])
          expect(again).toEqual(identify(q, best, run));
      }),
      { seed: SEED },
    );
  });

  it('names step, start or most when it is invalid', () => {
    const q = quadratic({ center: [1, 1], condition: 2, angle: 0 });
    const run = { step: 0.5, start: [1, 1] as const, most: 5 };
    const best = bestOf(q, 0.1);
    for (const step of [0, -1, Number.NaN, Infinity]) expect(() => identify(q, best, { ...run, step })).toThrow(/step/);
    expect(() => identify(q, best, { ...run, start: [Number.NaN, 0] })).toThrow(/start must/);
    for (const most of [-1, 1.5, Infinity]) expect(() => identify(q, best, { ...run, most })).toThrow(/most must/);
  });
});

describe('supportHold(q, best, { step, far })', () => {
  const places = fc.record({
    problem: problems,
    shares: fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
  });

  it('reaches to points from which the support is never lost', () => {
    let held = 0;
    fc.assert(
      fc.property(places, ({ problem, shares }) => {
        const q = quadratic(problem);
        const best = bestOf(q, problem.lambda);
        const { reach } = supportHold(q, best, { step: problem.step, far: FAR });
        if (!(reach > 0)) return;
        held += 1;
        const radius = Math.min(reach, FAR) / Math.SQRT2;
        const start = best.phi.map((x, j) => (x === 0 ? 0 : x + radius * (shares[j] as number)));
        const history = proximalDescent(gradientOf(q), { ...problem, start, iterations: 60 });
        expect(supportFrom(history.slice(1), best.phi)).toBe(0);
      }),
      { seed: SEED, numRuns: 1000 },
    );
    expect(held).toBeGreaterThan(500);
  });

  it('does not end before a point from which a zero is lost, to first order', () => {
    const q = quadratic({ center: [3, 0.5], condition: 4, angle: 30 });
    const best = bestOf(q, 0.3);
    const { reach, low } = supportHold(q, best, { step: 0.5, far: FAR });
    expect([best.phi[1], low]).toEqual([0, q.hessian[0]]);
    const slopes = [-reach, reach].map((d) => Math.abs(lossGradient(q, [best.phi[0] + d, 0])[1]));
    expect(Math.max(...slopes)).toBeCloseTo(0.3, 12);
  });

  it('reaches everywhere at the origin, and nowhere for steps of 2/(largest curvature) where both parameters are in', () => {
    const q = quadratic({ center: [1, 1], condition: 4, angle: 0 });
    expect(supportHold(q, bestOf(q, 9), { step: 5, far: FAR })).toEqual({ low: Infinity, high: 0, reach: Infinity });
    for (const step of [2, 3]) expect(supportHold(q, bestOf(q, 0.1), { step, far: FAR }).reach).toBe(0);
  });
});

describe('supportMargin(q, best, step)', () => {
  it('is the least of t(λ − |∂ⱼL|) at the zeros and |φ*ⱼ| elsewhere', () => {
    const q = quadratic({ center: [2, -0.5], condition: 1, angle: 0 });
    expect(supportMargin(q, bestOf(q, 0.75), 0.5)).toBe(0.125);
    expect(supportMargin(q, bestOf(q, 1.75), 0.5)).toBe(0.25);
    expect(supportMargin(q, bestOf(q, 0.25), 0.5)).toBe(0.25);
  });
  it('is 0 where the optimality condition does not hold strictly', () => {
    const q = quadratic({ center: [2, 0], condition: 1, angle: 0 });
    expect(supportMargin(q, bestOf(q, 0), 0.5)).toBe(0);
    expect(supportMargin(q, bestOf(q, 2), 0.5)).toBe(0);
  });
});

describe('identificationBound(q, best, { step, start })', () => {
  it('is kept by ISTA, with certainty', () => {
    fc.assert(
      fc.property(problems, (run) => {
        const q = quadratic(run);
        const best = bestOf(q, run.lambda);
        const bound = identificationBound(q, best, run);
        if (bound > 20_000) return;
        const { from, certain } = proximalIdentification(q, best, { ...run, most: bound });
        expect(certain).toBe(true);
        expect(from).toBeLessThanOrEqual(bound);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
  it('is the least K ≥ 1 with qᴷ‖φ⁰ − φ*‖ < margin, up to roundings', () => {
    const q = quadratic({ center: [2, -0.5], condition: 1, angle: 0 });
    const best = bestOf(q, 0.75);
    // φ* = (1.25, 0), q = ½, margin 0.125: 4·2⁻ᴷ < 0.125 first at K = 6, 3.9·2⁻ᴷ at K = 5.
    expect(identificationBound(q, best, { step: 0.5, start: [1.25, 4] })).toBe(6);
    expect(identificationBound(q, best, { step: 0.5, start: [1.25, 3.9] })).toBe(5);
    expect(identificationBound(q, best, { step: 0.5, start: best.phi })).toBe(1);
  });
  it('is infinite at a knot and for steps that do not contract', () => {
    const q = quadratic({ center: [2, -0.5], condition: 1, angle: 0 });
    expect(identificationBound(q, bestOf(q, 0.5), { step: 0.5, start: [1, 1] })).toBe(Infinity);
    expect(identificationBound(q, bestOf(q, 0.75), { step: 2, start: [1, 1] })).toBe(Infinity);
  });
  it('names start when it is invalid', () => {
    const q = quadratic({ center: [2, -0.5], condition: 1, angle: 0 });
    expect(() => identificationBound(q, bestOf(q, 1), { step: 1, start: [0, Infinity] })).toThrow(/start must/);
  });
});
