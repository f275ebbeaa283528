/**
 * A formula that cannot be read. `position` counts UTF-16 units from 0, `length` says how many of them are at fault
 * (at least 1; 0 at the end of the source). The message is written for people and counts positions from 1.
 */
export class FormulaError extends Error {
  readonly position: number;
  readonly length: number;

  constructor(what: string, position: number, length: number) {
    super(`${what} at position ${position + 1}`);
    this.name = 'FormulaError';
    this.position = position;
    this.length = length;
  }
}
