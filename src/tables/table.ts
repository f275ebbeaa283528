/** Something about a reader's table that the reader should know. */
export interface Problem {
  /** Line of the text, from 1. */
  readonly line?: number;
  /** Name of the column. */
  readonly column?: string;
  /** A whole sentence or more, which names line and column where it is about them. */
  readonly message: string;
  /** Nothing can be computed. */
  readonly grave: boolean;
}

/** More than this is not read or not made: it would take too long, or too much memory. */
export const LIMITS = {
  /** Length of the text, in units of UTF-16. */
  characters: 20_000_000,
  rows: 200_000,
  columns: 500,
  /** Features of a regression. */
  features: 1000,
  /** Features times rows of a regression. */
  values: 20_000_000,
} as const;

export const DELIMITERS = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];
export const DECIMALS = ['.', ','] as const;
export type Decimal = (typeof DECIMALS)[number];

/** What a reader may take a column for. */
export const KINDS = ['number', 'text', 'out'] as const;
export type Kind = (typeof KINDS)[number];
/** By name of the column. */
export type Kinds = Readonly<Record<string, Kind>>;

/** Texts of a column, each distinct one once, in the order in which they come. */
export interface Texts {
  /** One a row: its place in `categories`, or −1 for a missing cell. */
  readonly codes: Int32Array;
  readonly categories: readonly string[];
}

interface AnyColumn {
  /** As in the header, unless that is empty or was there before; never empty, and no two alike. */
  readonly name: string;
  /** constant: all cells that are not missing are alike · empty: all cells are missing */
  readonly kind: 'number' | 'text' | 'constant' | 'empty';
  /** Of money or percent: stands at all its numbers in the text. */
  readonly sign?: string;
  /** What the reader asked it to be. */
  readonly asked?: 'number' | 'text';
}

export interface NumberColumn extends AnyColumn {
  /** One a row: finite, and NaN where the cell is missing. */
  readonly cells: Float64Array;
}

export interface TextColumn extends AnyColumn {
  readonly cells: Texts;
}

export type Column = NumberColumn | TextColumn;

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
  /** The first row of the text was names. */
  readonly header: boolean;
  /** The line of the text, from 1, on which each row begins. */
  readonly lines: Uint32Array;
}

/** How a text is to be read. What is left out is found. */
export interface ReadOptions {
  readonly delimiter?: Delimiter;
  /** The other of point and comma then sets off thousands. */
  readonly decimal?: Decimal;
  /** The first row holds names. */
  readonly header?: boolean;
  /** What columns are taken for; `out` changes nothing here. */
  readonly kinds?: Kinds;
}

/** There is a table exactly when no problem is grave. */
export interface TableResult {
  readonly table?: Table;
  readonly problems: readonly Problem[];
}

/** What the reader takes this column for, if anything. */
export const kindOf = (kinds: Kinds | undefined, name: string): Kind | undefined =>
  kinds && Object.hasOwn(kinds, name) ? kinds[name] : undefined;

export const grave = (message: string, rest: Partial<Problem> = {}): Problem => ({ ...rest, message, grave: true });
export const remark = (message: string, rest: Partial<Problem> = {}): Problem => ({ ...rest, message, grave: false });
