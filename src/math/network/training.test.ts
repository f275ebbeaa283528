import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { networkAt } from './history.ts';
import { deadUnits, type Network, scoreOf, scoreWithGradient, startingNetwork } from './network.ts';
import { labelledPoints, type PointSet } from './points.ts';
import { Training, type TrainingOptions } from './training.ts';

function optionsFor(data: PointSet, seed: number, other: Partial<TrainingOptions> = {}): TrainingOptions {
  const random = seededRandom(seed);
  return {
    points: labelledPoints(data, 100, random),
    heldBack: labelledPoints(data, 100, random),
    start: startingNetwork(8, seededRandom(seed + 0.5)),
    penalty: 'l1',
    method: 'proximal',
    lambda: 0.005,
    step: 1,
    epochs: 300,
    ...other,
  };
}
/** The whole history at once. */
function train(options: TrainingOptions) {
  const training = new Training(options);
  training.advance(Infinity);
  return training.history;
}
const last = (history: ReturnType<typeof train>) => networkAt(history, history.epoch);
const weightsOf = (network: Network) => network.subarray(0, (3 * (network.length - 1)) / 4);

describe('a training', () => {
  it.each([
    ['moons', 1],
    ['xor', 2],
    ['circles', 3],
  ] as const)('of %s with seed %i gives the same bits again, and however it is cut into slices', (data, seed) => {
    const whole = train(optionsFor(data, seed));
    const sliced = new Training(optionsFor(data, seed));
    for (let slice = 1; sliced.advance(slice); slice += 1) expect(sliced.finished).toBe(false);
    expect(sliced.history).toEqual(whole);
    expect(train(optionsFor(data, seed))).toEqual(whole);
  });

  it('is the same to the last bit for every penalty and method at λ = 0', () => {
    const plain = train(optionsFor('moons', 1, { penalty: 'none', lambda: 0.3 }));
    for (const penalty of ['l1', 'l2', 'none'] as const)
      for (const method of ['proximal', 'subgradient'] as const)
        expect(train(optionsFor('moons', 1, { penalty, method, lambda: 0 })).networks).toEqual(plain.networks);
  });

  it('of the proximal method ends where |∂L| ≤ λ at each zero weight, and ∂L = −λ·sign at the others', () => {
    const options = optionsFor('xor', 1, { lambda: 0.02, epochs: 20_000, step: 0.5 });
    const end = last(train(options));
    const gradient = new Float64Array(end.length);
    scoreWithGradient(end, options.points, gradient);
    /** How far a descent that slows down is from its end after 20,000 epochs, as a share of λ. */
    const LEFT = 0.01;
    const weights = weightsOf(end);
    expect(weights.filter((w) => w === 0).length).toBeGreaterThan(3);
    weights.forEach((w, j) => {
      const slope = (gradient[j] as number) / options.lambda;
      if (w === 0) expect(Math.abs(slope)).toBeLessThan(1 + LEFT);
      else expect(Math.abs(slope + Math.sign(w))).toBeLessThan(LEFT);
    });
  });

  it('lowers the objective at every epoch of small proximal steps', () => {
    const { objective } = train(optionsFor('circles', 2, { step: 0.05 }));
    objective.slice(1).forEach((value, k) => {
      expect(value).toBeLessThan(objective[k] as number);
    });
  });

  it('commutes with a change of the hidden units’ order', () => {
    const turned = (network: Network) =>
      network.map((x, k) => (k === 32 ? x : (network[8 * Math.floor(k / 8) + ((k + 3) % 8)] as number)));
    const options = optionsFor('moons', 4, { epochs: 50 });
    const [one, other] = [train(options), train({ ...options, start: turned(options.start) })];
    /** Sums in another order differ by roundings, which 50 epochs may multiply. */
    const CARRIED = 1e-10;
    turned(last(one)).forEach((x, k) => {
      expect(Math.abs(x - (last(other)[k] as number))).toBeLessThan(CARRIED);
    });
    expect(other.zeros).toEqual(one.zeros);
  });

  it('is mirrored to the last bit where all signs of a hidden unit are flipped', () => {
    const flip = (network: Network) => network.map((x, k) => (k < 32 && k % 8 === 5 ? 0 - x : x));
    const options = optionsFor('moons', 5);
    expect(last(train({ ...options, start: flip(options.start) }))).toEqual(flip(last(train(options))));
  });

  it('by a huge λ leaves no weight after one proximal step, and the bias alone', () => {
    const history = train(optionsFor('moons', 1, { lambda: 1000, epochs: 20 }));
    expect([...history.zeros.subarray(1)].every((zeros) => zeros === 24)).toBe(true);
    const end = last(history);
    expect(deadUnits(end)).toHaveLength(8);
    expect([...weightsOf(end)].every((w) => Object.is(w, 0))).toBe(true);
    expect(history.accuracy[20]).toBe(0.5);
  });

  it('makes many zeros by proximal steps on the L1 norm, and none otherwise', () => {
    const zeros = (other: Partial<TrainingOptions>) => {
      const history = train(optionsFor('xor', 1, other));
      return history.zeros[history.epoch];
    };
    expect(zeros({})).toBeGreaterThan(5);
    expect(zeros({ method: 'subgradient' })).toBe(0);
    expect(zeros({ penalty: 'l2' })).toBe(0);
    expect(zeros({ penalty: 'none' })).toBe(0);
  });

  it.each([
    ['proximal', 10],
    ['proximal', 1000],
    ['subgradient', 0.5],
    ['subgradient', 1],
    ['subgradient', 1.5],
  ] as const)(
    'by %s steps on ½‖w‖₂² with λ = %s has no zero, though weights come to be too small for doubles',
    (method, lambda) => {
      const history = train(optionsFor('moons', 1, { penalty: 'l2', method, lambda, epochs: 2000 }));
      expect(history.epoch).toBe(2000);
      expect([...history.zeros].every((zeros) => zeros === 0)).toBe(true);
      expect(history.nearZeros[2000]).toBe(24);
      expect(weightsOf(last(history)).some((w) => Math.abs(w) === Number.MIN_VALUE)).toBe(true);
      expect(deadUnits(last(history))).toEqual([]);
    },
  );
  it('by proximal steps on ½‖w‖₂² keeps the sign of what it shrinks', () => {
    const history = train(optionsFor('moons', 1, { penalty: 'l2', lambda: 1e300, epochs: 3 }));
    const first = new Float64Array(33);
    const options = optionsFor('moons', 1);
    scoreWithGradient(options.start, options.points, first);
    const stepped = weightsOf(options.start.map((w, k) => w - (first[k] as number)));
    expect([...weightsOf(networkAt(history, 1))].map(Math.sign)).toEqual([...stepped].map(Math.sign));
  });

  it('records of each epoch what its network is', () => {
    const options = optionsFor('circles', 1, { epochs: 10 });
    const history = train(options);
    for (let k = 0; k <= 10; k += 1) {
      const network = networkAt(history, k);
      const score = scoreOf(network, options.points);
      expect([history.loss[k], history.accuracy[k]]).toEqual([score.loss, score.accuracy]);
      expect(history.heldBackAccuracy[k]).toBe(scoreOf(network, options.heldBack).accuracy);
      const weights = [...weightsOf(network)];
      expect(history.zeros[k]).toBe(weights.filter((w) => w === 0).length);
      const size = weights.reduce((sum, w) => sum + Math.abs(w), 0);
      expect(Math.abs((history.objective[k] as number) - score.loss - 0.005 * size)).toBeLessThan(1e-14);
    }
    expect(networkAt(history, 0)).toEqual(options.start);
  });
});

describe('a training that diverges', () => {
  const history = train(optionsFor('moons', 1, { penalty: 'l2', method: 'subgradient', lambda: 1000, epochs: 500 }));
  it('stops at the last epoch that doubles hold, and says so', () => {
    expect(history.diverged).toBe(true);
    expect(history.epoch).toBeGreaterThan(10);
    expect(history.epoch).toBeLessThan(500);
  });
  it('has recorded finite numbers only', () => {
    expect(last(history).every(Number.isFinite)).toBe(true);
    for (const row of [history.loss, history.objective, history.accuracy])
      expect(row.subarray(0, history.epoch + 1).every(Number.isFinite)).toBe(true);
  });
});

it('names lambda, step, epochs or network when it is invalid', () => {
  const trying = (other: Partial<TrainingOptions>) => () => new Training(optionsFor('moons', 1, other));
  expect(trying({ lambda: -1 })).toThrow(/lambda must/);
  expect(trying({ step: 0 })).toThrow(/step must/);
  expect(trying({ epochs: 1.5 })).toThrow(/epochs must/);
  expect(trying({ start: new Float64Array(6) })).toThrow(/network must/);
});
