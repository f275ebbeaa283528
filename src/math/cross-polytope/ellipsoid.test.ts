import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { each } from '../testing/each.ts';
import { greatEllipse, levelEllipsoid, outlineOf } from './ellipsoid.ts';
import { descentAt, lossOf, valueAt } from './loss.ts';
import { inner } from './matrix.ts';
import { randomLosses } from './testing/random-loss.ts';

/** To the right, up and towards an eye anywhere around. */
function eye(random: () => number) {
  const [a, b] = [2 * Math.PI * random(), Math.PI * (random() - 0.5)];
  const [ca, sa, cb, sb] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
  return { right: [-sa, ca, 0], up: [-sb * ca, -sb * sa, cb], toward: [cb * ca, cb * sa, sb] };
}

describe('a level surface in space', () => {
  it('has half diameters that are its axes, longest first: on the surface, and perpendicular (seed 89)', () => {
    each(randomLosses(89, { n: 3, count: 200 }), (loss) => {
      const { diameters, center } = levelEllipsoid(loss, 0.7);
      const lengths = diameters.map((d) => Math.hypot(...d));
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      for (const [i, d] of diameters.entries()) {
        expect(
          valueAt(
            loss,
            center.map((x, j) => x + (d[j] as number)),
          ),
        ).toBeCloseTo(0.7, 9);
        for (let k = 0; k < i; k += 1)
          expect(Math.abs(inner(d, diameters[k] as number[]))).toBeLessThan(1e-9 * (lengths[0] as number) ** 2);
      }
    });
  });

  it('is seen within an ellipse that its own farthest points touch in every direction (seed 97)', () => {
    const random = seededRandom(97);
    each(randomLosses(97, { n: 3, count: 100 }), (loss) => {
      const { right, up } = eye(random);
      const solid = levelEllipsoid(loss, 1.3);
      const { cx, cy, rx, ry, angle } = outlineOf(solid, [right, up]);
      for (let k = 0; k < 12; k += 1) {
        const way = [Math.cos((k * Math.PI) / 6), Math.sin((k * Math.PI) / 6)] as const;
        const lifted = right.map((x, j) => way[0] * x + way[1] * (up[j] as number));
        const farthest = inner(lifted, solid.center) + Math.hypot(...solid.diameters.map((d) => inner(lifted, d)));
        const turn = (k * Math.PI) / 6 - (angle * Math.PI) / 180;
        const seen = way[0] * cx + way[1] * cy + Math.hypot(rx * Math.cos(turn), ry * Math.sin(turn));
        expect(seen).toBeCloseTo(farthest, 9);
      }
    });
  });

  it('has ellipses on it that face the eye on one half and not on the other (seed 101)', () => {
    const random = seededRandom(101);
    each(randomLosses(101, { n: 3, count: 100 }), (loss) => {
      const { toward } = eye(random);
      const solid = levelEllipsoid(loss, 0.4);
      for (const pair of [
        [0, 1],
        [1, 2],
        [0, 2],
      ] as const) {
        const { seen, hidden } = greatEllipse(solid, pair, toward);
        for (const [side, points] of [
          [1, seen],
          [-1, hidden],
        ] as const)
          for (const [k, point] of points.entries()) {
            expect(valueAt(loss, point)).toBeCloseTo(0.4, 9);
            const outward = inner(
              descentAt(loss, point).map((pull) => -pull),
              toward,
            );
            if (k > 0 && k < points.length - 1) expect(Math.sign(outward)).toBe(side);
          }
      }
    });
  });

  it('of a round loss is a sphere, seen as a circle', () => {
    const round = lossOf({ center: [1, 2, 3], hessian: [1, 0, 0, 1, 0, 1] });
    const { rx, ry, cx, cy } = outlineOf(levelEllipsoid(round, 2), [
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect([rx, ry, cx, cy]).toEqual([2, 2, 1, 3]);
  });
});
