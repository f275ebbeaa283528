/** A complex number. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** e^(re + i·im). */
export function expOf(re: number, im: number): Complex {
  const size = Math.exp(re);
  return { re: size * Math.cos(im), im: size * Math.sin(im) };
}

/** The logarithm of z with its imaginary part in [−π, π]; −∞ for 0. */
export const logOf = ({ re, im }: Complex): Complex => ({ re: Math.log(Math.hypot(re, im)), im: Math.atan2(im, re) });
