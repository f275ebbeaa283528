import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { type Asked, askedIn } from './asked.ts';
import { lossChart, zerosChart } from './charts.ts';
import { decisionAreas } from './decision.ts';
import { describe as inWords } from './describe.ts';
import { modelAt } from './model.ts';
import { widget } from './parameters.ts';
import { TrainingRun, train } from './run.ts';
import { weightSizes } from './weight-sizes.ts';

const { shown: END, ...usual } = defaults(widget.parameters);
const trained = (other: Partial<Asked> = {}) => train({ ...usual, epochs: 120, ...other });
const at = (other: Partial<Asked> = {}, shown = END) => modelAt(shown, trained(other));

describe('the model', () => {
  it('shows the last epoch unless an earlier one is asked for', () => {
    const whole = trained();
    expect(modelAt(Infinity, whole).epoch).toBe(120);
    expect(modelAt(500, whole).epoch).toBe(120);
    expect(modelAt(7, whole).values).toEqual(at({ epochs: 7 }).values);
  });

  it('counts its weights, three a hidden unit, and its zeros among them', () => {
    const { values, weights, dead } = at({ hidden: 5, lambda: 0.02 });
    expect(values.weights).toBe(15);
    expect(values['exact-zeros']).toBe([...weights].filter((w) => w === 0).length);
    expect(values['dead-units']).toBe(dead.length);
    expect(values['exact-zeros'] + values['near-zeros']).toBeLessThanOrEqual(15);
  });

  it('has zeros by proximal steps on the L1 norm only', () => {
    expect(at({ lambda: 0.01 }).values['exact-zeros']).toBeGreaterThan(10);
    for (const other of [{ method: 'subgradient' }, { penalty: 'l2' }, { penalty: 'none' }] as const)
      expect(at({ lambda: 0.01, ...other }).values['exact-zeros']).toBe(0);
  });

  it('calls no weight zero that doubles are too coarse to tell from it', () => {
    const now = at({ penalty: 'l2', method: 'proximal', lambda: 10, epochs: 1000 });
    expect(now.values).toMatchObject({ 'exact-zeros': 0, 'near-zeros': 48, 'dead-units': 0 });
    expect(inWords(now)).toContain('not one of the 48 weights is exactly zero, though 48 are smaller than 0.001');
    expect(weightSizes(now.weights).zeros).toBe(0);
  });

  it('compares with the same network without a penalty', () => {
    const { values } = at({ seed: 2 });
    const free = at({ seed: 2, penalty: 'none' }).values;
    expect([values['unregularized-accuracy'], values['unregularized-loss']]).toEqual([free.accuracy, free.loss]);
    expect([free['unregularized-accuracy'], free.objective]).toEqual([free.accuracy, free.loss]);
  });

  it('starts from the same points and weights whatever the penalty, and from others for another seed', () => {
    const start = (other: Partial<Asked>) => at(other, 0).network;
    expect(start({ penalty: 'l2', lambda: 3 })).toEqual(start({}));
    expect(start({ data: 'xor' })).toEqual(start({}));
    expect(start({ seed: 2 })).not.toEqual(start({}));
  });
});

describe('a run', () => {
  it('is the same in slices as at once, the comparison in step', () => {
    const run = new TrainingRun({ ...usual, epochs: 50 });
    while (run.advance(7));
    expect(run.result()).toEqual(train({ ...usual, epochs: 50 }));
  });
  it('that is cut short shows what there is', () => {
    const run = new TrainingRun(askedIn({ ...usual, shown: 3 }));
    run.advance(30);
    const now = modelAt(Infinity, run.result());
    expect(now.values).toEqual(at({ epochs: 30 }).values);
    expect(inWords(now)).toMatch(/^Cancelled after epoch 30 of 500\. After 30 epochs/);
  });
});

describe('the sentence', () => {
  it('says how many weights are exactly zero, and what they cost', () => {
    const now = at({ lambda: 0.01 });
    expect(inWords(now)).toContain(`${now.values['exact-zeros']} of the 48 weights are exactly zero`);
    expect(inWords(now)).toMatch(/right on [\d.]+% of the points held back/);
  });
  it('says that subgradient steps make no zero', () => {
    expect(inWords(at({ method: 'subgradient', lambda: 0.01 }))).toContain('not one of the 48 weights is exactly zero');
  });
  it('does not compare a network without a penalty with itself', () => {
    for (const other of [{ penalty: 'none' }, { lambda: 0 }] as const)
      expect(inWords(at(other))).toMatch(/^After 120 epochs without a penalty .*held back\.$/);
  });
  it('says what has not begun, and what has left nothing', () => {
    expect(inWords(at({}, 0))).toMatch(/^Before the first epoch/);
    expect(inWords(at({ lambda: 1000, epochs: 1 }))).toMatch(
      /^After 1 epoch of .* all 48 weights are exactly zero; the hidden units have no way through\./,
    );
  });
  it('says that a training diverges', () => {
    const now = at({ penalty: 'l2', method: 'subgradient', lambda: 1000, epochs: 400 });
    expect(inWords(now)).toMatch(/^The training diverges/);
    expect(Object.values(now.values).every(Number.isFinite)).toBe(true);
  });
});

describe('weightSizes(weights)', () => {
  it('sorts by powers of ten in steps of a half, zeros apart', () => {
    const { zeros, bins } = weightSizes(Float64Array.of(0, -0, 1, -1.5, 1e-3, -1e-300, 1e300));
    expect(zeros).toBe(2);
    expect(bins.map((count, i) => [i / 2 - 8, count]).filter(([, count]) => count !== 0)).toEqual([
      [-8, 1],
      [-3, 1],
      [0, 2],
      [0.5, 1],
    ]);
  });
});

describe('decisionAreas(network)', () => {
  it('are half planes for a network that looks at x₁ alone, at the places of their logits', () => {
    // One unit: tanh(x₁), times 10, so that p = 0.9 at tanh(x₁) = ln 9/10.
    const areas = decisionAreas(Float64Array.of(1, 0, 10, 0, 0));
    const edges = areas.map(({ lines }) => {
      const xs = lines.flatMap(({ points }) => [...points].filter((_, i) => i % 2 === 0));
      return Math.min(...xs);
    });
    const reach = Math.atanh(Math.log(9) / 10);
    /** Straight from sample to sample: half of the second derivative times a quarter of a cell squared. */
    const BETWEEN_SAMPLES = 1e-3;
    [-reach, 0, reach].forEach((x, i) => {
      expect(Math.abs((edges[i] as number) - x)).toBeLessThan(BETWEEN_SAMPLES);
    });
  });
  it('are everything or nothing for a network without weights', () => {
    expect(decisionAreas(Float64Array.of(0, 0, 0, 0, 3)).map(({ lines }) => lines.length)).toEqual([1, 1, 1]);
    expect(decisionAreas(Float64Array.of(0, 0, 0, 0, -3)).map(({ lines }) => lines.length)).toEqual([0, 0, 0]);
  });
});

describe('the charts', () => {
  it('run from epoch 0 to the last one, through a few hundred places at most', () => {
    for (const epochs of [1, 2, 500, 1001]) {
      const now = at({ epochs, hidden: 2 });
      for (const chart of [lossChart(now.trained), zerosChart(now.trained)])
        for (const { points } of chart.lines) {
          expect([points[0]?.[0], points.at(-1)?.[0]]).toEqual([0, epochs]);
          expect(points.length).toBeLessThan(260);
          expect(new Set(points.map((point) => point?.[0])).size).toBe(points.length);
        }
    }
  });
  it('show the same numbers as the read-out', () => {
    const now = at();
    expect(zerosChart(now.trained).lines[0]?.points.at(-1)?.[1]).toBe(now.values['exact-zeros']);
    expect(10 ** (lossChart(now.trained).lines[0]?.points.at(-1)?.[1] ?? 0)).toBeCloseTo(now.values.loss, 12);
  });
});
