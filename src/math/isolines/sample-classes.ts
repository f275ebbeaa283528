import { byte, real } from '../entries.ts';
/** The class of a sample that no line may touch: NaN or infinite. */
export const NO_CLASS = 255;

/** The most levels one call can draw: classes are bytes. */
export const MAX_LEVELS = 254;

/** One class byte a sample, rows padded to whole 32-bit words with their last class. */
export interface SampleClasses {
  readonly bytes: Uint8Array;
  /** The same memory, four samples a word. */
  readonly words: Int32Array;
  /** Bytes a row. */
  readonly stride: number;
}

/**
 * Classifies every sample by the number of levels strictly below it, so that a sample lies above level k exactly when
 * its class exceeds k; a sample equal to a level counts as below. `levels` ascend. Neighbours mostly share a class, so
 * each search starts from the one before.
 */
export function classifySamples(values: Float64Array, nx: number, levels: Float64Array): SampleClasses {
  const ny = values.length / nx;
  const stride = (nx + 7) & ~3;
  const bytes = new Uint8Array(stride * ny);
  const fence = Float64Array.of(Number.NEGATIVE_INFINITY, ...levels, Number.POSITIVE_INFINITY);
  let level = 0;
  let [below, above] = [real(fence, 0), real(fence, 1)];
  for (let j = 0; j < ny; j += 1) {
    const row = j * stride;
    for (let i = 0, at = j * nx; i < nx; i += 1, at += 1) {
      const value = real(values, at);
      if (value - value !== 0) {
        bytes[row + i] = NO_CLASS;
        continue;
      }
      for (; value > above; above = real(fence, level + 1)) {
        level += 1;
        below = above;
      }
      for (; value <= below; below = real(fence, level)) {
        level -= 1;
        above = below;
      }
      bytes[row + i] = level;
    }
    bytes.fill(byte(bytes, row + nx - 1), row + nx, row + stride);
  }
  return { bytes, words: new Int32Array(bytes.buffer), stride };
}
