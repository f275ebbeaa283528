import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coefficientsAtKnot,
  correlations,
  type Design,
  designOf,
  dualityGap,
  elasticNet,
  exactPath,
  type LassoPath,
  lambdaMax,
  pathAt,
} from '../doors/regression.ts';
import references from '../reference/lasso-paths.json';
import { each } from '../testing/each.ts';
import { DIABETES_NAMES, diabetesTable, generalTables, type Table, tiedTables } from '../testing/regression-data.ts';

const SEED = 20261127;
/** What lasso-paths.json is true to. */
const REFERENCE = 1e-9;
/** The program that made them leaves rounding where a coefficient came back to 0. */
const GONE = 1e-14;
/** Of the gap in units of the objective at 0; the project’s bound. */
const CLOSE = 1e-10;
/** Where pulls are no larger than this share of the target, rounding decides about them. */
const NO_PULL = 1e-9;
const SHARES = [1, 0.9, 0.5, 0.2, 0.05, 0.01, 0.001] as const;

const tables = fc.oneof(generalTables, tiedTables);
const shares = fc.constantFrom(...SHARES);
const designsOf = ({ columns, target }: Table) => designOf(columns, target);
const sizeOf = ({ y, n }: Design) => Math.sqrt(y.reduce((sum, value) => sum + value * value, 0) / n);
const relativeGap = (design: Design, beta: Float64Array, lambda: number) =>
  dualityGap(design, beta, { lambda, mix: 1 }).relative;

function tableOf({ X, y }: (typeof references)[number]): Table {
  if (!X || !y) return diabetesTable();
  return { columns: (X[0] as number[]).map((_, j) => X.map((row) => row[j] as number)), target: y };
}

/** Entries that are zero in the one are zero in the other; the others differ little by the largest. */
function expectClose(beta: Float64Array, expected: readonly number[], scale: number) {
  expect([...beta].map((x) => x === 0)).toEqual(expected.map((x) => Math.abs(x) < GONE * scale));
  expected.forEach((x, j) => {
    expect(Math.abs((beta[j] as number) - x)).toBeLessThanOrEqual(REFERENCE * scale);
  });
}

describe('exactPath on reference values', () => {
  each(references, (reference) =>
    it(`has the knots and coefficients of ${reference.label}`, () => {
      const path = exactPath(designsOf(tableOf(reference)));
      expect(path).toMatchObject({ exact: true, stop: undefined, dependent: false });
      expect(path.knots).toHaveLength(reference.knots.length);
      const scale = Math.max(...reference.knot_coefficients.flat().map(Math.abs));
      each(reference.knots.entries(), ([k, lambda]) => {
        expect(Math.abs((path.knots[k]?.lambda as number) - lambda)).toBeLessThanOrEqual(
          REFERENCE * reference.lambda_max,
        );
        expectClose(coefficientsAtKnot(path, k), reference.knot_coefficients[k] as number[], scale);
      });
    }),
  );
  each(references, (reference) =>
    it(`has the coefficients between the knots of ${reference.label}, and the same by coordinate descent`, () => {
      const design = designsOf(tableOf(reference));
      const path = exactPath(design);
      each(reference.lambdas.entries(), ([k, lambda]) => {
        const expected = reference.coefficients[k] as number[];
        const scale = Math.max(1, ...expected.map(Math.abs));
        if (k > 0) expectClose(pathAt(path, lambda), expected, scale);
        if (k > 0) expectClose(elasticNet(design, { lambda, mix: 1 }).beta, expected, scale);
      });
    }),
  );
});

describe('exactPath on the diabetes data', () => {
  const path = exactPath(designsOf(diabetesTable()));
  const names = (columns: readonly number[]) => columns.map((j) => DIABETES_NAMES[j]);

  it('enters columns in the order of Efron and others (2004); s3 leaves, and comes back', () => {
    expect(path.knots.flatMap(({ entered }) => names(entered))).toEqual(
      'bmi s5 bp s3 sex s6 s1 s4 s2 age s3'.split(' '),
    );
    expect(path.knots.flatMap(({ left }) => names(left))).toEqual(['s3']);
  });
  it('ends at the digits of least squares where powers of x depend nearly on each other', () => {
    // y is a polynomial of these columns, so its coefficients are known.
    const x = Float64Array.from({ length: 25 }, (_, i) => i / 12);
    const powers = Array.from({ length: 8 }, (_, k) => x.map((each) => each ** (k + 1)));
    const design = designOf(
      powers,
      x.map((_, i) => powers.reduce((sum, power, k) => sum + (k - 3.5) * (power[i] as number), 0)),
    );
    const traced = exactPath(design);
    const ends = [coefficientsAtKnot(traced, traced.knots.length - 1), elasticNet(design, { lambda: 0, mix: 0 }).beta];
    for (const end of ends)
      end.forEach((value, k) => {
        const known = (k - 3.5) * (design.scales[k] as number);
        expect(Math.abs(value / known - 1)).toBeLessThan(1e-6);
      });
  });
  it('ends at least squares', () => {
    const end = coefficientsAtKnot(path, path.knots.length - 1);
    expect(Math.max(...correlations(path.design, end).map(Math.abs))).toBeLessThan(1e-11);
  });
});

describe('exactPath and pathAt', () => {
  /** The conditions of a minimum at knots and between them, by the duality gap. */
  function expectMinima(path: LassoPath) {
    const { design, knots } = path;
    const least = NO_PULL * sizeOf(design);
    const between = knots.slice(1).map(({ lambda }, k) => ((knots[k]?.lambda as number) + 2 * lambda) / 3);
    for (const lambda of [...knots.map((knot) => knot.lambda), ...between])
      if (lambda > least) expect(relativeGap(design, pathAt(path, lambda), lambda)).toBeLessThan(CLOSE);
  }

  it('are minima for all λ, ties and dependent columns among the features', () =>
    fc.assert(
      fc.property(tables, (table) => {
        const path = exactPath(designsOf(table));
        expect(path.exact).toBe(true);
        expect(path.knots.at(-1)?.lambda).toBe(0);
        expectMinima(path);
      }),
      { seed: SEED, numRuns: 1000 },
    ));
  it('are minima where features are nearly equal, and coordinate descent finds them', () =>
    fc.assert(
      fc.property(generalTables, fc.integer({ min: 1, max: 6 }), shares, ({ columns, target }, digits, share) => {
        const [first = []] = columns;
        const design = designOf(
          [...columns, first.map((x, i) => x + (target[i] as number) ** 2 * 10 ** -digits)],
          target,
        );
        const lambda = share * lambdaMax(design);
        fc.pre(lambda > NO_PULL * sizeOf(design));
        expect(relativeGap(design, pathAt(exactPath(design), lambda), lambda)).toBeLessThan(CLOSE);
        expect(elasticNet(design, { lambda, mix: 1 }).relative).toBeLessThan(CLOSE);
      }),
      { seed: SEED, numRuns: 500 },
    ));
  it('end at a least-squares fit', () =>
    fc.assert(
      fc.property(tables, (table) => {
        const design = designsOf(table);
        const { gap } = dualityGap(design, pathAt(exactPath(design), 0), { lambda: 0, mix: 1 });
        expect(gap).toBeLessThan(1e-16);
      }),
      { seed: SEED },
    ));
  it('have as many columns active as rows and rank allow, with zeros that are +0', () =>
    fc.assert(
      fc.property(tables, (table) => {
        const { design, knots } = exactPath(designsOf(table));
        each(knots, ({ active, values }) => {
          expect(active.length).toBeLessThanOrEqual(Math.max(0, Math.min(design.n - 1, design.p)));
          expect(new Set(active).size).toBe(active.length);
          expect([...values].some((x) => Object.is(x, -0))).toBe(false);
        });
      }),
      { seed: SEED },
    ));
  it('tell what enters and leaves: from one knot to the next the active columns change by these', () =>
    fc.assert(
      fc.property(tables, (table) => {
        const { knots } = exactPath(designsOf(table));
        const active = new Set<number>();
        each(knots, (knot) => {
          for (const j of knot.entered) active.add(j);
          for (const j of knot.left) active.delete(j);
          expect([...active].sort()).toEqual([...knot.active].sort());
        });
      }),
      { seed: SEED },
    ));
  it('are all 0 from λ max on, and not below', () =>
    fc.assert(
      fc.property(tables, (table) => {
        const design = designsOf(table);
        const top = lambdaMax(design);
        fc.pre(top > NO_PULL * sizeOf(design));
        const path = exactPath(design);
        expect(pathAt(path, top)).toEqual(new Float64Array(design.p));
        expect(pathAt(path, 2 * top)).toEqual(new Float64Array(design.p));
        expect(pathAt(path, 0.999 * top).some((x) => x !== 0)).toBe(true);
      }),
      { seed: SEED },
    ));
  it('go on by coordinate descent where the knots end early', () => {
    const path = exactPath(designsOf(diabetesTable()));
    const cut: LassoPath = { ...path, knots: path.knots.slice(0, 6), exact: false, stop: 'rounding' };
    each([...SHARES, 1e-4, 0], (share) => {
      const lambda = share * lambdaMax(path.design);
      const beta = pathAt(cut, lambda);
      pathAt(path, lambda).forEach((b, j) => {
        expect(Math.abs((beta[j] as number) - b)).toBeLessThan(1e-6);
      });
    });
  });
  it('refuse a λ below zero by name', () => {
    const path = exactPath(designOf([[1, 2, 4]], [1, 2, 3]));
    each([-1, Number.NaN, Infinity], (bad) => expect(() => pathAt(path, bad)).toThrow(/^lambda /));
  });
});

describe('exactPath where features change', () => {
  const fitsOf = (table: Table, shares: readonly number[] = SHARES) => {
    const design = designsOf(table);
    const path = exactPath(design);
    return shares.map((share) => pathAt(path, share * lambdaMax(design)));
  };
  const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-7 * (1 + Math.abs(a)));

  it('follows them when they are turned about, put in other units and in another order', () =>
    fc.assert(
      fc.property(generalTables, ({ columns, target }) => {
        const design = designOf(columns, target);
        fc.pre(design.p < design.n - 1 && lambdaMax(design) > NO_PULL * sizeOf(design));
        const changed = columns.map((column) => column.map((x) => 7 - 3 * x)).toReversed();
        const other = fitsOf({ columns: changed, target });
        each(fitsOf({ columns, target }).entries(), ([k, beta]) =>
          beta.forEach((x, j) => {
            close(x, -(other[k]?.at(-1 - j) as number));
          }),
        );
      }),
      { seed: SEED },
    ));
  it('follows the target’s units', () =>
    fc.assert(
      fc.property(generalTables, ({ columns, target }) => {
        const design = designOf(columns, target);
        fc.pre(design.p < design.n - 1 && lambdaMax(design) > NO_PULL * sizeOf(design));
        const other = fitsOf({ columns, target: target.map((y) => 5 - 1024 * y) });
        each(fitsOf({ columns, target }).entries(), ([k, beta]) =>
          beta.forEach((x, j) => {
            close(-1024 * x, other[k]?.[j] as number);
          }),
        );
      }),
      { seed: SEED },
    ));
  it('says that a feature depends on others when one is another, and keeps one of them', () => {
    const [x, z, y] = [
      [1, 4, 6, 9, 2],
      [3, 1, 2, 7, 7],
      [1, 2, 2, 4, 0],
    ];
    const path = exactPath(designOf([x, z, x.map((value) => 1 - 2 * value)], y));
    const alone = exactPath(designOf([x, z], y));
    each(SHARES, (share) => {
      const lambda = share * lambdaMax(alone.design);
      const [both, one] = [pathAt(path, lambda), pathAt(alone, lambda)];
      close((both[0] as number) - (both[2] as number), one[0] as number);
      expect((both[0] as number) * (both[2] as number)).toBe(0);
    });
  });
  it('enters columns that are tied at one knot', () => {
    const path = exactPath(
      designOf(
        [
          [1, -1, 1, -1],
          [1, 1, -1, -1],
          [1, -1, -1, 1],
        ],
        [5, 0, 0, -5],
      ),
    );
    expect(path.knots.map(({ lambda, entered, left }) => ({ lambda, entered, left }))).toEqual([
      { lambda: 2.5, entered: [0, 1], left: [] },
      { lambda: 0, entered: [], left: [] },
    ]);
  });
  it('knows tables of one row and two, and a target without pull', () => {
    const single = (columns: number[][], target: number[]) => exactPath(designOf(columns, target)).knots;
    expect(single([[3], [4]], [5])).toMatchObject([{ lambda: 0, entered: [], left: [] }]);
    expect(single([[1, 2]], [3, 3])).toMatchObject([{ lambda: 0, entered: [], left: [] }]);
    const [first, last] = single(
      [
        [1, 2],
        [5, 3],
      ],
      [0, 8],
    );
    expect([first?.lambda, first?.entered, last?.lambda]).toEqual([4, [0], 0]);
    expect(last?.values).toEqual(new Float64Array([4]));
  });
});
