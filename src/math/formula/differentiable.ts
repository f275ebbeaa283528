import { byte, real, short, whole } from '../entries.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import type { Program } from './program.ts';

/** What is shown of one step near a point, at distance r from it. */
interface Shown {
  /** The step differs from its value at the point by O(r^order); 0 where it may leap but stays bounded, NaN: not shown. */
  readonly order: number;
  /** It has all of a derivative. Where order > 1 it has: zero. */
  readonly smooth: boolean;
  /** It is ≥ 0 wherever it is defined. */
  readonly positive: boolean;
}

/** A step with its two arguments: their values, and what is shown of them. */
interface Step {
  readonly a: number;
  readonly b: number;
  readonly f: Shown;
  readonly g: Shown;
  /** Both arguments are one step; the second is a constant. */
  readonly same: boolean;
  readonly fixed: boolean;
}

type Order = Pick<Shown, 'order' | 'smooth'>;
const NOT_SHOWN: Order = { order: Number.NaN, smooth: false };
const RESTS: Order = { order: Number.POSITIVE_INFINITY, smooth: true };

/** A function that is smooth at the values of its arguments, which must not leap. */
const smoothOf = (...args: readonly Shown[]): Order =>
  args.every(({ order }) => order > 0)
    ? { order: Math.min(...args.map(({ order }) => order)), smooth: args.every(({ smooth }) => smooth) }
    : NOT_SHOWN;

/** Terms added up. */
const sum = (...terms: readonly Order[]): Order => ({
  order: Math.min(...terms.map(({ order }) => order)),
  smooth: terms.every(({ order, smooth }) => smooth || order > 1),
});

/** fg − ab = b(f − a) + a(g − b) + (f − a)(g − b) */
const product = ({ a, b, f, g }: Step): Order =>
  sum(b === 0 ? RESTS : f, a === 0 ? RESTS : g, { order: f.order + g.order, smooth: false });

/** u^p at u = 0, p ≥ 0. */
function powerOfZero({ f }: Step, p: number): Order {
  if (p === 0) return RESTS;
  if (!Number.isInteger(p) && !f.positive) return NOT_SHOWN;
  return { order: p * f.order, smooth: p === 1 && f.smooth };
}

function powered(step: Step): Order {
  const { a, b, f, g, fixed } = step;
  if (a > 0) return smoothOf(f, g);
  if (!fixed) return NOT_SHOWN;
  return a === 0 ? powerOfZero(step, b) : smoothOf(f);
}

function chosen({ a, b, f, g }: Step, first: boolean): Order {
  if (a === b || !(f.order > 0 && g.order > 0)) return { order: Math.min(f.order, g.order), smooth: false };
  return first ? f : g;
}

const bent = ({ a, f }: Step, order: Order): Order =>
  a === 0 ? order : f.order > 0 ? smoothOf(f) : { ...f, smooth: false };
const unary = ({ f }: Step): Order => smoothOf(f);

const ORDERS: Readonly<Partial<Record<Operation, (step: Step) => Order>>> = {
  add: ({ f, g }) => sum(f, g),
  subtract: ({ f, g }) => sum(f, g),
  multiply: product,
  divide: ({ f, g }) => smoothOf(f, g),
  power: powered,
  min: (step) => chosen(step, step.a < step.b),
  max: (step) => chosen(step, step.a > step.b),
  negate: ({ f }) => f,
  abs: (step) => bent(step, { order: step.f.order, smooth: false }),
  sqrt: (step) => (step.a > 0 ? smoothOf(step.f) : powerOfZero(step, 0.5)),
  exp: unary,
  log: unary,
  sin: unary,
  cos: unary,
  tan: unary,
  sign: ({ a, f }) => (a !== 0 && f.order > 0 ? RESTS : { order: Math.min(0, f.order), smooth: false }),
};

const both = ({ f, g }: Step): boolean => f.positive && g.positive;
const POSITIVE: Readonly<Partial<Record<Operation, (step: Step) => boolean>>> = {
  add: both,
  multiply: (step) => step.same || both(step),
  divide: both,
  power: (step) => step.f.positive || (step.fixed && step.b % 2 === 0),
  min: both,
  max: ({ f, g }) => f.positive || g.positive,
  abs: () => true,
  sqrt: () => true,
  exp: () => true,
};

/**
 * Can f be shown to be differentiable at the point whose registers these are? By the order in which each step falls towards
 * its value there: x·|x| falls as r², and so has the derivative 0 although |x| has none. false says nothing.
 */
export function isDifferentiable(program: Program, values: Float64Array): boolean {
  const { codes, left, right, masks } = program;
  const shown: Shown[] = [];
  for (let step = 0; step < codes.length; step += 1) {
    const operation = OPERATIONS[byte(codes, step)] as Operation;
    const value = real(values, step);
    if (!Number.isFinite(value)) return false;
    const [at, other] = [short(left, step), short(right, step)];
    if (whole(masks, step) === 0) shown.push({ ...RESTS, positive: value >= 0 });
    else if (operation === 'variable') shown.push({ order: 1, smooth: true, positive: false });
    else {
      const facts: Step = {
        a: real(values, at),
        b: real(values, other),
        f: shown[at] as Shown,
        g: shown[other] as Shown,
        same: at === other,
        fixed: whole(masks, other) === 0,
      };
      const { order, smooth } = ORDERS[operation]?.(facts) ?? NOT_SHOWN;
      shown.push({ order, smooth: smooth || order > 1, positive: POSITIVE[operation]?.(facts) ?? false });
    }
  }
  return shown.at(-1)?.smooth ?? false;
}
