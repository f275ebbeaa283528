import { real } from '../entries.ts';

/** An n × p matrix by columns: entry (i, j) stands at j·n + i. */
export interface Matrix {
  readonly n: number;
  readonly p: number;
  readonly x: Float64Array;
}

/** Sums of one tile of XᵀX: two columns with four. */
const tile = new Float64Array(8);

/**
 * Xᵀv/n into `out`: p entries for v of n. Four columns at a time, as v is read from memory once for all of them; the last
 * four overlap those before, so there is no rest.
 */
export function pullsInto(out: Float64Array, { n, p, x }: Matrix, v: Float64Array): void {
  for (let j = 0; j < p; j += 4) {
    const [c0, c1, c2, c3] = [j, Math.min(j + 1, p - 1), Math.min(j + 2, p - 1), Math.min(j + 3, p - 1)];
    const [o0, o1, o2, o3] = [c0 * n, c1 * n, c2 * n, c3 * n];
    let [s0, s1, s2, s3] = [0, 0, 0, 0];
    for (let i = 0; i < n; i += 1) {
      const entry = real(v, i);
      s0 += real(x, o0 + i) * entry;
      s1 += real(x, o1 + i) * entry;
      s2 += real(x, o2 + i) * entry;
      s3 += real(x, o3 + i) * entry;
    }
    out[c3] = s3 / n;
    out[c2] = s2 / n;
    out[c1] = s1 / n;
    out[c0] = s0 / n;
  }
}

/** The product of columns j and k, xⱼᵀxₖ/n. */
export function product({ n, x }: Matrix, j: number, k: number): number {
  const [from, to] = [j * n, k * n];
  let [s0, s1] = [0, 0];
  let i = 0;
  for (; i + 1 < n; i += 2) {
    s0 += real(x, from + i) * real(x, to + i);
    s1 += real(x, from + i + 1) * real(x, to + i + 1);
  }
  if (i < n) s0 += real(x, from + i) * real(x, to + i);
  return (s0 + s1) / n;
}

/** Adds share · xⱼ to v, of n entries. */
export function addColumn(v: Float64Array, { n, x }: Matrix, j: number, share: number): void {
  const from = j * n;
  for (let i = 0; i < n; i += 1) v[i] = real(v, i) + share * real(x, from + i);
}

/** G = XᵀX/n, p × p, symmetric to the last bit. */
export function gramOf(matrix: Matrix): Float64Array {
  const { n, p } = matrix;
  const gram = new Float64Array(p * p);
  for (let j = 0; j < p; j += 2)
    for (let i = 0; i <= j + 1 && i < p; i += 4) {
      sumTile(matrix, j, i);
      for (let s = 0; s < 8; s += 1) {
        const [row, column] = [Math.min(j + (s >> 2), p - 1), Math.min(i + (s & 3), p - 1)];
        gram[row * p + column] = real(tile, s) / n;
        gram[column * p + row] = real(tile, s) / n;
      }
    }
  return gram;
}

/** The products of columns j, j + 1 with i … i + 3 into `tile`; beyond the last column that one again. */
function sumTile({ n, p, x }: Matrix, j: number, i: number): void {
  const [a, b] = [j * n, Math.min(j + 1, p - 1) * n];
  const [c, d] = [i * n, Math.min(i + 1, p - 1) * n];
  const [e, f] = [Math.min(i + 2, p - 1) * n, Math.min(i + 3, p - 1) * n];
  let [ac, ad, ae, af] = [0, 0, 0, 0];
  let [bc, bd, be, bf] = [0, 0, 0, 0];
  for (let k = 0; k < n; k += 1) {
    const xa = real(x, a + k);
    const xb = real(x, b + k);
    const xc = real(x, c + k);
    const xd = real(x, d + k);
    const xe = real(x, e + k);
    const xf = real(x, f + k);
    ac += xa * xc;
    ad += xa * xd;
    ae += xa * xe;
    af += xa * xf;
    bc += xb * xc;
    bd += xb * xd;
    be += xb * xe;
    bf += xb * xf;
  }
  tile[0] = ac;
  tile[1] = ad;
  tile[2] = ae;
  tile[3] = af;
  tile[4] = bc;
  tile[5] = bd;
  tile[6] = be;
  tile[7] = bf;
}
