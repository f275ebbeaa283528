import { listed } from '#text/sentence.ts';
import { type Problem, remark } from './table.ts';
import { NAMED } from './tally.ts';

/** “line 7”, “lines 7 and 9”, “lines 7, 8, 9 and 4 others”. */
function namedLines(lines: readonly number[], count: number): string {
  const shown = lines.slice(0, NAMED).map(String);
  const others = count - shown.length;
  const all = others > 0 ? [...shown, others === 1 ? '1 other' : `${others} others`] : shown;
  return `${count === 1 ? 'line' : 'lines'} ${listed(all)}`;
}

/** Something about some lines, of which the first few are kept. */
export class LineRemark {
  readonly #lines: number[] = [];
  #count = 0;

  add(line: number): void {
    this.#count += 1;
    if (this.#lines.length < NAMED) this.#lines.push(line);
  }

  /** What there is to say of them, if there are any. */
  remark(say: (lines: string, count: number) => string): Problem[] {
    if (this.#count === 0) return [];
    return [remark(say(namedLines(this.#lines, this.#count), this.#count), { line: this.#lines[0] })];
  }
}
