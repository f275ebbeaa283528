import { type MathRun, mathRuns } from '#text/math-text.ts';

/** A piece of a label, in ems of the label: how large it is, how far below the line, and the way to it from where the last one ended. */
export interface PlacedRun extends MathRun {
  readonly size: number;
  readonly below: number;
  readonly gap: number;
}

const SHIFT = { line: 0, sub: 0.32, super: -0.5, hat: -0.02 } as const;
const SIZE = { line: 1, sub: 0.7, super: 0.7, hat: 1 } as const;

/** The pieces of a label and where they stand, for whoever sets it: as a drawing's text or on a canvas. */
export const mathLine = (text: string): PlacedRun[] =>
  mathRuns(text).map((run, i, all) => ({
    ...run,
    size: SIZE[run.place],
    below: SHIFT[run.place] * SIZE[run.place],
    gap: run.place === 'hat' ? -0.5 : all[i - 1]?.place === 'hat' ? 0.04 : 0,
  }));
