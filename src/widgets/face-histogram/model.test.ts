import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { seededRandom } from '#math';
import { countAbove, normal, thresholdOf } from '#math/faces';
import { type Asked, askedIn } from './asked.ts';
import { describe as inWords } from './describe.ts';
import { graphOf } from './graph.ts';
import { modelOf } from './model.ts';
import { widget } from './parameters.ts';
import { begin, count } from './run.ts';
import { states } from './states.ts';

const usual = defaults(widget.parameters);
type Controls = typeof usual;
const asked = (other: Partial<Controls> = {}): Asked => askedIn({ ...usual, ...other });
const at = (other: Partial<Controls> = {}) => modelOf(count(asked(other)));
const sum = (list: ArrayLike<number>) => Array.from(list).reduce((total, one) => total + one, 0);

describe('the model', () => {
  it('counts every centre outside once, and predicts as many', () => {
    for (const other of [
      {},
      { n: 2 },
      { hold: 'budget', budget: 3, law: 'laplace' },
      { n: 200, trials: 300 },
    ] as const) {
      const { counts, expected, values, drawn } = at(other);
      expect(sum(counts)).toBe(values.outside);
      expect(Math.abs(sum(expected) - values.outside)).toBeLessThan(1e-8);
      expect(drawn).toBe(asked(other).trials);
    }
  });
  it('has shares and a mean of what was counted, again by hand', () => {
    const { n, trials, seed } = usual;
    const random = seededRandom(seed);
    const left = Array.from({ length: trials }, () => {
      const sizes = Array.from({ length: n }, () => Math.abs(normal(random)));
      return countAbove(sizes, thresholdOf(sizes, usual['budget-share'] * sum(sizes)));
    });
    const { values } = at();
    expect(values['mean-nonzeros']).toBe(sum(left) / trials);
    expect(values['share-dense']).toBe(left.filter((k) => k === n).length / trials);
    expect(values['share-vertex']).toBe(left.filter((k) => k === 1).length / trials);
  });
  it('knows the ball: 2n corners and 2ⁿ facets, each a double exactly', () => {
    expect(at({ n: 3, trials: 100 }).values).toMatchObject({ vertices: 6, facets: 8 });
    expect(BigInt(at({ n: 200, trials: 100 }).values.facets)).toBe(2n ** 200n);
  });
  it('depends on the budget that is held only', () => {
    expect(asked({ budget: 7 })).toEqual(asked());
    expect(asked({ hold: 'budget', budget: 7, 'budget-share': 0.1 })).toEqual(asked({ hold: 'budget', budget: 7 }));
  });
  it('has nothing to say of centres that are all inside', () => {
    const { values, counts } = at({ n: 5, hold: 'budget', budget: 500 });
    expect(values).toMatchObject({ outside: 0, 'exact-inside': 1, 'share-vertex': Number.NaN, 'z-score': Number.NaN });
    expect(sum(counts)).toBe(0);
    expect(inWords(at({ n: 5, hold: 'budget', budget: 500 }))).toContain('nothing to count');
  });
  it('is the same in steps, and has what there is when it is cancelled', () => {
    const run = begin(asked());
    while (run.advance(7));
    expect(run.result()).toEqual(count(asked()));
    const cut = begin(asked());
    cut.advance(500);
    expect(modelOf(cut.result())).toMatchObject({ drawn: 500, values: { outside: 500 } });
    expect(inWords(modelOf(begin(asked()).result()))).toContain('No centre is drawn yet');
  });
});

describe('the named states', () => {
  const values = (name: string) => at(states.find((one) => one.name.includes(name))?.state).values;
  it('are what the facts say: a corner at 41 % in the plane, next to none for n = 10 (F24)', () => {
    expect(values('in the plane')['exact-vertex']).toBeCloseTo((4 / Math.PI) * Math.atan(1 / 3), 12);
    expect(values('n = 10')['exact-vertex']).toBeLessThan(1e-4);
    expect(values('n = 10')['exact-dense']).toBeCloseTo(0.0093894745, 9);
  });
  it('refute “more corners, so you hit a corner”, and “corners never win” as well (F24)', () => {
    const many = values('half the norm, n = 200');
    expect(many.vertices).toBe(400);
    expect(many['exact-vertex']).toBeLessThan(1e-200);
    expect(values('tight')['exact-vertex']).toBeGreaterThan(0.7);
  });
});

describe('the graph', () => {
  it('has a bar for each number of non-zeros, and counts above a few', () => {
    const [few, many] = [graphOf(at()), graphOf(at({ n: 200, trials: 200 }))];
    expect([few.bars.length, few.labels.length, many.bars.length, many.labels.length]).toEqual([10, 9, 200, 1]);
    expect(few.ticks).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([many.ticks[0], many.ticks.at(-1)]).toEqual([1, 200]);
  });
  it('ends early where nothing is to be seen further on, and leaves out no bar', () => {
    const now = at({ n: 200, hold: 'budget', budget: 0.1 });
    const { bars, whole, law } = graphOf(now);
    expect(whole).toBe(false);
    expect(sum(bars.map(({ count }) => count))).toBe(now.values.outside);
    expect(law.length).toBeGreaterThan(1);
    expect(graphOf(at({ n: 200, trials: 200 })).whole).toBe(true);
  });
});
