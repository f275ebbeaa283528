import { entry } from '../entries.ts';
import type { Polyline } from './isolines.ts';
import type { LevelField } from './level-field.ts';
import type { Place } from './level-samples.ts';
import { type Cut, partsBetween } from './line-parts.ts';
import type { Contact } from './touching.ts';

/** Lines as they are found, with what tells which of them are one piece. */
export class LinePool {
  readonly lines: Polyline[] = [];
  /** The function that each line is a zero line of. */
  readonly fields: LevelField[] = [];
  readonly contacts: Contact[] = [];
  /** The lines that their function's own zeros only touch. */
  readonly touching = new Set<number>();
  /** Whether each line may go on where it begins, and where it ends. */
  readonly goesOn: (readonly [boolean, boolean])[] = [];
  length = 0;
  private points: number[] = [];
  private begun = false;
  private contact = false;

  /** The next point of the line that is being drawn; `contact` if others may end or cross there. */
  vertex(x: number, y: number, contact: boolean): void {
    if (this.points.length === 0) this.begun = contact;
    this.contact = contact;
    this.points.push(x, y);
    if (contact) this.contacts.push({ line: this.lines.length, x, y });
  }

  /** Points of the line in between: x, y, … */
  between(points: readonly number[], corners: readonly number[]): void {
    for (const coordinate of points) this.points.push(coordinate);
    for (let k = 0; k < corners.length; k += 2) {
      this.contacts.push({ line: this.lines.length, x: entry(corners, k), y: entry(corners, k + 1) });
    }
  }

  /** Ends the line that is being drawn, if there is one. */
  finish(closed: boolean, field: LevelField): void {
    if (this.points.length === 0) return;
    this.lines.push({ points: Float64Array.from(this.points), closed });
    this.fields.push(field);
    this.goesOn.push([this.begun, this.contact]);
    this.points = [];
  }

  /** Cuts a line in parts, which do not go on in each other, at places of it; nor does it go on beyond an end that `isEnd`. */
  cut(line: number, cuts: readonly Cut[], isEnd: (x: number, y: number) => boolean): void {
    const { lines, fields, goesOn, touching } = this;
    const [begins, ends] = entry(goesOn, line);
    const parts = partsBetween(entry(lines, line), cuts);
    parts.forEach((part, k) => {
      const at = k === 0 ? line : lines.length;
      const { points } = part;
      const free = (from: number): boolean => !isEnd(entry(points, from), entry(points, from + 1));
      lines[at] = part;
      fields[at] = entry(fields, line);
      if (touching.has(line)) touching.add(at);
      goesOn[at] = [k === 0 && begins && free(0), k === parts.length - 1 && ends && free(points.length - 2)];
    });
    if (cuts.length > 0) this.shareContacts(line, parts.length);
  }

  /** Gives the contacts of a line that was cut to those of its parts that have the point. */
  private shareContacts(line: number, count: number): void {
    const { lines, contacts } = this;
    const own = contacts.filter((contact) => contact.line === line);
    const others = contacts.filter((contact) => contact.line !== line);
    const parts = [line, ...Array.from({ length: count - 1 }, (_, k) => lines.length - count + 1 + k)];
    const shared = parts.flatMap((part) => {
      const { points } = entry(lines, part);
      const has = ({ x, y }: Contact) => points.some((t, at) => at % 2 === 0 && t === x && points[at + 1] === y);
      return own.filter(has).map(({ x, y }) => ({ line: part, x, y }));
    });
    contacts.splice(0, contacts.length, ...others, ...shared);
  }

  /** A piece that is a single point. */
  point({ x, y }: Place, field: LevelField): void {
    this.vertex(x, y, true);
    this.finish(false, field);
  }
}
