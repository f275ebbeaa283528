import { raised } from './digits.ts';

/** A power of ten as the name of a place on an axis: 1, 10⁻⁴. */
export const powerOfTen = (exponent: number) => (exponent === 0 ? '1' : `10${raised(exponent)}`);
