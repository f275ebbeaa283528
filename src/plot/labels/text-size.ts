import { type MathRun, mathRuns } from '#text/math-text.ts';

/** The box of a text in ems: how wide it is, and how far it reaches above and below its line. */
export interface TextSize {
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

/** Advance widths in ems, rounded up, of the article's italics, of the formulas' italics and of their signs. */
const WIDTHS: Readonly<Record<MathRun['face'] | 'upright', readonly (readonly [number, string])[]>> = {
  word: [
    [0.25, " .,’'|jl"],
    [0.28, 'i():;'],
    [0.35, 'fIst-'],
    [0.42, 'cergzJ'],
    [0.51, 'abdhkopqvxy'],
    [0.54, 'nuS×−='],
    [0.67, 'BEPRTVYZw7…'],
    [0.77, 'ACDGHKNOQUXm'],
    [0.94, 'MW→%'],
    [0.57, ''],
  ],
  upright: [
    [0.27, ' .,|lij'],
    [0.46, 'eacrsftI'],
    [0.51, '−×xzg'],
    [0.98, '→%'],
    [0.57, ''],
  ],
  letter: [
    [0.36, 'ilt'],
    [0.5, 'bcegjoqrsvyzfθε'],
    [0.61, 'adhknpuxTVYJSIϕλρ'],
    [0.8, ''],
  ],
  sign: [
    [0.28, ' []|,.:;'],
    [0.39, '()-'],
    [0.5, '0123456789∥{}/∗ˆ·⁻'],
    [1, '∞→'],
    [0.83, ''],
  ],
};
/** Capitals and descenders; what is raised or lowered reaches farther. */
const [ABOVE, BELOW, RAISED, LOWERED] = [0.72, 0.24, 0.84, 0.38];
const SMALL = 0.7;

const advance = (face: keyof typeof WIDTHS, character: string) =>
  (WIDTHS[face].find(([, of]) => of === '' || of.includes(character)) as readonly [number, string])[0];

const lengthOf = (text: string, face: keyof typeof WIDTHS) =>
  [...text].reduce((sum, character) => sum + advance(face, character), 0);

/** A formula in a label, in ems of its own size. */
export const mathSize = (text: string): TextSize => runsSize(mathRuns(text));

export function runsSize(runs: readonly MathRun[]): TextSize {
  let [width, above, below] = [0, ABOVE, BELOW];
  for (const { text: run, face, place } of runs) {
    if (place === 'hat') continue;
    width += lengthOf(run, face) * (place === 'line' ? 1 : SMALL);
    if (place === 'super') above = RAISED;
    if (place === 'sub') below = LOWERED;
  }
  return { width, above, below };
}

/** A number beside an axis, in ems of its own size. */
export const numberSize = (text: string): TextSize => ({
  width: lengthOf(text, 'upright'),
  above: ABOVE,
  below: BELOW,
});

export const scaledSize = ({ width, above, below }: TextSize, by: number): TextSize => ({
  width: width * by,
  above: above * by,
  below: below * by,
});
