import {
  add,
  type Course,
  type Germ,
  germ,
  isConstant,
  isGerm,
  isZero,
  lifted,
  limit,
  line,
  MOST_TERMS,
  multiply,
  order,
  scale,
  small,
  ZERO,
} from './germ.ts';

/** Σ aₖ uᵏ for a u that goes to 0; `finite` says that the aₖ beyond those given are 0. */
function series(u: Germ, coefficients: readonly number[], finite = false): Course {
  const cut = finite || isZero(u) ? Number.POSITIVE_INFINITY : coefficients.length * order(u);
  let sum: Course = ZERO;
  for (const a of coefficients.toReversed()) sum = add(multiply(sum, u), line(a, 0));
  return isGerm(sum) ? germ(sum.terms, Math.min(sum.rest, cut)) : sum;
}

/** The k-th coefficient from the one before. */
function coefficients(first: number, next: (before: number, k: number) => number): number[] {
  const all = [first];
  for (let k = 1; k <= MOST_TERMS; k += 1) all.push(next(all[k - 1] as number, k));
  return all;
}

/** A function that is analytic at the limit c of a, by its Taylor coefficients there. */
function analytic(a: Course, taylor: (c: number) => readonly number[]): Course {
  if (!isGerm(a)) return a;
  const c = limit(a);
  return Number.isNaN(c) ? 'unknown' : series(small(a), taylor(c));
}

export const exponential = (a: Course): Course =>
  analytic(a, (c) => coefficients(Math.exp(c), (before, k) => before / k));

/** sin(c + turn·π/2 + u). */
const wave = (a: Course, turn: 0 | 1): Course =>
  analytic(a, (c) => {
    const turns = [Math.sin(c), Math.cos(c), -Math.sin(c), -Math.cos(c)];
    let factorial = 1;
    return Array.from({ length: MOST_TERMS + 1 }, (_, k) => {
      factorial *= Math.max(k, 1);
      return (turns[(k + turn) % 4] as number) / factorial;
    });
  });
export const sine = (a: Course): Course => wave(a, 0);
export const cosine = (a: Course): Course => wave(a, 1);

export function logarithm(a: Course): Course {
  if (!isGerm(a)) return a;
  const [lead] = a.terms;
  if (isZero(a) || (lead && lead.factor < 0)) return 'nowhere';
  if (lead?.power !== 0) return 'unknown';
  const taylor = (c: number) => [
    Math.log(c),
    ...Array.from({ length: MOST_TERMS }, (_, i) => (i % 2 ? -1 : 1) / ((i + 1) * c ** (i + 1))),
  ];
  return analytic(a, taylor);
}

/** a^p for a fixed p: its first term to the power p, times the binomial series of the rest. */
export function raise(a: Course, p: number): Course {
  if (!isGerm(a)) return a;
  if (p === 0) return line(1, 0);
  if (isZero(a)) return p > 0 ? ZERO : 'nowhere';
  const [lead] = a.terms;
  const whole = Number.isInteger(p);
  if (!lead) return whole && p > 0 ? { terms: [], rest: a.rest * p } : 'unknown';
  if (lead.factor < 0 && !whole) return 'nowhere';
  const over = a.terms
    .slice(1)
    .map(({ power, factor }) => ({ power: power - lead.power, factor: factor / lead.factor }));
  const binomial = coefficients(1, (before, k) => (before * (p - k + 1)) / k);
  const sum = series({ terms: over, rest: a.rest - lead.power }, binomial, whole && p > 0 && p <= MOST_TERMS);
  return multiply(sum, {
    terms: [{ power: lead.power * p, factor: lead.factor ** p }],
    rest: Number.POSITIVE_INFINITY,
  });
}

/** How far an order below the true one stands for any logarithm beside it. */
const LOGARITHM = 1e-6;

export const power = (a: Course, b: Course): Course =>
  lifted(a, b, (base, exponent) => {
    if (isConstant(exponent)) return raise(base, limit(exponent));
    const [lead] = base.terms;
    if (isZero(base)) return signOf(exponent) === undefined ? 'unknown' : raise(base, signOf(exponent) as number);
    if (lead && lead.factor < 0) return exponent.terms.some((term) => term.power !== 0) ? 'nowhere' : 'unknown';
    if (lead?.power === 0) return exponential(multiply(exponent, logarithm(base)));
    const falls = order(base) * limit(exponent) - LOGARITHM;
    return lead && falls > 0 ? { terms: [], rest: falls } : 'unknown';
  });

/** The sign for all small t > 0; undefined where it is not known. */
function signOf(a: Germ): number | undefined {
  return isZero(a) ? 0 : a.terms[0] && Math.sign(a.terms[0].factor);
}

export const sign = (a: Course): Course =>
  lifted(a, a, (f) => {
    const known = signOf(f);
    return known === undefined ? 'unknown' : line(known, 0);
  });

export const absolute = (a: Course): Course => lifted(a, a, (f) => (signOf(f) === -1 ? scale(f, -1) : f));

/** The smaller of two; where they agree as far as they are known, so far. */
export const smaller = (a: Course, b: Course): Course =>
  lifted(a, b, (f, g) => {
    const difference = add(f, scale(g, -1));
    if (!isGerm(difference)) return difference;
    const known = signOf(difference);
    return known === undefined ? germ(f.terms, Math.min(f.rest, difference.rest)) : known <= 0 ? f : g;
  });
