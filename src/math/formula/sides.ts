import { byte, real, short } from '../entries.ts';
import { add, type Course, isGerm, limit, line, multiply, scale, withLimit } from './germ.ts';
import { absolute, cosine, exponential, logarithm, power, raise, sign, sine, smaller } from './germ-functions.ts';
import { apply, OPERATIONS, type Operation } from './operations.ts';
import type { Program } from './program.ts';

/**
 * How f goes on from a point to one side: its slope there, which may be ±∞; or it 'leaps' to another value or to ±∞, or
 * 'ends', undefined as near as one likes; or that is 'unknown'.
 */
export type Side = number | 'leaps' | 'ends' | 'unknown';

/** Both sides of a point along a direction; slopes are taken along it on both. */
export interface Sides {
  readonly ahead: Side;
  readonly behind: Side;
}

const BY_OPERATION: Readonly<Partial<Record<Operation, (a: Course, b: Course) => Course>>> = {
  add,
  subtract: (a, b) => add(a, scale(b, -1)),
  multiply,
  divide: (a, b) => multiply(a, raise(b, -1)),
  power,
  min: smaller,
  max: (a, b) => scale(smaller(scale(a, -1), scale(b, -1)), -1),
  negate: (a) => scale(a, -1),
  abs: absolute,
  sqrt: (a) => raise(a, 0.5),
  exp: exponential,
  log: logarithm,
  sin: sine,
  cos: cosine,
  tan: (a) => multiply(sine(a), raise(cosine(a), -1)),
  sign,
};
const COURSES = OPERATIONS.map((operation) => BY_OPERATION[operation]);
/** May the limit of an operation differ from its value at the limit of its argument? */
const mayLeap = (operation: Operation | undefined, a: Course): boolean =>
  operation === 'sign' || (operation === 'power' && limit(a) === 0);

/**
 * f(point + t·direction) for t → 0⁺, by the program's own steps on sums of real powers of t. Each step's limit is what the
 * evaluator makes of the limits before it, to the last bit, so that what rounding leaves is not taken for a leap.
 */
function courseAlong(program: Program, point: ArrayLike<number>, direction: readonly number[]): Course {
  const { codes, left, right, constants } = program;
  const courses: Course[] = [];
  for (let step = 0; step < codes.length; step += 1) {
    const code = byte(codes, step);
    const at = short(left, step);
    if (code === 0) courses.push(line(real(constants, step), 0));
    else if (code === 1) courses.push(line(point[at] ?? Number.NaN, direction[at] ?? 0));
    else courses.push(stepCourse(code, courses[at] as Course, courses[short(right, step)] as Course));
  }
  return courses.at(-1) as Course;
}

function stepCourse(code: number, a: Course, b: Course): Course {
  const course = COURSES[code]?.(a, b) ?? 'unknown';
  if (!isGerm(course) || mayLeap(OPERATIONS[code], a)) return course;
  const value = apply(code, limit(a), limit(b));
  return Number.isNaN(value) || Number.isNaN(limit(course)) ? course : withLimit(course, value);
}

/** The slope from `value` along a course; a fall below the power t¹ is infinitely steep, one above it is none. */
function side(course: Course, value: number): Side {
  if (course === 'nowhere') return 'ends';
  if (course === 'unknown') return 'unknown';
  if ((course.terms[0]?.power ?? 0) < 0) return 'leaps';
  if (!(course.rest > 0)) return 'unknown';
  if (limit(course) !== value) return 'leaps';
  const next = course.terms.find(({ power: exponent }) => exponent !== 0);
  if (!next) return course.rest > 1 ? 0 : 'unknown';
  if (Math.abs(next.power - 1) < NEARLY) return next.factor;
  return next.power < 1 ? Math.sign(next.factor) * Number.POSITIVE_INFINITY : 0;
}
const NEARLY = 1e-12;

/** Both sides of a point where f has this value, along a direction. */
export function sidesAlong(
  program: Program,
  { point, value }: { point: ArrayLike<number>; value: number },
  direction: readonly number[],
): Sides {
  const to = (way: readonly number[]) => side(courseAlong(program, point, way), value);
  const back = to(direction.map((entry) => -entry));
  return { ahead: to(direction), behind: typeof back === 'number' ? -back + 0 : back };
}

/** Slopes that differ by less than this, relative to their size, differ by rounding. */
const ROUNDING = 1e-12;

/** The slope that both sides have, or the one side that there is; undefined if they differ or there is none. */
export function commonSlope({ ahead, behind }: Sides): number | undefined {
  if (typeof ahead !== 'number' || typeof behind !== 'number') {
    if (typeof ahead === 'number' && behind === 'ends') return ahead;
    return typeof behind === 'number' && ahead === 'ends' ? behind : undefined;
  }
  const apart = Math.abs(ahead - behind);
  const same = ahead === behind || (Number.isFinite(apart) && apart <= ROUNDING * (Math.abs(ahead) + Math.abs(behind)));
  return same ? ahead : undefined;
}
