import { describe, expect, it } from 'vitest';
import { type ExactPolytope, exactPolytope, judgeFace, pointOnFace } from '../exact/exact-polytope.ts';
import { provedConstrained } from '../optimize/proved.ts';
import { quadraticFromHessian } from '../quadratic.ts';
import { seededRandom } from '../random.ts';
import { each } from '../testing/each.ts';
import { facesOf } from './faces.ts';
import { lossOf } from './loss.ts';
import { polytopeMinimizer } from './polytope-minimizer.ts';
import { provedPolytope } from './proved-polytope.ts';
import { nearlyFlat } from './testing/nearly-flat.ts';
import { randomLosses } from './testing/random-loss.ts';

const round = (center: readonly number[]) => lossOf({ center, hessian: [1, 0, 0, 1, 0, 1] });

describe('the proof', () => {
  it('refutes all faces but one, and agrees with what doubles find off the borders (seed 103)', () => {
    each(randomLosses(103, { n: 3, count: 150 }), (loss) => {
      const problem = exactPolytope({ ...loss, budget: 1 }) as ExactPolytope;
      const standing = [[0, 0, 0], ...facesOf(3)].filter((face) => judgeFace(problem, face) !== 'refuted');
      expect(standing).toEqual([polytopeMinimizer(loss, 1).face]);
      expect(provedPolytope(loss, 1).proof).toBe('proved');
    });
  });
  it('is that of the plane in two parameters (seed 107)', () => {
    each(randomLosses(107, { n: 2, count: 200 }), (loss) => {
      const [[h11 = 0, h12 = 0] = [], [, h22 = 0] = []] = loss.hessian;
      const [a = 0, b = 0] = loss.center;
      const plane = provedConstrained(quadraticFromHessian({ center: [a, b], hessian: [h11, h12, h22] }), {
        p: 1,
        budget: 1,
      });
      const ours = provedPolytope(loss, 1);
      expect(ours.proof).toBe(plane.proof);
      expect(ours.best.phi.map(Math.sign)).toEqual(plane.best.phi.map(Math.sign));
    });
  });
  it('says of whole numbers where an inequality holds with equality', () => {
    expect(provedPolytope(round([2, 1, 1]), 1)).toMatchObject({ proof: 'tie', best: { contact: 'vertex' } });
    expect(provedPolytope(round([2, 2, 1.5]), 1)).toMatchObject({ proof: 'tie', best: { contact: 'edge' } });
    expect(provedPolytope(round([0.25, 0.25, 0.5]), 1)).toMatchObject({ proof: 'tie', best: { contact: 'interior' } });
    expect(provedPolytope(round([2, 0.5, 0.5]), 1)).toMatchObject({ proof: 'proved', best: { contact: 'vertex' } });
  });
  it('decides where doubles cannot: a centre off the rim by less than its norm is rounded', () => {
    const center = [0.1, 0.2, 0.7000000000000001];
    // In doubles 0.1 + 0.2 + 0.7000000000000001 is above 1; whether the fractions are is for whole numbers to say.
    const { best, proof } = provedPolytope(round(center), 1);
    const sum = center.map((x) => BigInt(Math.round(x * 2 ** 60))).reduce((a, b) => a + b, 0n);
    expect(center.every((x) => x * 2 ** 60 === Math.round(x * 2 ** 60))).toBe(true);
    expect(best.contact === 'interior').toBe(sum <= 2n ** 60n);
    expect(proof).toBe(sum === 2n ** 60n ? 'tie' : 'proved');
  });
  it('gives the exact minimizer, rounded, at conditions of 10¹² (seed 109)', () => {
    const random = seededRandom(109);
    for (let trial = 0; trial < 40; trial += 1) {
      const v = [random(), random() - 0.5, random() - 0.5];
      const upper = nearlyFlat(v);
      const loss = lossOf({ center: [3 * random(), -random(), random()], hessian: upper });
      const { best, proof } = provedPolytope(loss, 1);
      const problem = exactPolytope({ ...loss, budget: 1 });
      expect(proof === 'none').toBe(problem === undefined);
      if (!problem) continue;
      expect(judgeFace(problem, best.face)).toBe(proof);
      expect(best.residual).toBeLessThan(1e-11);
      if (best.contact === 'interior') continue;
      const exact = pointOnFace(problem, best.face);
      expect(best.phi.map(Math.sign)).toEqual(exact.map(Math.sign));
    }
  });
  it('is none where H is positive definite in rounded doubles only', () => {
    // 3·fl(1/3)² is below fl(1/3): the last pivot is rounded to something positive or to nothing.
    const third = 1 / 3;
    expect(
      exactPolytope({
        hessian: [
          [3, 1],
          [1, third],
        ],
        center: [1, 1],
        budget: 1,
      }),
    ).toBeUndefined();
  });
});
