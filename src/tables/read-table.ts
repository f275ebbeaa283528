import { capital } from '#text/sentence.ts';
import { cleaned } from './cells.ts';
import { type Filler, fillerOf, planOf } from './columns.ts';
import { delimiterOf, linesAbove } from './delimiter.ts';
import { doubtOf, isHeader, namesOf } from './header.ts';
import { LineRemark } from './remarks.ts';
import { type Chunk, type Row, rowsIn, unified } from './rows.ts';
import { isBlank, Survey } from './survey.ts';
import {
  type Delimiter,
  grave,
  kindOf,
  LIMITS,
  type Problem,
  type ReadOptions,
  remark,
  type Table,
  type TableResult,
} from './table.ts';
import { type Writing, writingOf } from './tally.ts';

/** A table that is being read, a piece of the text at a time; `src/figure/work` runs it beside the page. */
export interface TableReading {
  /** Reads at most so many pieces further; whether there are more to come. */
  advance(pieces: number): boolean;
  /** Characters behind it, the text being gone through twice. */
  readonly progress: number;
  readonly total: number;
  /** The table and what there is to say of it; a grave problem where not all has been read. */
  result(): TableResult;
}

/** Begins to read a text as `readTable` does. */
export function tableReading(text: string, options: ReadOptions = {}): TableReading {
  const pieces = piecesOf(text, options);
  const total = 2 * text.length;
  let progress = 0;
  let result: TableResult | undefined;
  return {
    advance: (count) => {
      for (let k = 0; k < count && !result; k += 1) {
        const { done, value } = pieces.next();
        if (done) [result, progress] = [value, total];
        else progress = Math.floor(value * total);
      }
      return !result;
    },
    get progress() {
      return progress;
    },
    total,
    result: () => result ?? { problems: [grave('The text has not been read to its end.')] },
  };
}

/**
 * The table in a text of rows whose cells are separated by commas, semicolons, tabs or bars, and may be quoted: see
 * `rowsIn`. Never throws: what is wrong with the text, and what was made of it, is said in problems, and there is a table
 * exactly when none of them is grave.
 */
export function readTable(text: string, options: ReadOptions = {}): TableResult {
  const reading = tableReading(text, options);
  while (reading.advance(Number.POSITIVE_INFINITY));
  return reading.result();
}

/** The text and what is known of it before it is read. */
interface Source {
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly options: ReadOptions;
  readonly problems: readonly Problem[];
}

/** Yields the share that is done. */
function* piecesOf(text: string, options: ReadOptions): Generator<number, TableResult, undefined> {
  if (text.length > LIMITS.characters) return refused(tooLong(text.length));
  const source = sourceOf(text, options);
  const survey = new Survey();
  const problems: Problem[] = [...source.problems, ...unreadable(source.text)];
  for (const chunk of rowsIn(source.text, source.delimiter)) {
    for (const row of chunk.rows) survey.add(row);
    problems.push(...quoteProblems(chunk));
    if (survey.lines.length > LIMITS.rows + 1) return refused(tooManyRows());
    if (problems.some((problem) => problem.grave)) return { problems };
    yield chunk.share / 2;
  }
  const layout = layoutOf(survey, source);
  problems.push(...layout.problems);
  if (problems.some((problem) => problem.grave)) return { problems };
  if (survey.lines.length > LIMITS.rows + (layout.header ? 1 : 0)) return refused(tooManyRows());
  const filling = new Filling(layout);
  for (const chunk of rowsIn(source.text, source.delimiter)) {
    for (const row of chunk.rows) filling.add(row);
    yield (1 + chunk.share) / 2;
  }
  return finished(filling, layout, { source, problems });
}

const refused = (message: string): TableResult => ({ problems: [grave(message)] });

const million = (count: number) => `${Number((count / 1e6).toPrecision(3))} million`;
const tooLong = (length: number) =>
  `The text has ${million(length)} characters; at most ${million(LIMITS.characters)} are read.`;
const tooManyRows = () => `The table has more than ${LIMITS.rows} rows, which is as many as are read.`;

/** Spreadsheets write the delimiter on a line of its own, in front: sep=; */
const SEPARATOR = /^sep=([,;|\t])(?=\n)/i;

/** Lines above the table are emptied, so that all others keep their numbers. */
function sourceOf(raw: string, options: ReadOptions): Source {
  const all = unified(raw);
  const told = SEPARATOR.exec(all)?.[1] as Delimiter | undefined;
  const text = told ? all.replace(SEPARATOR, '') : all;
  const delimiter = options.delimiter ?? told ?? delimiterOf(text);
  const above = linesAbove(text, delimiter);
  if (above === 0) return { text, delimiter, options, problems: [] };
  const rest = text.split('\n', above).reduce((sum, line) => sum + line.length + 1, 0);
  const which =
    above === 1 ? 'Line 1 stands above the table and is' : `Lines 1 to ${above} stand above the table and are`;
  const problems = [remark(`${which} left out.`, { line: 1 })];
  return { text: '\n'.repeat(above) + text.slice(rest), delimiter, options, problems };
}

/** What a file in another encoding looks like. */
function unreadable(text: string): Problem[] {
  const place = text.indexOf('\uFFFD');
  if (place < 0) return [];
  const line = text.slice(0, place).split('\n').length;
  return [remark(`Line ${line} has characters that could not be read: save the file as UTF-8.`, { line })];
}

function quoteProblems({ oddQuotes, openQuote, longRow }: Chunk): Problem[] {
  const odd = new LineRemark();
  for (const line of oddQuotes) odd.add(line);
  const said = odd.remark((lines) => `In ${lines} a quote within a quoted cell is not doubled.`);
  if (openQuote) said.push(grave(`A quote that begins on line ${openQuote} is never closed.`, { line: openQuote }));
  if (longRow)
    said.push(grave(`The row on line ${longRow} is too long; a quote may not be closed.`, { line: longRow }));
  return said;
}

/** What the table is to look like. */
interface Layout {
  readonly writing: Writing;
  readonly header: boolean;
  readonly lines: Uint32Array;
  readonly fillers: readonly Filler[];
  readonly problems: readonly Problem[];
}

function layoutOf(survey: Survey, { delimiter, options }: Source): Layout {
  const first = survey.first ?? [];
  const writing = writingOf(survey.tallies, delimiter, options.decimal);
  const header = options.header ?? isHeader(first, survey.tallies, writing);
  if (!header && survey.first) survey.count(first, survey.lines[0] as number);
  const { width, dropped } = survey.width(header ? first : undefined);
  const lines = Uint32Array.from(header ? survey.lines.slice(1) : survey.lines);
  const flaw = flawOf({ rows: lines.length, width, header });
  if (flaw) return { writing, header, lines, fillers: [], problems: [flaw] };
  const { names, problems } = namesOf(header ? first : undefined, width);
  const tallies = survey.complete(width);
  const plans = names.map((name, j) =>
    planOf(name, tallies[j] as Survey['tallies'][0], writing, kindOf(options.kinds, name)),
  );
  const said = [
    ...(header || options.header === false ? [] : doubtOf(first, lines[0] as number)),
    ...droppedColumns(dropped),
    ...blankRows(survey),
    ...problems,
    ...plans.flatMap((plan) => plan.problems),
  ];
  return { writing, header, lines, fillers: plans.map((plan) => fillerOf(plan, lines.length)), problems: said };
}

/** Why there is no table in so many rows and columns. */
function flawOf({ rows, width, header }: { rows: number; width: number; header: boolean }): Problem | undefined {
  if (rows + width === 0) return grave('The text is empty.');
  if (width > LIMITS.columns) return grave(`The table has more than ${LIMITS.columns} columns, as many as are read.`);
  if (width < 2)
    return grave('The table has only one column. Commas, semicolons, tabs or bars should stand between its cells.');
  if (rows >= 2) return undefined;
  return grave(`The table has ${rows === 0 ? 'no row' : 'only one row'}${header ? ' below its names' : ''}.`);
}

function droppedColumns(count: number): Problem[] {
  if (count === 0) return [];
  const what = count === 1 ? 'The last column, which has' : `The last ${count} columns, which have`;
  return [remark(`${what} no name and nothing in ${count === 1 ? 'it, is' : 'them, are'} left out.`)];
}

function blankRows({ blanks }: Survey): Problem[] {
  const said = new LineRemark();
  for (const line of blanks) said.add(line);
  return said.remark(
    (lines, count) => `In ${lines} all cells are empty; ${count === 1 ? 'it is' : 'they are'} left out.`,
  );
}

/** Puts the rows of a text into columns. */
class Filling {
  readonly #layout: Layout;
  /** The next row; the header is the one before the first. */
  #next: number;
  readonly #short = new LineRemark();
  readonly #long = new LineRemark();

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#next = layout.header ? -1 : 0;
  }

  add(row: Row): void {
    const cells = row.cells.map(cleaned);
    if (isBlank(cells)) return;
    const { fillers } = this.#layout;
    if (this.#next >= 0) for (const [j, filler] of fillers.entries()) filler.set(this.#next, cells[j] ?? '');
    if (this.#next >= 0 && cells.length < fillers.length) this.#short.add(row.line);
    if (cells.slice(fillers.length).some((cell) => cell !== '')) this.#long.add(row.line);
    this.#next += 1;
  }

  get problems(): Problem[] {
    const width = this.#layout.fillers.length;
    const have = (lines: string, n: number) => `${capital(lines)} ${n === 1 ? 'has' : 'have'}`;
    return [
      ...this.#short.remark(
        (lines, n) => `${have(lines, n)} fewer than ${width} cells; the others are taken for missing.`,
      ),
      ...this.#long.remark((lines, n) => `${have(lines, n)} more than ${width} cells; those beyond are left out.`),
    ];
  }
}

function finished(
  filling: Filling,
  { fillers, lines, writing, header }: Layout,
  { source, problems }: { source: Source; problems: readonly Problem[] },
): TableResult {
  const columns = fillers.map((filler) => filler.column());
  const all = [...problems, ...filling.problems];
  const usable = columns.filter(({ kind }) => kind === 'number' || kind === 'text').length;
  if (usable < 2) return { problems: [...all, grave(fewColumns(usable))] };
  const { delimiter } = source;
  const table: Table = { columns, rows: lines.length, delimiter, decimal: writing.decimal, header, lines };
  return { table, problems: all };
}

const fewColumns = (usable: number) =>
  `In ${usable === 0 ? 'no column' : 'only one column'} is there more than one value; it takes two columns that vary.`;
