/** c·t^α. */
interface Term {
  readonly power: number;
  readonly factor: number;
}

/**
 * A function of t as t → 0⁺: Σ c·t^α + O(t^rest), with real α, ascending and below `rest`, and c ≠ 0. With `rest` = ∞ it
 * is the sum itself, and without terms then exactly 0.
 */
export interface Germ {
  readonly terms: readonly Term[];
  readonly rest: number;
}

/** 'nowhere': no real number for any small t > 0 · 'unknown': not a sum that this arithmetic finds. */
export type Course = Germ | 'nowhere' | 'unknown';

/** Terms kept, and powers taken of a small germ. */
export const MOST_TERMS = 8;
/** Powers this close are one, and so much of a difference of factors is rounding. */
const ONE_POWER = 1e-12;
const ROUNDING = 2 ** -50;

/** Exactly 0. */
export const ZERO: Germ = { terms: [], rest: Number.POSITIVE_INFINITY };

/** c + d·t. */
export const line = (constant: number, factor: number): Course =>
  germ(
    [
      { power: 0, factor: constant },
      { power: 1, factor },
    ],
    Number.POSITIVE_INFINITY,
  );

export const isGerm = (course: Course): course is Germ => typeof course === 'object';

/** Is it exactly 0, or exactly constant? */
export const isZero = ({ terms, rest }: Germ): boolean => terms.length === 0 && rest === Number.POSITIVE_INFINITY;
export const isConstant = ({ terms, rest }: Germ): boolean =>
  rest === Number.POSITIVE_INFINITY && terms.every(({ power }) => power === 0);

/** The power that it falls like, at least. */
export const order = ({ terms, rest }: Germ): number => terms[0]?.power ?? rest;

/** The limit at t = 0; NaN where it is not known, or infinite. */
export const limit = (course: Course): number =>
  isGerm(course) && order(course) >= 0 && course.rest > 0
    ? (course.terms.find(({ power }) => power === 0)?.factor ?? 0)
    : Number.NaN;

/** The same with another limit. */
export const withLimit = (course: Germ, value: number): Course =>
  germ([{ power: 0, factor: value }, ...course.terms.filter(({ power }) => power !== 0)], course.rest);

/** What goes to 0 of a germ with a limit. */
export const small = ({ terms, rest }: Germ): Germ => ({ terms: terms.filter(({ power }) => power !== 0), rest });

/** Sums terms of one power, and keeps the first few. 'unknown' where a factor is no finite number. */
export function germ(terms: readonly Term[], rest: number): Course {
  const kept: Term[] = [];
  const sorted = terms.filter(({ factor, power }) => factor !== 0 && power < rest - ONE_POWER);
  sorted.sort((a, b) => a.power - b.power);
  for (let from = 0; from < sorted.length; ) {
    const { power } = sorted[from] as Term;
    const group = sorted.slice(from).filter((term) => term.power - power <= ONE_POWER * (1 + Math.abs(power)));
    const [sum, size] = group.reduce(([s, a], { factor }) => [s + factor, a + Math.abs(factor)], [0, 0]);
    if (!Number.isFinite(sum)) return 'unknown';
    if (Math.abs(sum) > ROUNDING * size) kept.push({ power: Math.abs(power) <= ONE_POWER ? 0 : power, factor: sum });
    from += group.length;
  }
  return { terms: kept.slice(0, MOST_TERMS), rest: kept[MOST_TERMS]?.power ?? rest };
}

/** An operation on germs as one on courses: what is nowhere stays so. */
export function lifted(a: Course, b: Course, of: (a: Germ, b: Germ) => Course): Course {
  if (isGerm(a) && isGerm(b)) return of(a, b);
  return a === 'nowhere' || b === 'nowhere' ? 'nowhere' : 'unknown';
}

export const add = (a: Course, b: Course): Course =>
  lifted(a, b, (f, g) => germ([...f.terms, ...g.terms], Math.min(f.rest, g.rest)));

export const scale = (a: Course, by: number): Course =>
  lifted(a, a, ({ terms, rest }) =>
    germ(
      terms.map(({ power, factor }) => ({ power, factor: factor * by })),
      rest,
    ),
  );

export const multiply = (a: Course, b: Course): Course =>
  lifted(a, b, (f, g) => {
    if (isZero(f) || isZero(g)) return ZERO;
    const products = f.terms.flatMap((p) =>
      g.terms.map((q) => ({ power: p.power + q.power, factor: p.factor * q.factor })),
    );
    return germ(products, Math.min(f.rest + order(g), order(f) + g.rest));
  });
