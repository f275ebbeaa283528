import { quoted } from '#text/quoted.ts';
import { bareOf, NO_NUMBERS, shapeOf } from './cells.ts';
import { type Problem, remark } from './table.ts';
import { numberShapes, type Tally, type Writing } from './tally.ts';

/**
 * Whether the first row, cleaned, is names: if one of its cells is text above a column of numbers, or if it has text and no
 * numbers. The tallies are of the rows below it.
 */
export function isHeader(first: readonly string[], tallies: readonly Tally[], writing: Writing): boolean {
  const shapes = first.map((cell) => shapeOf(bareOf(cell)));
  const overNumbers = (tally: Tally | undefined) => {
    if (!tally) return false;
    const numbers = tally.sum(numberShapes(tally, writing));
    return numbers > 0 && numbers + tally.counts.missing + tally.counts.dash >= 0.9 * total(tally);
  };
  if (shapes.some((shape, j) => shape === 'text' && overNumbers(tallies[j]))) return true;
  return shapes.includes('text') && shapes.every((shape) => NO_NUMBERS.includes(shape));
}

/** What there is to say of a first row that was not found to be names, though its numbers may be: years, or a count. */
export function doubtOf(first: readonly string[], line: number): Problem[] {
  const numbers = first.filter((cell) => !NO_NUMBERS.includes(shapeOf(cell))).map(Number);
  const [start = 0, next = 0] = numbers;
  const isCount = next > start && numbers.length > 2 && numbers.every((n, i) => n === start + i * (next - start));
  const areYears = numbers.every((n) => n >= 1900 && n <= 2100) && new Set(numbers).size === numbers.length;
  if (numbers.length < 2 || !numbers.every(Number.isInteger) || !(isCount || areYears)) return [];
  const message = `Line ${line} is read as data, since it has numbers. If they are names, choose names for “first row”.`;
  return [remark(message, { line })];
}

const total = ({ counts }: Tally) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Names for so many columns, no two alike and none empty, and what had to be changed. */
export function namesOf(first: readonly string[] | undefined, width: number): { names: string[]; problems: Problem[] } {
  const taken = new Set<string>();
  const problems: Problem[] = [];
  const wishes = Array.from({ length: width }, (_, j) => (first?.[j] ?? '').replace(/\s+/g, ' '));
  const names = wishes.map((wish, j) => {
    const later = new Set(wishes.slice(j + 1));
    const name = unlike(wish || `column ${j + 1}`, (name) => taken.has(name) || (name !== wish && later.has(name)));
    taken.add(name);
    if (first && name !== wish) problems.push(renamed(j, wish, name));
    return name;
  });
  return { names, problems };
}

/** The name, with a number behind it where it is taken. */
export function unlike(name: string, isTaken: (name: string) => boolean): string {
  let [next, k] = [name, 1];
  while (isTaken(next)) {
    k += 1;
    next = `${name} (${k})`;
  }
  return next;
}

function renamed(j: number, wish: string, name: string): Problem {
  const why = wish ? `has the name ${quoted(wish)}, which another column has too` : 'has no name';
  return remark(`Column ${j + 1} ${why}; it is called ${quoted(name)}.`, { column: name });
}
