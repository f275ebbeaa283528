/** Of one SVG unit, the least part that a pointer can mean. */
const MEANT = 1 / 5;

/**
 * The multiple of 10^power nearest to `value`, as the shortest decimal; never −0. Where `power` is below −100 the value
 * itself.
 */
export function roundedTo(value: number, power: number): number {
  if (power < -100) return value;
  const rounded = power > 0 ? Number(`${Math.round(value / 10 ** power)}e${power}`) : Number(value.toFixed(-power));
  return rounded + 0;
}

/** The power of ten to which a pointer's places are rounded, where an SVG unit is `unit` long: well below a pixel. */
export const pointerPower = (unit: number): number => Math.floor(Math.log10(MEANT * unit));
