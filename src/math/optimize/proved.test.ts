import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePlace, type Place } from '../exact/exact-diamond.ts';
import { type ExactLoss, exactLoss } from '../exact/exact-loss.ts';
import { judgeSigns } from '../exact/exact-penalized.ts';
import { inUnits } from '../exact/units.ts';
import { type Hessian, multiply } from '../hessian.ts';
import { type Quadratic, quadratic } from '../quadratic.ts';
import references from '../reference/quadratic-minimizers.json';
import { coordinate, round } from '../testing/arbitraries.ts';
import { SIGN_PATTERNS, signsOf, type Vec2 } from '../vector.ts';
import { lambdaMax } from './penalized.ts';
import { provedConstrained, provedPenalized } from './proved.ts';

const SEED = 20261126;
const STATES = 3000;
/** Doubles spread evenly: those of fast-check are mostly tiny. */
const evenly = (low: number, high: number) =>
  fc.integer({ min: 0, max: 2 ** 32 }).map((k) => low + ((high - low) * k) / 2 ** 32);
const spread = fc.oneof({ weight: 4, arbitrary: evenly(-4, 4) }, { weight: 1, arbitrary: coordinate });
const sizes = evenly(0.01, 2);
const steep = fc.record({
  center: fc.tuple(spread, spread),
  condition: evenly(0, 4).map((power) => 10 ** power),
  angle: evenly(-180, 180),
});

/** The doubles next to a positive x. */
const above = (x: number) => x + Number.EPSILON * 2 ** Math.floor(Math.log2(x));
const below = (x: number) => x - Number.EPSILON * 2 ** (Math.ceil(Math.log2(x)) - 1);

const onDiamond = (q: Quadratic, budget: number) => provedConstrained(q, { p: 1, budget });
const lasso = (q: Quadratic, lambda: number) => provedPenalized(q, { penalty: 'l1', lambda });
const exactly = (q: Quadratic) => exactLoss(q) as ExactLoss;
const PLACES: Place[] = [true, false].flatMap((interior) => SIGN_PATTERNS.map((signs) => ({ interior, signs })));

/** Doubles of moderate size in units of 2⁻²⁰⁰, found by multiplication: none of them is finer. */
const units = (x: number) => BigInt(x * 2 ** 200);
const magnitude = (x: bigint) => (x < 0n ? -x : x);

describe('provedConstrained', () => {
  it(`proves zeros and signs in ${STATES} random states, and refutes every other place`, () => {
    const found: string[] = [];
    fc.assert(
      fc.property(steep, sizes, (options, budget) => {
        const q = quadratic(options);
        const { best, proof } = onDiamond(q, budget);
        expect(proof).toBe('proved');
        const problem = { loss: exactly(q), budget: inUnits(budget) };
        const standing = PLACES.filter((place) => judgePlace(problem, place) !== 'refuted');
        expect(standing).toEqual([{ interior: best.contact === 'interior', signs: signsOf(best.phi) }]);
        found.push(best.contact);
      }),
      { seed: SEED, numRuns: STATES },
    );
    expect(found.length).toBe(STATES);
    for (const contact of ['interior', 'corner', 'edge'])
      expect(found.filter((one) => one === contact).length).toBeGreaterThan(100);
  });

  it('for round contours ties iff ||φ̂₁| − |φ̂₂|| = c or ‖φ̂‖₁ = c, and one double away it is proved (F3)', () => {
    const eighths = fc.integer({ min: -32, max: 32 }).map((k) => k / 8);
    let ties = 0;
    fc.assert(
      fc.property(eighths, eighths, fc.integer({ min: 1, max: 16 }), (a, b, c) => {
        const budget = c / 8;
        const [sum, difference] = [Math.abs(a) + Math.abs(b), Math.abs(Math.abs(a) - Math.abs(b))];
        const isTie = sum === budget || (sum > budget && difference === budget);
        const { best, proof } = onDiamond(round([a, b]), budget);
        expect(proof).toBe(isTie ? 'tie' : 'proved');
        expect(best.contact).toBe(sum <= budget ? 'interior' : difference >= budget ? 'corner' : 'edge');
        if (!isTie) return;
        ties += 1;
        for (const near of [above(budget), below(budget)]) expect(onDiamond(round([a, b]), near).proof).toBe('proved');
        if (a !== 0)
          for (const near of [above(Math.abs(a)), below(Math.abs(a))])
            expect(onDiamond(round([near, b]), budget).proof).toBe('proved');
      }),
      { seed: SEED, numRuns: 1000 },
    );
    expect(ties).toBeGreaterThan(20);
  });

  it('ties where −∇L lies on the rim of the corner’s cone: H = ¼[[3, −1], [−1, 3]] is exact', () => {
    // From (1, 0), φ̂ − φ = (1, y): −∇L = ¼(3 − y, 3y − 1), and |3y − 1| = 3 − y at y = 1 and y = −1.
    const at = (y: number) => onDiamond(quadratic({ center: [2, y], condition: 2, angle: 45 }), 1);
    for (const y of [1, -1]) expect(at(y)).toMatchObject({ proof: 'tie', best: { phi: [1, 0], zeros: 1 } });
    for (const y of [below(1), -below(1)])
      expect(at(y)).toMatchObject({ proof: 'proved', best: { phi: [1, 0], zeros: 1 } });
    for (const y of [above(1), -above(1)]) {
      const { best, proof } = at(y);
      expect([proof, best.contact, best.zeros]).toEqual(['proved', 'edge', 0]);
      expect(Math.sign(best.phi[1])).toBe(Math.sign(y));
    }
  });

  it('shows what is proved where doubles decide otherwise: a norm that is rounded down to the budget', () => {
    // 1 + 2⁻⁵⁴ is rounded to 1. The projection onto the edge takes λ = 2⁻⁵⁵ from both.
    expect(onDiamond(round([1, 2 ** -54]), 1)).toMatchObject({
      proof: 'proved',
      best: { phi: [1, 2 ** -55], contact: 'edge', lambda: 2 ** -55, zeros: 0 },
    });
  });

  it('agrees with the reference minimizers on zeros and signs', () => {
    const records = references.filter((record) => record.problem === 'constrained' && Number(record.p) === 1);
    expect(records.length).toBeGreaterThan(10);
    for (const { center, condition, angle, budget = Number.NaN, minimizer, interior } of records) {
      const { best, proof } = onDiamond(quadratic({ center: center as unknown as Vec2, condition, angle }), budget);
      expect(proof).not.toBe('none');
      expect(signsOf(best.phi)).toEqual(minimizer.map((x) => Math.sign(x) + 0));
      expect(best.contact === 'interior').toBe(interior);
    }
  });

  it.each([0.5, 1.5, 2, Infinity])('is not asked for p = %s', (p) =>
    expect(provedConstrained(round([3, 1]), { p, budget: 1 }).proof).toBe('none'),
  );
});

describe('provedPenalized', () => {
  it(`proves zeros and signs in ${STATES} random states, and refutes all other signs`, () => {
    const found: number[] = [];
    fc.assert(
      fc.property(steep, sizes, (options, lambda) => {
        const q = quadratic(options);
        const { best, proof } = lasso(q, lambda);
        expect(proof).toBe('proved');
        const problem = { loss: exactly(q), kink: inUnits(lambda), bend: 0n };
        const standing = SIGN_PATTERNS.filter((signs) => judgeSigns(problem, signs) !== 'refuted');
        expect(standing).toEqual([signsOf(best.phi)]);
        found.push(best.zeros);
      }),
      { seed: SEED, numRuns: STATES },
    );
    expect(found.length).toBe(STATES);
    for (const zeros of [0, 1, 2]) expect(found.filter((one) => one === zeros).length).toBeGreaterThan(100);
  });

  it('for round contours, the soft threshold, ties iff some |φ̂ⱼ| = λ, and one double away it is proved', () => {
    const eighths = fc.integer({ min: -16, max: 16 }).map((k) => k / 8);
    let ties = 0;
    fc.assert(
      fc.property(eighths, eighths, fc.integer({ min: 0, max: 16 }), (a, b, l) => {
        const lambda = l / 8;
        const isTie = Math.abs(a) === lambda || Math.abs(b) === lambda;
        const { best, proof } = lasso(round([a, b]), lambda);
        expect(proof).toBe(isTie ? 'tie' : 'proved');
        expect(best.zeros).toBe([a, b].filter((x) => Math.abs(x) <= lambda).length);
        if (!isTie || lambda === 0) return;
        ties += 1;
        for (const near of [above(lambda), below(lambda)]) expect(lasso(round([a, b]), near).proof).toBe('proved');
      }),
      { seed: SEED, numRuns: 1000 },
    );
    expect(ties).toBeGreaterThan(20);
  });

  it('at λ = 0 ties where the centre has a zero, and else proves that there is none', () => {
    const at = (center: Vec2, lambda = 0) => lasso(quadratic({ center, condition: 7, angle: 30 }), lambda);
    expect(at([1, 0])).toMatchObject({ proof: 'tie', best: { phi: [1, 0] } });
    expect(at([0, 0]).proof).toBe('tie');
    expect(at([1, -2])).toMatchObject({ proof: 'proved', best: { phi: [1, -2], zeros: 0 } });
    expect(at([0, 0], 5e-324)).toMatchObject({ proof: 'proved', best: { zeros: 2 } });
  });

  it('knows on which side of λ_max it is, to the last bit, however the gradient was rounded (F2)', () => {
    let near = 0;
    fc.assert(
      fc.property(steep, fc.integer({ min: -3, max: 3 }), (options, ulps) => {
        const q = quadratic(options);
        const lambda = lambdaMax(q) * (1 + ulps * Number.EPSILON);
        fc.pre(lambda > 1e-3 && Math.min(...q.center.map(Math.abs), ...q.hessian.map(Math.abs)) > 1e-9);
        const [h11, h12, h22] = q.hessian.map(units) as [bigint, bigint, bigint];
        const [m1, m2] = q.center.map(units) as [bigint, bigint];
        const slopes = [h11 * m1 + h12 * m2, h12 * m1 + h22 * m2].map(magnitude);
        const limit = units(lambda) * units(1);
        const { best, proof } = lasso(q, lambda);
        expect(best.zeros === 2).toBe(slopes.every((slope) => slope <= limit));
        expect(proof === 'tie').toBe(best.zeros === 2 && slopes.includes(limit));
        expect(proof).not.toBe('none');
        near += 1;
      }),
      { seed: SEED, numRuns: 1000 },
    );
    expect(near).toBeGreaterThan(500);
  });

  it('agrees with the reference minimizers on zeros and signs', () => {
    const records = references.filter(({ problem, penalty }) => problem === 'penalized' && penalty === 'l1');
    expect(records.length).toBeGreaterThan(10);
    for (const { center, condition, angle, lambda = Number.NaN, minimizer } of records) {
      const { best, proof } = lasso(quadratic({ center: center as unknown as Vec2, condition, angle }), lambda);
      expect(proof).not.toBe('none');
      expect(signsOf(best.phi)).toEqual(minimizer.map((x) => Math.sign(x) + 0));
    }
  });

  it.each(['l2', 'elastic-net', 'none'] as const)('is not asked for %s', (penalty) =>
    expect(provedPenalized(round([3, 1]), { penalty, lambda: 1 }).proof).toBe('none'),
  );
});

describe('proofs at their limits', () => {
  it('are found for the smallest and largest numbers', () => {
    const extremes = [5e-324, 1e-300, 1e-160, 1, 1e160, 1e300];
    for (const scale of extremes)
      for (const other of extremes) {
        const q = quadratic({ center: [scale, -scale / 3], condition: 4, angle: 60 });
        expect(lasso(q, other).proof).not.toBe('none');
        expect(onDiamond(q, other).proof).not.toBe('none');
      }
  });
  it('are found where the centre’s coordinates are hundreds of powers of ten apart', () => {
    const q = quadratic({ center: [1e300, 5e-324], condition: 1, angle: 0 });
    expect(lasso(q, 1e-300)).toMatchObject({ proof: 'proved', best: { zeros: 1 } });
    expect(onDiamond(q, 1)).toMatchObject({ proof: 'proved', best: { phi: [1, 0] } });
  });
  it('are none where rounding has made H singular or indefinite', () => {
    for (const hessian of [
      [1, 1, 1],
      [1, 2, 1],
    ] as Hessian[]) {
      const flat: Quadratic = { center: [2, 1], hessian, condition: 1e17, angle: -45 };
      expect(multiply(hessian, [1, -1])[0]).toBeLessThanOrEqual(0);
      expect([lasso(flat, 1).proof, onDiamond(flat, 1).proof]).toEqual(['none', 'none']);
    }
  });
});
