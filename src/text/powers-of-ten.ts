const SUPERSCRIPTS: Record<string, string> = {
  '-': '⁻',
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((s, i) => [i, s])),
};

/** An exponent, as it is written over the line. */
export const superscript = (exponent: number) => [...String(exponent)].map((digit) => SUPERSCRIPTS[digit]).join('');

/** A power of ten as the name of a place on an axis: 1, 10⁻⁴. */
export const powerOfTen = (exponent: number) => (exponent === 0 ? '1' : `10${superscript(exponent)}`);
