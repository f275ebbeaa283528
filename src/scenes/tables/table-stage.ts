import { NO_FILE } from '#figure/controls/parameter.ts';
import type { RegressionData } from '#tables/choices.ts';
import { isNumeric } from '#tables/columns.ts';
import { cellText, editCell } from '#tables/edit-cell.ts';
import { tableReading } from '#tables/read-table.ts';
import { regressionData } from '#tables/regression-data.ts';
import { grave, type Problem, type ReadOptions, remark, type Table, type TableResult } from '#tables/table.ts';
import { quoted } from '#text/quoted.ts';
import { AS_FOUND, type Edit, type Reading, readingOf, type TableAsked } from './asked.ts';
import type { Texts } from './texts.ts';

/** The columns of numbers that a figure is about, and what is to be said of them. */
export interface Numbers {
  readonly table: Table;
  readonly data: RegressionData;
  /** It is the table of the reader’s own. */
  readonly own: boolean;
  /** Cells that were changed, as the table has them. */
  readonly edits: readonly Edit[];
  /** What was found wrong and put right, or left out, on the way. */
  readonly said: readonly Problem[];
  /** Why the column that was asked for is not the one that is predicted. */
  readonly notTarget: string | undefined;
  /** Why the reader’s table could not be used: the numbers are those of the shipped one. */
  readonly trouble: readonly Problem[];
  /** What of it could not: its bytes, which are no text, or what the text holds. */
  readonly refused?: 'bytes' | 'table';
}

interface Read {
  readonly text: string;
  readonly options: string;
  readonly result: TableResult;
}

/** The tables that were read last, the reader’s own and the shipped one: other choices need no other reading. */
const last: { own?: Read; shipped?: Read } = {};

/** A table on its way from its text to columns of numbers, in steps of a part of its reading. */
export class TableStage {
  readonly #asked: TableAsked;
  readonly #texts: Texts;
  readonly #text: string;
  readonly #options: ReadOptions;
  readonly #least: number;
  #reading: ReturnType<typeof tableReading> | undefined;
  #read: TableResult | undefined;

  /** A table with fewer than `least` columns that predict cannot be used. */
  constructor(asked: TableAsked, texts: Texts, least = 1) {
    this.#least = least;
    this.#asked = asked;
    this.#texts = texts;
    this.#text = this.#own ? textIn(texts) : texts.shipped;
    this.#options = this.#own ? readingOf(asked.file).options : {};
    this.#read = this.#known;
    if (!this.#read) this.#reading = tableReading(this.#text, this.#options);
  }

  /** Of its reading, from 0 to 1. */
  get progress(): number {
    return this.#reading ? this.#reading.progress / Math.max(1, this.#reading.total) : 1;
  }

  /** Whether there is more to come. */
  advance(): boolean {
    if (!this.#reading) return false;
    if (this.#reading.advance(1)) return true;
    this.#read = this.#reading.result();
    last[this.#slot] = { text: this.#text, options: JSON.stringify(this.#options), result: this.#read };
    return false;
  }

  /** Once there is nothing to come. */
  get numbers(): Numbers {
    const own = this.#own;
    const read = this.#read as TableResult;
    const numbers = numerous(numbersOf(read, this.#asked, own ? readingOf(this.#asked.file) : AS_FOUND), this.#least);
    if (!('trouble' in numbers)) return { ...numbers, own, trouble: [] };
    if (!own) throw new Error(numbers.trouble.map(({ message }) => message).join(' '));
    const instead = new TableStage({ ...this.#asked, file: NO_FILE, target: '' }, this.#texts, this.#least);
    while (instead.advance());
    const unread = troubleOf(this.#texts);
    return { ...instead.numbers, trouble: unread ?? numbers.trouble, refused: unread ? 'bytes' : 'table' };
  }

  get #own(): boolean {
    return this.#asked.file.name !== '';
  }

  get #slot(): 'own' | 'shipped' {
    return this.#own ? 'own' : 'shipped';
  }

  get #known(): TableResult | undefined {
    const before = last[this.#slot];
    const isIt = before?.text === this.#text && before.options === JSON.stringify(this.#options);
    return isIt ? before?.result : undefined;
  }
}

const textIn = ({ own }: Texts) => (own && 'text' in own ? own.text : '');
/** Why the reader’s table has no text. */
const troubleOf = ({ own }: Texts): Problem[] | undefined =>
  own && 'problem' in own ? [{ message: own.problem, grave: true }] : undefined;

type Found =
  | Pick<Numbers, 'table' | 'data' | 'edits' | 'said' | 'notTarget'>
  | { readonly trouble: readonly Problem[] };

/** Trouble instead of too few columns that predict. */
function numerous(found: Found, least: number): Found {
  if ('trouble' in found || found.data.features.length >= least) return found;
  const { target, features } = found.data;
  const [has, name] = [features.length === 1 ? 'one column' : `${features.length} columns`, quoted(target.name)];
  return { trouble: [grave(`It has ${has} to predict ${name} from, and the figure needs ${least}.`)] };
}

/** What a table gives by the reader’s choices. */
function numbersOf({ table, problems }: TableResult, asked: TableAsked, reading: Reading): Found {
  if (!table) return { trouble: problems.filter(({ grave }) => grave) };
  const edited = withEdits(table, problems, reading);
  const { target, missing, texts } = asked;
  const kinds = reading.options.kinds ?? {};
  const without = { missing, texts, kinds };
  const isColumn = edited.table.columns.some(({ name }) => name === target);
  const wished = isColumn ? regressionData(edited.table, { ...without, target }) : undefined;
  const data = wished && 'features' in wished ? wished : regressionData(edited.table, without);
  if ('problem' in data) return { trouble: [data.problem, ...edited.problems] };
  const found = { table: edited.table, data, edits: edited.edits, said: [...edited.problems, ...data.said] };
  if (wished && 'problem' in wished) return { ...found, notTarget: wished.problem.message };
  return { ...found, notTarget: target && !isColumn ? `the table has no column “${target}”.` : undefined };
}

/** The same cell, if the first row was read otherwise when it was changed. */
function inPlace({ header, columns }: Table, edit: Edit): Edit {
  const { row, column, place = -1 } = edit;
  if (edit.header === undefined || edit.header === header) return edit;
  return { ...edit, header, row: row + (header ? -1 : 1), column: columns[place]?.name ?? column };
}

const lostEdit = ({ row, column, text }: Edit) =>
  `The change of row ${row + 1} in column ${quoted(column)} to ${quoted(text)} is left out: the table has no such cell now.`;

/** The table with its changed cells, and what there is to say of it: of a column with such cells, as it is at the end. */
function withEdits(table: Table, problems: readonly Problem[], reading: Reading) {
  const said = new Map<string, readonly Problem[]>();
  const lost: Problem[] = [];
  const edits: Edit[] = [];
  let changed = table;
  for (const edit of reading.edits) {
    const moved = inPlace(table, edit);
    const next = editCell(changed, moved.row, moved.column, moved.text);
    if (next.table) {
      changed = next.table;
      edits.push(moved);
      said.set(moved.column, next.problems);
    } else lost.push(remark(lostEdit(edit)));
  }
  // Cells of a column of numbers that were taken for missing are not seen anew.
  const isSaidStill = (name: string) =>
    said.get(name)?.length === 0 &&
    [table, changed].every(({ columns }) => columns.some((one) => one.name === name && isNumeric(one))) &&
    edits.every(({ row, column }) => column !== name || cellText(table, row, name) !== '');
  const before = problems.filter(
    ({ line, column = '' }) => line === undefined || !said.has(column) || isSaidStill(column),
  );
  return { table: changed, edits, problems: [...before, ...[...said.values()].flat(), ...lost] };
}
