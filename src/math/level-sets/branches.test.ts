import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../formula/evaluate.ts';
import type { Expression } from '../formula/expression.ts';
import { parseFormula } from '../formula/formula.ts';
import { codeOf } from '../formula/operations.ts';
import { compile } from '../formula/program.ts';
import { levelBranches } from './branches.ts';

const SEED = 20240930;
/** Terms of size up to about 100 meet in these formulas. */
const ROUNDING = 1e-10;
/** How far from a root found by halving a formula of bounded slope may be from its level. */
const NEAR_ROOT = 1e-7;

type Plane = (x: number, y: number) => number;

function plane(expression: Expression): Plane {
  const program = compile(expression);
  const registers = new Float64Array(program.codes.length);
  return (x, y) => evaluate(program, [x, y], registers);
}

const read = (source: string) => parseFormula(source, ['x', 'y']).expression;
const branchesOf = (source: string, level: number) => levelBranches(read(source), level).map(plane);

const POINTS: readonly (readonly [number, number])[] = [
  [0.3, 0.7],
  [1.9, -0.4],
  [-1.3, 2.2],
  [2.6, 1.1],
];

describe('levelBranches(expression, level)', () => {
  it.each([
    ['(x-1)^2', 0, ['x-1']],
    ['(y-2x)^2', 0, ['y-2x']],
    ['abs(y-x^2)', 0, ['y-x^2']],
    ['abs(y-x^2)', 2, ['y-x^2-2', 'y-x^2+2']],
    ['|sqrt(x^2+y^2) - 2|', 0, ['x^2+y^2-4']],
    ['(x^2+y^2-4)^2', 0, ['x^2+y^2-4']],
    ['x^2*(x-1)', 0, ['x', 'x-1']],
    ['x*x*y', 0, ['x', 'y']],
    ['x^2 - y^2', 0, ['x-y', 'x+y']],
    ['(x+1)^4 - (2y)^4', 0, ['x+1-2y', 'x+1+2y']],
    ['(x-y)(y-x)', 0, ['x-y']],
    ['(y-x)^2 - 0.01(y-x)', 0, ['y-x', 'y-x-0.01']],
    ['(y-x^2)^2 + 0.1x(y-x^2)', 0, ['y-x^2', 'y-x^2+0.1x']],
    ['x^2*y - x*y^2', 0, ['x', 'y', 'x-y']],
    ['-x*sin(y) - sin(y)^2*x^3 + sin(y)', 0, ['sin(y)', '-x-sin(y)*x^3+1']],
    ['2|x| - y|x|', 0, ['x', '2-y']],
    ['max(-(x-1)^2, y)', 0, ['y', 'x-1+0*sqrt(-y)']],
    ['3 - (x-1)^2', 3, ['x-1']],
    ['2sin(x)+1', 3, ['cos(x/2)-sin(x/2)']],
    ['sin(x)', -1, ['cos(x/2)+sin(x/2)']],
    ['1-cos(x y)', 0, ['sin(x y/2)']],
    ['1-cos(x)', 2, ['cos(x/2)']],
    ['exp(-x^2)', 1, ['x']],
    ['e^(x y)', 1, ['x', 'y']],
    ['log(x^2+y^2)', 0, ['x^2+y^2-1']],
    ['sqrt(x y)', 0, ['x', 'y']],
    ['sign(x)', 0, ['x']],
    ['tan(x)', 0, ['sin(x)']],
    ['tan(x)', 2, ['sin(x) - 2cos(x)']],
    ['(x+3)/(x-2)', 0, ['x+3']],
    ['y - (x+3)/(x-2)', 0, ['y*(x-2) - (x+3)']],
    ['y + 1/x + 2/x', 0, ['y x + 3']],
    ['x^-2', 1, ['1 - x^2']],
    ['y + 0*sqrt(4-x^2-y^2)', 0, ['y']],
    ['x^2 + 0*log(x) + y^2', 4, ['x^2+y^2-4']],
    ['x^2+y^2', 1, ['x^2+y^2-1']],
    ['x^2/4 + y', 1, ['x^2/4 + y - 1']],
    ['(|x|)(|y|)', 0, ['x', 'y']],
    ['min(|x|, (y-1)^2)', 0, ['x', 'y-1']],
    ['max(-|x-y|, -|x y| - y*y)', 0, ['x-y', '|x y| + y*y']],
    ['min(|x|, y)', 0, ['y', 'x+0*sqrt(y)']],
    ['min(y, (x-1)^2+(x+y)^2)', 0, ['min(y, (x-1)^2+(x+y)^2)']],
    ['min(y, |x|-x)', 0, ['min(y, |x|-x)']],
    ['min(|x|, |y|)', 1, ['min(|x|, |y|) - 1']],
  ] as const)('{%s = %d} is the union of the zeros of %j', (source, level, expected) => {
    const branches = branchesOf(source, level);
    expect(branches).toHaveLength(expected.length);
    expected.forEach((text, k) => {
      const [branch, wanted] = [branches[k] as Plane, plane(read(text))];
      for (const [x, y] of POINTS) {
        if (Number.isNaN(wanted(x, y))) expect(branch(x, y)).toBeNaN();
        else expect(Math.abs(Math.abs(branch(x, y)) - Math.abs(wanted(x, y)))).toBeLessThan(ROUNDING);
      }
    });
  });

  it.each([
    ['|x|', -1],
    ['exp(x)', 0],
    ['2^x', 0],
    ['e^(-x^2)', -0.5],
    ['sqrt(x)', -1],
    ['1/x', 0],
    ['1/(1+1/x)', 0],
    ['1/(x^2+y^2)', 0],
    ['x^-2', 0],
    ['x^2', -1],
    ['sin(x)', 1.5],
    ['cos(x)+1', -0.25],
    ['4', 1],
    ['0*x', 1],
    ['sign(x)', 0.5],
    ['sqrt(-1)', 0],
    ['exp(x)(y^2+1)^0', 0],
  ])('{%s = %d} is empty by form', (source, level) => {
    expect(levelBranches(read(source), level)).toEqual([]);
  });

  it.each([
    ['4', 4],
    ['0*log(x)', 0],
    ['x^0', 1],
    ['|0*y|+2', 2],
  ])('{%s = %d} is everywhere', (source, level) => {
    expect(levelBranches(read(source), level)).toEqual([{ kind: 'number', value: 0 }]);
  });

  it('joins numbers only where that rounds nothing', () => {
    expect(levelBranches(read('|x| - 0.1'), 0.2)).toHaveLength(1);
    expect(levelBranches(read('3|x|'), 1)).toHaveLength(1);
    expect(levelBranches(read('sqrt(x^2+y^2)'), 0.1)).toEqual([
      { kind: 'operation', operation: 'subtract', operands: [read('sqrt(x^2+y^2)'), { kind: 'number', value: 0.1 }] },
    ]);
  });

  it('leaves quotients that would grow without end', () => {
    let nested = 'x';
    for (let depth = 0; depth < 25; depth += 1) nested = `(y+1/${nested})`;
    expect(levelBranches(read(nested), 0)).toEqual([read(nested)]);
  });
});

/** Formulas of all rules; `c` runs through levels. */
const leaf = fc.constantFrom('x', 'y', '(x-1)', '(x+2y)', '(x^2+y^2-2)', '(y-x^2)', '2', '0.5');
const anyFormula = fc.letrec<{ f: string }>((tie) => ({
  f: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(tie('f'), fc.constantFrom('+', '-', '*', '/'), tie('f')).map(([a, sign, b]) => `(${a}${sign}${b})`),
    fc
      .tuple(fc.constantFrom('abs', 'sqrt', 'exp', 'log', 'sin', 'cos', 'tan', '-'), tie('f'))
      .map(([u, a]) => `${u}(${a})`),
    fc.tuple(tie('f'), fc.constantFrom('2', '3', '-1', '-2', '0.5')).map(([a, power]) => `(${a})^(${power})`),
  ),
})).f;
const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
const segments = fc.tuple(coordinate, coordinate, coordinate, coordinate);

/** A sign change of h along a segment that is a root, not a leap. */
function rootAlong(h: (t: number) => number): number | undefined {
  let [low, high] = [0, 1];
  const sign = Math.sign(h(0));
  if (!(sign * h(1) < 0)) return undefined;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(h(middle)) === sign) low = middle;
    else high = middle;
  }
  const smooth = Math.abs(h(low + 1e-6) - h(low - 1e-6)) < 1e-3;
  return smooth && Math.abs(h(low)) < 1e-9 ? low : undefined;
}

const DIVIDE = codeOf('divide');

/** Is f a real number here, with no pole near by, nor a hole that a pole within it makes? */
function tame(expression: Expression, x: number, y: number): boolean {
  const program = compile(expression);
  const registers = new Float64Array(program.codes.length);
  evaluate(program, [x, y], registers);
  const divisors = registers.map((_, step) =>
    program.codes[step] === DIVIDE ? (registers[program.right[step] ?? 0] as number) : 1,
  );
  return registers.every((value) => Math.abs(value) < 1e3) && divisors.every((divisor) => Math.abs(divisor) > 1e-4);
}

/** What a place a few roundings off does to f: much at the end of a root. */
const spread = (f: Plane, x: number, y: number) =>
  Math.max(
    ...[-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => Math.abs(f(x + 1e-15 * i, y + 1e-15 * j) - f(x, y)) || 0)),
  );

describe('levelBranches along random segments', () => {
  const runs = (
    check: (f: Expression, branches: Plane[], along: (t: number) => [number, number], level: number) => number,
  ) => {
    let seen = 0;
    fc.assert(
      fc.property(anyFormula, segments, fc.constantFrom(0, 1, -1, 2, 0.5, 0.3), (source, [x, y, u, v], level) => {
        const along = (t: number): [number, number] => [x + t * (u - x), y + t * (v - y)];
        seen += check(read(source), branchesOf(source, level), along, level);
      }),
      { seed: SEED, numRuns: 4000 },
    );
    expect(seen).toBeGreaterThan(100);
  };

  it('where f passes through the level, a branch is 0', () => {
    runs((expression, branches, along, level) => {
      const f = plane(expression);
      const root = rootAlong((t) => f(...along(t)) - level);
      if (root === undefined || !tame(expression, ...along(root))) return 0;
      const nearest = Math.min(...branches.map((g) => Math.abs(g(...along(root)))));
      expect(nearest).toBeLessThan(NEAR_ROOT);
      return 1;
    });
  });

  it('where a branch is 0 and f a real number, f is the level', () => {
    runs((expression, branches, along, level) => {
      const f = plane(expression);
      let seen = 0;
      for (const g of branches) {
        const root = rootAlong((t) => g(...along(t)));
        if (root === undefined || !tame(expression, ...along(root))) continue;
        seen += 1;
        const [x, y] = along(root);
        expect(Math.abs(f(x, y) - level)).toBeLessThan(NEAR_ROOT + 4 * spread(f, x, y));
      }
      return seen;
    });
  });
});
