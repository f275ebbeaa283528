import { quoted } from '#text/quoted.ts';
import { listed } from '#text/sentence.ts';
import { bareOf, NO_NUMBERS, numberOf, SHAPES, type Shape, shapeOf, withSign } from './cells.ts';
import { type Column, type Kind, type NumberColumn, type Problem, remark, type Texts } from './table.ts';
import { numberShapes, type Sample, type Tally, type Writing } from './tally.ts';

/** What a column of a text becomes. */
export interface Plan {
  readonly name: string;
  readonly kind: 'number' | 'text';
  /** The shapes of its numbers. */
  readonly numbers: readonly Shape[];
  /** That stands at all its numbers. */
  readonly sign?: string;
  readonly asked?: 'number' | 'text';
  readonly problems: readonly Problem[];
}

/** A column is text as soon as a cell is, unless the reader asked for numbers; one without any cell is numbers. */
export function planOf(name: string, tally: Tally, writing: Writing, wish: Kind | undefined): Plan {
  const asked = wish === 'out' ? undefined : wish;
  const signs = asked === 'text' ? undefined : signsOf(name, tally, writing);
  if (signs?.numbers) return { ...signs, name, kind: 'number', numbers: signs.numbers, asked };
  const numbers = numberShapes(tally, writing);
  const found = tally.sum(numbers);
  const texts = [...NUMBERS, 'text' as const].filter((shape) => !numbers.includes(shape));
  const isNumber = found > 0 ? tally.sum(texts) === 0 : tally.counts.missing === tally.sum(SHAPES);
  const kind = asked ?? (isNumber ? 'number' : 'text');
  const problems = [
    ...((!asked && signs?.problems) || []),
    ...textsAmong(name, tally, texts, { kind, asked, writing }),
    ...infinities(name, tally, kind),
  ];
  return { name, kind, numbers, asked, problems };
}

/** Of a column of numbers with a sign: their shapes without it, if all have the same, and what there is to say. */
function signsOf(
  name: string,
  tally: Tally,
  writing: Writing,
): (Pick<Plan, 'problems' | 'sign'> & Partial<Pick<Plan, 'numbers'>>) | undefined {
  const { bare, sign } = tally;
  if (!bare) return undefined;
  const numbers = numberShapes(bare, writing);
  const [unread] = bare.samples(NUMBERS.filter((shape) => !numbers.includes(shape)));
  const odd = tally.other ?? (unread && { line: unread.line, text: withSign(unread.text, sign) });
  const count = bare.sum(SHAPES);
  const said = ({ line, text }: Sample, what: (cell: string) => string) => ({
    problems: [
      remark(`Column ${quoted(name)} is ${what(`${quoted(text.slice(0, 200))} (line ${line})`)}.`, {
        line,
        column: name,
      }),
    ],
  });
  if (odd)
    return 2 * count > tally.sum([...NUMBERS, 'infinite', 'text'])
      ? said(odd, (cell) => `taken for text: ${cell} is not a number with the sign ${sign}, as others are`)
      : undefined;
  const [first] = tally.samples(['text']);
  return {
    ...said(
      first as Sample,
      (cell) => `read as numbers, without the sign ${sign} of its cells: ${cell}${count > 1 ? ', …' : ''}`,
    ),
    numbers,
    sign,
  };
}

function textsAmong(
  name: string,
  tally: Tally,
  texts: readonly Shape[],
  { kind, asked, writing }: Pick<Plan, 'kind' | 'asked'> & { writing: Writing },
): Problem[] {
  const [bad, all] = [tally.sum(texts), tally.sum(SHAPES)];
  if (bad === 0 || (kind === 'text' && (asked || !isMostlyNumbers(tally)))) return [];
  const samples = tally.samples(texts);
  const named = samples.map(({ line, text }) => `${quoted(text.slice(0, 200))} (line ${line})`);
  const others = bad > samples.length ? `${named.join(', ')}, …` : listed(named);
  const [is, one] = bad === 1 ? ['is', 'a number'] : ['are', 'numbers'];
  const what =
    kind === 'text'
      ? `is taken for text, as ${bad} of its ${all} cells ${is} not ${one}`
      : `is taken for numbers; ${bad} of its ${all} cells ${is} not ${one}, and taken for missing`;
  const message = `Column ${quoted(name)} ${what}: ${others}.${hint(samples, writing)}`;
  return [remark(message, { line: samples[0]?.line, column: name })];
}

/** Whatever its decimal sign. */
const NUMBERS = SHAPES.filter((shape) => !NO_NUMBERS.includes(shape));
const isMostlyNumbers = (tally: Tally) => tally.sum(NUMBERS) >= Math.max(1, tally.counts.text);

/** What may help where a point or a comma is not understood. */
function hint(samples: readonly { text: string }[], { decimal, told }: Writing): string {
  const shapes = samples.map(({ text }) => shapeOf(text));
  if (!told && shapes.some((shape) => shape.endsWith('OrGroups')))
    return ' It may be a decimal sign or set off thousands: say which sign is the decimal sign.';
  if (shapes.some((shape) => NUMBERS.includes(shape)))
    return ` The decimal sign is taken to be a ${decimal === '.' ? 'point' : 'comma'}.`;
  return '';
}

function infinities(name: string, tally: Tally, kind: 'number' | 'text'): Problem[] {
  const count = tally.counts.infinite;
  const [first] = tally.samples(['infinite']);
  if (kind === 'text' || !first) return [];
  const which = count === 1 ? 'a number that is' : `${count} numbers that are`;
  const message = `Column ${quoted(name)} has ${which} infinite or beyond 10¹⁰⁰, and taken for missing: ${quoted(first.text)} (line ${first.line})${count > 1 ? ', …' : ''}.`;
  return [remark(message, { line: first.line, column: name })];
}

/** Fills a column of so many rows, all cells missing at first. */
export interface Filler {
  /** A cleaned cell. */
  set(row: number, text: string): void;
  column(): Column;
}

export const fillerOf = (plan: Plan, rows: number): Filler =>
  plan.kind === 'number' ? numberFiller(plan, rows) : textFiller(plan, rows);

function numberFiller({ name, numbers, asked, sign }: Plan, rows: number): Filler {
  const cells = new Float64Array(rows).fill(Number.NaN);
  const [comma, shapes] = [numbers.includes('comma'), new Set(numbers)];
  return {
    set: (row, text) => {
      const bare = sign ? bareOf(text) : text;
      if (shapes.has(shapeOf(bare))) cells[row] = numberOf(bare, comma ? ',' : '.');
    },
    column: () => ({ ...columnOf(name, cells, asked), ...(sign && { sign }) }),
  };
}

function textFiller({ name, asked }: Plan, rows: number): Filler {
  const codes = new Int32Array(rows).fill(-1);
  const places = new Map<string, number>();
  return {
    set: (row, text) => {
      if (shapeOf(text) === 'missing') return;
      const code = places.get(text) ?? places.size;
      if (code === places.size) places.set(text, code);
      codes[row] = code;
    },
    column: () => columnOf(name, { codes, categories: [...places.keys()] }, asked),
  };
}

/** A column of these cells: its kind follows from them. */
function columnOf(name: string, cells: Column['cells'], asked: Column['asked']): Column {
  const distinct = cells instanceof Float64Array ? distinctNumbers(cells) : cells.categories.length;
  const usual = cells instanceof Float64Array ? 'number' : 'text';
  const kind = distinct === 0 ? 'empty' : distinct === 1 ? 'constant' : usual;
  return { name, kind, cells, ...(asked && { asked }) } as Column;
}

/** 0, 1, or 2 for more. */
function distinctNumbers(cells: Float64Array): number {
  const first = cells.find((cell) => !Number.isNaN(cell));
  if (first === undefined) return 0;
  return cells.every((cell) => Number.isNaN(cell) || cell === first) ? 1 : 2;
}

export const isNumeric = (column: Column): column is NumberColumn => column.cells instanceof Float64Array;

export const isMissing = (column: Column, row: number): boolean =>
  column.cells instanceof Float64Array ? Number.isNaN(column.cells[row] as number) : column.cells.codes[row] === -1;

/** The text in a cell of a column, or none where it is missing. */
export const textAt = ({ codes, categories }: Texts, row: number): string | undefined => categories[codes[row] ?? -1];
