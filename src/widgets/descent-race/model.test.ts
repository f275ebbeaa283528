import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { penalizedMinimizer, quadratic, type Vec2 } from '#math';
import { raceChart, raceSoFar } from './chart.ts';
import { describe as sentence } from './describe.ts';
import { LANES } from './lanes.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { onTheWay } from './paths.ts';

type Controls = ControlsOf<typeof widget>;
const SEED = 20261125;
/** Where a descent that has converged may stand: roundings of its last steps. */
const CONVERGED = 1e-12;

const at = (changes: Partial<Controls>) => model({ ...defaults(widget.parameters), ...changes } as Controls);
const charted = (changes: Partial<Controls>) =>
  raceChart(at(changes).race, changes.plot ?? widget.parameters.plot.default);
const said = (changes: Partial<Controls>) => sentence(at(changes));
/** The preset on which clipping goes wrong. */
const WRONG: Partial<Controls> = { lambda: 0.3, start: [-1, 2], step: 0.1, iterations: 200 };

const coordinate = fc.double({ min: -4, max: 4, noNaN: true });
const races = fc.record({
  center: fc.tuple(coordinate, coordinate),
  start: fc.tuple(coordinate, coordinate),
  condition: fc.double({ min: 1, max: 20, noNaN: true }),
  angle: fc.double({ min: -180, max: 180, noNaN: true }),
  lambda: fc.double({ min: 0, max: 3, noNaN: true }),
  step: fc.double({ min: 0.3, max: 1, noNaN: true }),
});

describe('the race', () => {
  it('brings the proximal lanes to the exact minimizer', () => {
    fc.assert(
      fc.property(races, (race) => {
        const { values } = at({ ...race, iterations: 2000 });
        const best = penalizedMinimizer(quadratic(race), { penalty: 'l1', lambda: race.lambda });
        for (const lane of ['proximal', 'accelerated'] as const) {
          expect(Math.abs((values[`${lane}-phi1`] as number) - best.phi[0])).toBeLessThan(CONVERGED);
          expect(Math.abs((values[`${lane}-phi2`] as number) - best.phi[1])).toBeLessThan(CONVERGED);
        }
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('has a zero early in the proximal lanes and never in the subgradient lane', () => {
    const { values } = at({ iterations: 2000 });
    expect(values['subgradient-first-zero']).toBe('never');
    expect(values['subgradient-zeros']).toBe(0);
    expect(values['proximal-first-zero']).toBeLessThan(20);
    expect(values['proximal-phi2']).toBe(0);
    expect(values['accelerated-zeros']).toBe(1);
  });

  it('is mirrored by a change of signs, lane for lane', () => {
    fc.assert(
      fc.property(races, (race) => {
        const flip = ([x, y]: Vec2) => [0 - x, 0 - y] as const;
        const plain = at({ ...race, iterations: 30 }).values;
        const flipped = at({ ...race, center: flip(race.center), start: flip(race.start), iterations: 30 }).values;
        for (const lane of LANES) {
          expect(flipped[`${lane}-phi1`]).toBe(0 - (plain[`${lane}-phi1`] as number));
          expect(flipped[`${lane}-first-zero`]).toBe(plain[`${lane}-first-zero`]);
        }
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('shows a preset on which clipping ends at a wrong zero and the proximal lanes do not', () => {
    const { values, race } = at(WRONG);
    expect(race.best.phi[0]).toBeGreaterThan(1);
    expect(values['clipped-phi1']).toBe(0);
    expect(values['clipped-gap']).toBeGreaterThan(0.1);
    expect(values['proximal-phi1']).toBeCloseTo(race.best.phi[0], 6);
    expect(said(WRONG)).toContain('The clip and freeze lane holds φ₁ at zero, and the minimum wants it at 1.07');
  });
});

describe('what is shown', () => {
  it('is the iterate of the playback, or the last one', () => {
    expect(at({ shown: 0 }).values['proximal-phi1']).toBe(-1);
    expect(at({ shown: 500, iterations: 10 }).values).toEqual(at({ iterations: 10 }).values);
    const one = at({ shown: 1 });
    expect(one.values['proximal-phi1']).toBe(at({ iterations: 1 }).values['proximal-phi1']);
    expect(one.lanes[2]?.path).toHaveLength(2);
    // The whole race decides these two, wherever the playback stands.
    expect(one.values['proximal-first-zero']).toBe(at({}).values['proximal-first-zero']);
  });

  it('lets a zero leave the chart for the strip below it', () => {
    const { values } = at({});
    const chart = charted({});
    const from = values['proximal-first-zero'] as number;
    const proximal = chart.lines.find(({ name }) => name === 'proximal');
    const height = (k: number) => proximal?.points.find((point) => point?.[0] === k)?.[1] as number;
    expect(height(from - 1)).toBeGreaterThan(chart.strip?.to as number);
    expect(height(from)).toBeLessThan(chart.strip?.to as number);
    expect(chart.read(height(from))).toBe('0');
    const subgradient = chart.lines.find(({ name }) => name === 'subgradient');
    for (const point of subgradient?.points ?? []) expect(point?.[1]).toBeGreaterThan(chart.strip?.to as number);
  });

  it('charts the gap with the minimum itself in the strip', () => {
    const chart = charted({ plot: 'gap', center: [2, 0.5], condition: 1, step: 1, iterations: 4 });
    const last = chart.lines.find(({ name }) => name === 'proximal')?.points.at(-1) as Vec2;
    expect(chart.read(last[1])).toBe('0');
  });
});

describe('a minimum without a zero', () => {
  const NO_ZERO: Partial<Controls> = {
    center: [2, 1],
    condition: 1,
    angle: 0,
    lambda: 0.01,
    start: [-1, 2],
    step: 0.1,
  };

  it('has its signs found when they are, and not before', () => {
    // With round contours φ₁ goes from −1 toward 1.99 by a tenth of the way a step: it is negative through the third.
    const early = at({ ...NO_ZERO, iterations: 60, shown: 1 });
    expect(early.values['proximal-phi1']).toBeLessThan(0);
    expect(sentence(early)).toContain('The proximal lane has not found the right signs yet.');
    const late = said({ ...NO_ZERO, iterations: 60 });
    expect(late).toMatch(/The proximal lane has had the right signs, with no zero, since iteration [1-9]\d*\./);
  });
});

describe('a step that is too long', () => {
  const TOO_LONG: Partial<Controls> = { step: 3, lambda: 0.1 };

  it('is told as long as there are numbers', () => {
    const { values } = at({ ...TOO_LONG, iterations: 30 });
    expect(Math.abs(values['proximal-phi1'] as number)).toBeGreaterThan(1000);
    expect(said({ ...TOO_LONG, iterations: 30 })).toMatch(/too long for .*: they are driven far away/);
  });

  it('ends in the word “diverged”, and never in NaN', () => {
    for (const plot of ['phi1', 'phi2', 'gap'] as const) {
      const now = at({ ...TOO_LONG, iterations: 2000, plot });
      for (const lane of LANES) {
        for (const column of ['phi1', 'phi2', 'objective', 'gap'] as const)
          expect(now.values[`${lane}-${column}`]).toBe('diverged');
        expect(now.values[`${lane}-zeros`]).toBe(0);
      }
      const drawn = [
        ...now.lanes.flatMap(({ path }) => path),
        ...raceChart(now.race, plot).lines.flatMap(({ points }) => points),
      ];
      for (const point of drawn) if (point) expect(point.every(Number.isFinite)).toBe(true);
      expect(sentence(now)).toContain('beyond all numbers');
    }
  });

  it('is not said of a lane that only chatters', () =>
    expect(said({ step: 1.9, lambda: 3, condition: 1, iterations: 500 })).not.toMatch(/subgradient.* driven/));
});

it('tells where the race starts', () => expect(said({ shown: 0 })).toBe('All four lanes stand at the start, (−1, 2).'));

describe('the chart as it is played', () => {
  const chart = charted({});
  it('draws no line beyond the iteration, and is wide enough for what has been seen', () => {
    for (const place of [0, 3.5, 12, 40, 60]) {
      const { lines, x } = raceSoFar(chart, { place, fall: 0 });
      expect(lines).toHaveLength(4);
      for (const { points } of lines) for (const point of points) expect(point?.[0]).toBeLessThanOrEqual(place);
      expect(x.range[1]).toBeGreaterThanOrEqual(place);
      expect(x.range[1]).toBeLessThanOrEqual(60);
    }
  });
  it('ends as the chart of the whole race, with the iteration of each first zero', () => {
    const { values } = at({});
    const { landings, x } = raceSoFar(chart, { place: 60, fall: 0 });
    expect(x).toEqual(chart.x);
    expect(landings?.map((landing) => landing.x)).toEqual(
      ['clipped', 'proximal', 'accelerated'].map((lane) => values[`${lane}-first-zero` as keyof typeof values]),
    );
  });
  it('draws what swings over many iterations as a band, and everything of a short race as lines', () => {
    const bands = charted({ iterations: 2000 }).lines.map((line) => [line.hue, line.bands?.length ?? 0]);
    expect(bands).toEqual([
      ['subgradient', 1],
      ['clipped', 0],
      ['proximal', 0],
      ['accelerated', 0],
    ]);
    for (const { bands } of chart.lines) expect(bands).toEqual([]);
  });
  it('ends its axis where the last lane has left it', () => {
    expect(charted({ step: 3 }).x.range[1]).toBeLessThan(20);
    expect(charted({ step: 0.3 }).x.range[1]).toBe(60);
  });
});

it('a path goes on from iterate to iterate, and a lane out of sight nowhere', () => {
  const { lanes } = at({ shown: 3 });
  for (const { path, lane } of lanes) {
    expect(onTheWay(path, lane, 3)).toEqual(path);
    const [x, y] = onTheWay(path, lane, 3.5).at(-1) as Vec2;
    const [from, to] = [lane.history[3], lane.history[4]] as unknown as [Vec2, Vec2];
    expect([x, y]).toEqual([from[0] + 0.5 * (to[0] - from[0]), from[1] + 0.5 * (to[1] - from[1])]);
    expect(onTheWay([], lane, 3.5)).toEqual([]);
  }
});
