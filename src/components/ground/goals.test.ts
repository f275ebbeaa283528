import { describe, expect, it } from 'vitest';
import { constrainedMinimizer, quadratic, type Vec2 } from '#math';
import { GOALS, type Goal, goalsMet, type Hold, holdAt } from './goals.ts';
import { Ground } from './ground.ts';

const bestAt = (center: Vec2) =>
  constrainedMinimizer(quadratic({ center, condition: 4, angle: 60 }), { p: 1, budget: 1 });
/** What is met on the way through these places. */
function metAlong(places: readonly Vec2[]): Set<Goal> {
  const ground = new Ground((center) => bestAt(center).zeros > 0);
  const met = new Set<Goal>();
  let hold: Hold | undefined;
  for (const [i, place] of places.entries()) {
    ground.paint(places[i - 1] ?? place, place);
    hold = holdAt(hold, place, bestAt(place));
    for (const goal of goalsMet(bestAt(place), hold, ground.count.border)) met.add(goal);
  }
  return met;
}
const circle = ([x, y]: Vec2, radius: number): Vec2[] =>
  Array.from({ length: 54 }, (_, k) => [
    x + radius * Math.cos((k / 48) * 2 * Math.PI),
    y + radius * Math.sin((k / 48) * 2 * Math.PI),
  ]);

describe('goals', () => {
  it('are none where the page begins', () => expect(metAlong([[1.8, 0.9]])).toEqual(new Set()));

  it('hold a corner: a loop within one cone, not one that leaves it', () => {
    const loop = circle([3.5, 1.2], 0.5);
    expect(new Set(loop.map((at) => bestAt(at).phi.join()))).toEqual(new Set(['1,0']));
    expect(metAlong(loop)).toEqual(new Set(['corner']));
    expect(metAlong(circle([0, 0], 3))).not.toContain('corner');
  });

  it('keep both: on an edge, not within the budget', () => {
    expect(bestAt([0.2, 0.3]).contact).toBe('interior');
    expect(metAlong([[0.2, 0.3]])).toEqual(new Set());
    const edge: Vec2 = [0.75, 1.6];
    expect(bestAt(edge)).toMatchObject({ contact: 'edge', zeros: 0 });
    expect(metAlong([edge])).toContain('both');
  });

  it('find the border: painted on both sides for a while, not crossed once', () => {
    const once: Vec2[] = [
      [3, 0],
      [2, 3],
    ];
    expect(once.map((at) => bestAt(at).zeros)).toEqual([1, 0]);
    expect(metAlong(once)).not.toContain('border');
    const along: Vec2[] = [...once, [2.4, 3], [3.2, 1], [3.8, 1], [2.8, 3.2]];
    expect(metAlong(along)).toContain('border');
  });

  it('can all be met', () => expect(Object.keys(GOALS)).toHaveLength(3));
});
