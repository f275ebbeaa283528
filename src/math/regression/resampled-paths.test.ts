import { describe, expect, it } from 'vitest';
import { ResampledPaths, ResampledSupport, sharesAt } from '../doors/regression.ts';
import { each } from '../testing/each.ts';
import { diabetesTable } from '../testing/regression-data.ts';
import { designOf } from './design.ts';
import { exactPath } from './exact-path.ts';
import { pathAt } from './path-at.ts';

const { columns, target } = diabetesTable();

function eventsOf(options: { resamples: number; seed: number; least: number }) {
  const work = new ResampledPaths(columns, target, options);
  while (work.advance());
  return work.events;
}

describe('ResampledPaths', () => {
  it('keeps at each λ what coordinate descent keeps of the same samples', () => {
    const events = eventsOf({ resamples: 30, seed: 5, least: 0.05 });
    each([60, 45, 30, 10, 3, 1, 0.1], (lambda) => {
      const work = new ResampledSupport(columns, target, { resamples: 30, seed: 5, lambda });
      while (work.advance());
      expect(sharesAt(events, lambda)).toEqual({ shares: work.shares, samples: 30 });
    });
  });
  it('stays at the least λ below it, and is empty beyond every path', () => {
    const events = eventsOf({ resamples: 5, seed: 1, least: 2 });
    expect(sharesAt(events, 0)).toEqual(sharesAt(events, 2));
    expect(sharesAt(events, 1e6).shares).toEqual(new Float64Array(10));
  });
  it('works one sample a step, with NaN before the first', () => {
    const work = new ResampledPaths(columns, target, { resamples: 2, seed: 1, least: 1 });
    expect([...sharesAt(work.events, 5).shares].every(Number.isNaN)).toBe(true);
    expect([work.advance(), work.done, work.advance(), work.done, work.advance()]).toEqual([true, 1, false, 2, false]);
    expect(sharesAt(work.events, 5).samples).toBe(2);
  });
  it('leaves out samples whose path stops above λ', () => {
    const [entries, exits] = [[Float64Array.of(9, 8, 2)], [Float64Array.of(4, 3)]];
    // Three samples: one enters at 9 and its path stops at 4; one enters at 8 and leaves at 3; one enters at 2.
    const events = { least: 1, entries, exits, ends: Float64Array.of(4, -1, -1) };
    const found = [8.5, 5, 4, 3.5, 3, 2, 1.5].map((lambda) => {
      const { shares, samples } = sharesAt(events, lambda);
      return [Math.round((shares[0] as number) * samples), samples];
    });
    expect(found).toEqual([
      [1, 3],
      [2, 3],
      [1, 2],
      [1, 2],
      [0, 2],
      [0, 2],
      [1, 2],
    ]);
  });
  it('names what it cannot work with', () => {
    const of = (options: object) => () =>
      new ResampledPaths([[1, 2, 3]], [1, 2, 4], { resamples: 3, seed: 1, least: 0, ...options });
    expect(of({ resamples: 0 })).toThrow(/^resamples /);
    expect(of({ least: -1 })).toThrow(/^least /);
    expect(of({ seed: Infinity })).toThrow(/^seed /);
    expect(() => sharesAt(eventsOf({ resamples: 1, seed: 1, least: 9 }), -1)).toThrow(/^lambda /);
  });
});

it('a path that is asked for down to some λ is that of all λ as far as that', () => {
  const design = designOf(columns, target);
  const [whole, part] = [exactPath(design), exactPath(design, 5)];
  expect([part.stop, part.exact, whole.stop]).toEqual(['asked', false, undefined]);
  expect(part.knots.length).toBeLessThan(whole.knots.length);
  each([45, 20, 5], (lambda) => expect(pathAt(part, lambda)).toEqual(pathAt(whole, lambda)));
});
