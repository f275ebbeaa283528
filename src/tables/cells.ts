import { unguarded } from '#text/csv-cell.ts';
import { plainNumber } from '#text/read-number.ts';
import type { Decimal } from './table.ts';

/** These texts always stand for a missing cell. */
export const MISSING: ReadonlySet<string> = new Set('|NA|N/A|n/a|#N/A|NaN|nan|null|NULL|?'.split('|'));
/** These do in a column of numbers; elsewhere they are texts like others. */
const DASHES: ReadonlySet<string> = new Set(
  '-|–|—|−|.|None|NONE|none|na|Na|NIL|nil|<NA>|#NA|missing|#DIV/0!|#VALUE!|#REF!|#NUM!|#NAME?|#NULL!'.split('|'),
);
/** Numbers of larger size are not used: the squares of doubles beyond 10¹⁵⁴ are infinite, and sums of them sooner. */
const LARGEST = 1e100;

/**
 * What a cell looks like, before it is known whether the table's decimal sign is a point or a comma.
 *
 * plain: a number in both cases, 12 or 3e5 · point, comma: a number with this decimal sign and no other, 1.5 or 0,125 ·
 * pointOrGroups, commaOrGroups: 1.234 or 1,234, which may also be 1234 · pointGroups, commaGroups: the sign can only set
 * off thousands, 1.234.567 or 1,234.5 · infinite: infinity, or a number beyond 10¹⁰⁰
 */
export const SHAPES = [
  'missing',
  'dash',
  'plain',
  'point',
  'comma',
  'pointOrGroups',
  'commaOrGroups',
  'pointGroups',
  'commaGroups',
  'infinite',
  'text',
] as const;
export type Shape = (typeof SHAPES)[number];

/** What stands in a cell: without space around, and without the apostrophe that saved tables have before texts such as =1. */
export const cleaned = (cell: string): string => unguarded(cell.trim());

/** No number is so long. */
const LONG = 1000;
const WHOLE = /^[+-]?\d{1,99}$/;
/** Most numbers that are not whole. */
const COMMON = /^-?\d{1,99}([.,])\d{1,99}$/;
const ASCII = /^[\x20-\x7e]*$/;
const INFINITE = /^[+-]?(inf|infinity|∞)$/i;
/** Sign, what stands before the power of ten, and the power. */
const PARTS = /^([+-]?)((?:\d|[.,]\d).*?)(e[+-]?\d+)?$/i;
/** Thousands set off by spaces or apostrophes. */
const SPACED = /^\d{1,3}(?:[ '’]\d{3})+(?![\d '’])/;

/** In plain characters: with `e` for a power of ten, one kind of minus, and no sign that nobody sees. */
const plain = (text: string) => (ASCII.test(text) && !/[*^]/.test(text) ? text : plainNumber(text));

/** The shape of what `cleaned` gives. */
export function shapeOf(text: string): Shape {
  if (WHOLE.test(text)) return 'plain';
  if (MISSING.has(text)) return 'missing';
  if (DASHES.has(text)) return 'dash';
  if (COMMON.test(text)) return shapeOfMantissa(text.replace('-', ''), false) as Shape;
  if (text.length > LONG) return 'text';
  const typed = plain(text);
  if (INFINITE.test(typed)) return 'infinite';
  const [, , mantissa, power] = PARTS.exec(typed) ?? [];
  const shape = mantissa === undefined ? undefined : shapeOfMantissa(mantissa.replace(SPACED, ungrouped), !!power);
  if (!shape) return 'text';
  return Math.abs(numberIn(typed, shape === 'comma' || shape === 'pointGroups' ? ',' : '.')) <= LARGEST
    ? shape
    : 'infinite';
}

/** What is no number, whatever the decimal sign. */
export const NO_NUMBERS: readonly Shape[] = ['missing', 'dash', 'infinite', 'text'];

const SIGN = /[\p{Sc}%]/u;
const WITH_SIGN = /^(?:([+−-]?)(\p{Sc})\s*(.+)|(.+?)\s*([\p{Sc}%]))$/u;

/** A sign of any currency or of percent, and the number that it stands at. */
export function signed(text: string): readonly [sign: string, number: string] | undefined {
  if (text.length > 99 || !SIGN.test(text)) return undefined;
  const [, minus = '', before, rest, number, after] = WITH_SIGN.exec(text) ?? [];
  const [sign = '', bare = ''] = before ? [before, minus + rest] : [after, number];
  return NO_NUMBERS.includes(shapeOf(bare)) ? undefined : [sign, bare];
}

/** The number that stands at a sign; any other text as it is. */
export const bareOf = (text: string): string => signed(text)?.[1] ?? text;

/** The number with the sign, where there is one. */
export const withSign = (number: string, sign = ''): string => (sign === '%' ? number + sign : sign + number);

const ungrouped = (text: string) => text.replace(/[ '’]/g, '');

function shapeOfMantissa(text: string, hasPower: boolean): Shape | undefined {
  if (/^\d+$/.test(text)) return 'plain';
  if (/^\d*\.\d*$/.test(text)) return /^[1-9]\d{0,2}\.\d{3}$/.test(text) && !hasPower ? 'pointOrGroups' : 'point';
  if (/^\d*,\d*$/.test(text)) return /^[1-9]\d{0,2},\d{3}$/.test(text) && !hasPower ? 'commaOrGroups' : 'comma';
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/.test(text)) return 'pointGroups';
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(text)) return 'commaGroups';
  return undefined;
}

/**
 * The number that a text is with this decimal sign, everything else between its digits setting off thousands. Only for
 * texts that have the shape of a number, and of one with this sign.
 */
export function numberOf(text: string, decimal: Decimal): number {
  return COMMON.test(text) && text.includes(decimal)
    ? Number(text.replace(',', '.')) + 0
    : numberIn(plain(text), decimal);
}

function numberIn(typed: string, decimal: Decimal): number {
  const bare = decimal === '.' ? typed.replace(/[, '’]/g, '') : typed.replace(/[. '’]/g, '').replace(',', '.');
  return Number(bare) + 0;
}
