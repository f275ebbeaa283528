import { describe, expect, it } from 'vitest';
import { fadingAt, networkOnTheWay } from './between-epochs.ts';

/** One hidden unit: three weights, a bias, a bias of the output; five epochs. */
const epochs = [
  [1, 0.4, -1, 0, 0],
  [0.5, 0.2, -1, 0.1, 0],
  [0, 0.1, -1, 0.2, 0],
  [0, 0, -1, 0.3, 0],
  [0, 0, -1, 0.4, 0],
];
const history = { hidden: 1, epoch: 4, networks: Float64Array.from(epochs.flat()) };

describe('networkOnTheWay(history, place)', () => {
  it('is the network of an epoch there, and between two of them in between', () => {
    expect([...networkOnTheWay(history, 1)]).toEqual(epochs[1]);
    expect(networkOnTheWay(history, 0.5)[0]).toBe(0.75);
  });
  it('has a weight at exactly zero from its epoch on, and not before', () => {
    expect(networkOnTheWay(history, 1.99)[0]).toBeGreaterThan(0);
    for (const place of [2, 2.3, 3.5, 4, 7]) expect(networkOnTheWay(history, place)[0]).toBe(0);
  });
});

describe('fadingAt(history, place, epochs)', () => {
  it('marks a weight when it has come to zero, and less and less after that', () => {
    expect(fadingAt(history, 1.9, 2)).toEqual([]);
    expect(fadingAt(history, 2, 2)).toEqual([{ weight: 0, left: 1 }]);
    expect(fadingAt(history, 3, 2)).toEqual([
      { weight: 0, left: 0.5 },
      { weight: 1, left: 1 },
    ]);
    expect(fadingAt(history, 4, 1)).toEqual([]);
  });
  it('does not mark what was zero from the start', () => {
    const dead = { ...history, networks: new Float64Array(25) };
    expect(fadingAt(dead, 2, 10)).toEqual([]);
  });
});
