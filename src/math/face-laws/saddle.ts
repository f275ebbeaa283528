/** Where a convex function is lowest, nearly, and its value there. */
export interface Saddle {
  readonly at: number;
  /** 1/√f″: the standard deviation of the bell e^(−f). */
  readonly scale: number;
  readonly least: number;
}

/** More than enough steps to come from 1 to any double. */
const STEPS = 4000;

/**
 * The lowest place of a smooth convex f that rises both ways in the end; f may be ∞ beyond an end, but neither at nor
 * about `start`. Steps grow while f falls, and shrink until the lowest place is surrounded by a rise below 1; a parabola through
 * the three places does the rest, to a few hundredths of the scale. Integrals that pass there do not depend on where exactly.
 */
export function saddleOf(f: (x: number) => number, start = 0): Saddle {
  let [at, step] = [start, Math.abs(start) / 2 || 1];
  for (let i = 0; i < STEPS; i += 1) {
    const [left, middle, right] = [f(at - step), f(at), f(at + step)];
    const rise = (left + right) / 2 - middle;
    if (left < middle || right < middle) {
      at += left < right ? -step : step;
      step *= 1.5;
    } else if (rise > 1) step /= 2;
    else if (rise < 1e-4) step *= 3;
    else return { at: at + (step * (left - right)) / (4 * rise), scale: step / Math.sqrt(2 * rise), least: middle };
  }
  throw new RangeError('f must be convex and rise both ways');
}
