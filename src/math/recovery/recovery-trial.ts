import { belowOne, type Verdict } from './exchange.ts';
import { type Columns, inverseSize, solveTransposed, solveTriangle, triangulate, turnBack } from './reflections.ts';

/** Whether min ‖x‖₁ subject to Ax = Ax₀ has x₀ as its only solution; undefined where that cannot be told from rounding. */
export type Outcome = boolean | undefined;

/**
 * A trial of recovery: A of full rank, with fewer rows than columns, and x₀ positive in its first k ≥ 1 entries and zero in the others,
 * k at most the number of rows; how large it is there does not matter. Recovery has a certificate, and so has failure: either
 *
 * - y with aⱼ·y = 1 for j < k and |aⱼ·y| < 1 for the others, where the first k columns are independent, or
 * - h ≠ 0 with Ah = 0 and Σ_{j<k} hⱼ + Σ_{j≥k} |hⱼ| < 0, along which ‖x₀ + th‖₁ falls at first
 *
 * [Fuchs 2004, IEEE Trans. Inf. Theory 50]. With the first k columns turned into a triangle, y has k parts that are known and
 * others, w, that are free, on which the aⱼ·y depend linearly. Either is checked against A itself, and must hold by more than
 * the rounding in it can come to.
 */
export function recovers(A: Columns, k: number): Outcome {
  const turned: Columns = { ...A, data: A.data.slice() };
  const mirrors = triangulate(turned, k);
  const known = solveTransposed(turned, new Float64Array(k).fill(1));
  const verdict = belowOne(deviations(turned, known));
  if (!verdict) return undefined;
  const stiffness = 2 * Math.sqrt(k) * inverseSize(turned, k);
  if (verdict.kind === 'above') return failureHolds(A, certificate(turned, verdict, k), { stiffness, verdict, k });
  const y = new Float64Array(A.height);
  y.set(known);
  y.set(verdict.w, k);
  turnBack(mirrors, y);
  return successHolds(A, y, { stiffness, k });
}

/** aⱼ·y for j ≥ k as functions of what is free in y. */
function deviations({ data, height, width }: Columns, known: Float64Array) {
  const k = known.length;
  const p = height - k;
  const offsets = new Float64Array(width - k);
  const slopes = new Float64Array(p * (width - k));
  for (let j = k; j < width; j += 1) {
    let value = 0;
    for (let i = 0; i < k; i += 1) value += (data[j * height + i] as number) * (known[i] as number);
    offsets[j - k] = value;
    slopes.set(data.subarray(j * height + k, (j + 1) * height), (j - k) * p);
  }
  return { offsets, slopes, p };
}

type Above = Extract<Verdict, { kind: 'above' }>;

/** h, of which the entries beyond k are given: the others solve the triangle. */
function certificate(turned: Columns, { places, h }: Above, k: number): Float64Array {
  const { data, height, width } = turned;
  const whole = new Float64Array(width);
  const top = new Float64Array(k);
  for (let i = 0; i < places.length; i += 1) {
    const [j, share] = [k + (places[i] as number), h[i] as number];
    whole[j] = share;
    for (let r = 0; r < k; r += 1) top[r] = (top[r] as number) - share * (data[j * height + r] as number);
  }
  whole.set(solveTriangle(turned, top));
  return whole;
}

interface Holding {
  readonly k: number;
  /** ‖h_S‖₁ is at most this times ‖A_S h_S‖, S the first k: twice √k‖R⁻¹‖, R as computed. */
  readonly stiffness: number;
}

/**
 * With aⱼ·y within e of 1 on S, and within 1 − s elsewhere, Ah = 0 gives −Σ_S h ≤ e‖h_S‖₁ + (1 − s)‖h_T‖₁, T the rest, and
 * ‖h_S‖₁ ≤ stiffness·max‖aⱼ‖·‖h_T‖₁: x₀ is recovered if that makes less than ‖h_T‖₁.
 */
function successHolds(A: Columns, y: Float64Array, { k, stiffness }: Holding): Outcome {
  const { data, height, width } = A;
  const longest = longestColumn(A);
  const rounding = roundingOf(height) * longest * Math.hypot(...y);
  let [error, most] = [0, 0];
  for (let j = 0; j < width; j += 1) {
    let product = 0;
    for (let i = 0; i < height; i += 1) product += (data[j * height + i] as number) * (y[i] as number);
    if (j < k) error = Math.max(error, Math.abs(product - 1));
    else most = Math.max(most, Math.abs(product));
  }
  const slack = 1 - most - rounding;
  return (error + rounding) * stiffness * longest < slack ? true : undefined;
}

/**
 * Some h + d with Ad = −Ah is in the null space, and d is small: its entries on the reference take what R cannot, as the
 * reference’s own inverse tells, and those on S the rest. The fall must be larger than all of ‖d‖₁.
 */
function failureHolds(A: Columns, h: Float64Array, holding: Holding & { readonly verdict: Above }): Outcome {
  const { k, stiffness, verdict } = holding;
  const longest = longestColumn(A);
  let [fall, size] = [0, 0];
  for (let j = 0; j < A.width; j += 1) {
    const entry = h[j] as number;
    size += Math.abs(entry);
    fall -= j < k ? entry : Math.abs(entry);
  }
  const rounding = roundingOf(A.width) * size;
  const missing = lengthOf(A, h) + roundingOf(A.height + 1) * size * longest;
  const onReference = 2 * verdict.stiffness * missing;
  const change = onReference + stiffness * (missing + longest * onReference);
  return change + rounding < fall ? false : undefined;
}

/** A sum of so many products, one after the other, is off by no more than this share of the sum of their magnitudes. */
const roundingOf = (terms: number): number => ((terms + 2) * Number.EPSILON) / 2;

/** ‖Ah‖. */
function lengthOf({ data, height, width }: Columns, h: Float64Array): number {
  const product = new Float64Array(height);
  for (let j = 0; j < width; j += 1) {
    const entry = h[j] as number;
    if (entry === 0) continue;
    for (let i = 0; i < height; i += 1) product[i] = (product[i] as number) + entry * (data[j * height + i] as number);
  }
  return Math.hypot(...product);
}

function longestColumn({ data, height, width }: Columns): number {
  let longest = 0;
  for (let j = 0; j < width; j += 1) {
    let square = 0;
    for (let i = 0; i < height; i += 1) square += (data[j * height + i] as number) ** 2;
    longest = Math.max(longest, square);
  }
  return Math.sqrt(longest);
}
