import { requireNumber } from './checks.ts';

/** A generator of numbers in [0, 1). */
export type Random = () => number;

/** Numbers thrown away at the start: by then the bits of the seed have spread over the whole state. */
const WARM_UP = 12;

/**
 * Evenly distributed doubles in [0, 1), multiples of 2⁻⁵³, the same on every machine for the same seed. Any finite
 * number is a seed. The generator is sfc32, Chris Doty-Humphrey’s small fast counter of 128 bits with a period of at least
 * 2³² (PractRand); two of its words make a double. Throws a RangeError naming seed.
 */
export function seededRandom(seed: number): Random {
  requireNumber('seed', seed);
  const next = sfc32(seed);
  for (let i = 0; i < WARM_UP; i += 1) next();
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) * 2 ** -53;
}

/** 32 bits a call. The state starts from the 64 bits of the seed, −0 taken as 0. */
function sfc32(seed: number): () => number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, seed + 0);
  let a = 0;
  let b = bits.getUint32(4);
  let c = bits.getUint32(0);
  let counter = 1;
  return () => {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    return word >>> 0;
  };
}
