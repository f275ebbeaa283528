import { entry } from '../entries.ts';
import type { Polyline } from './isolines.ts';
import type { LevelField } from './level-field.ts';
import type { Place } from './level-samples.ts';
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

  /** A piece that is a single point. */
  point({ x, y }: Place, field: LevelField): void {
    this.vertex(x, y, true);
    this.finish(false, field);
  }
}
