import { SHAPES, type Shape, shapeOf, signed } from './cells.ts';
import type { Decimal, Delimiter } from './table.ts';

/** So many cells of a shape are remembered, to be named. */
export const NAMED = 3;

/** A cell that is to be named. */
export interface Sample {
  readonly line: number;
  readonly text: string;
}

/** What the cells of one column look like. */
export class Tally {
  readonly counts = Object.fromEntries(SHAPES.map((shape) => [shape, 0])) as Record<Shape, number>;
  /** Cells with anything in them. */
  filled = 0;
  /** The sign of the first number with one, and all with this sign, without it. */
  sign = '';
  bare: Tally | undefined;
  /** The first cell that is neither missing nor such a number. */
  other: Sample | undefined;
  readonly #samples = new Map<Shape, Sample[]>();

  /** Another cell, cleaned. */
  add(text: string, line: number): void {
    const shape = shapeOf(text);
    this.counts[shape] += 1;
    if (text !== '') this.filled += 1;
    if (shape !== 'missing' && shape !== 'dash') this.#addBare(text, line, shape);
    if (shape === 'plain' || shape === 'missing') return;
    const samples = this.#samples.get(shape);
    if (!samples) this.#samples.set(shape, [{ line, text }]);
    else if (samples.length < NAMED) samples.push({ line, text });
  }

  #addBare(text: string, line: number, shape: Shape): void {
    const [sign = '', bare] = (shape === 'text' && signed(text)) || [];
    if (bare !== undefined && sign === (this.sign || sign)) {
      this.sign = sign;
      this.bare ??= new Tally();
      this.bare.add(bare, line);
    } else this.other ??= { line, text };
  }

  sum(shapes: readonly Shape[]): number {
    return shapes.reduce((sum, shape) => sum + this.counts[shape], 0);
  }

  /** The first cells of these shapes. */
  samples(shapes: readonly Shape[]): Sample[] {
    const all = shapes.flatMap((shape) => this.#samples.get(shape) ?? []);
    return all.sort((a, b) => a.line - b.line).slice(0, NAMED);
  }
}

/** How the numbers of a table are written. */
export interface Writing {
  readonly decimal: Decimal;
  /** The reader has said so, or nothing else can be: what looks like 1,234 under a decimal point is 1234. */
  readonly told: boolean;
}

/**
 * The decimal sign, if the reader has not told: a comma where more numbers can only be read with it than only without it.
 * Where commas stand between cells, one within quotes sets off thousands; where semicolons do, and every number is written
 * like 1,234, it is a decimal comma.
 */
export function writingOf(tallies: readonly Tally[], delimiter: Delimiter, told?: Decimal): Writing {
  if (told) return { decimal: told, told: true };
  const all = tallies.flatMap((tally) => [tally, ...(tally.bare ? [tally.bare] : [])]);
  const total = (shapes: readonly Shape[]) => all.reduce((sum, tally) => sum + tally.sum(shapes), 0);
  if (delimiter === ',') return { decimal: '.', told: true };
  const [commas, points] = [total(['comma', 'pointGroups']), total(['point', 'commaGroups'])];
  const isUsual = delimiter === ';' && commas + points + total(['pointOrGroups']) === 0 && total(['commaOrGroups']) > 0;
  return { decimal: commas > points || isUsual ? ',' : '.', told: false };
}

/**
 * The shapes that are numbers in a column. 1,234 under a decimal point is one only where the column has others in which
 * the comma can only set off thousands, or the reader has told what the decimal sign is.
 */
export function numberShapes({ counts }: Tally, { decimal, told }: Writing): readonly Shape[] {
  const [mine, both, other, groups]: Shape[] =
    decimal === '.'
      ? ['point', 'pointOrGroups', 'commaOrGroups', 'commaGroups']
      : ['comma', 'commaOrGroups', 'pointOrGroups', 'pointGroups'];
  const shapes = ['plain', mine, both, groups] as Shape[];
  return told || counts[groups as Shape] > 0 ? [...shapes, other as Shape] : shapes;
}
