import type { Vec2 } from '../vector.ts';
import type { LevelField } from './level-field.ts';
import { LineOverChord } from './line-over-chord.ts';

/** The points of the line over a chord; its own where the line is none. */
export function curveOver(field: LevelField, window: readonly [number, number], p: Vec2, q: Vec2): (u: number) => Vec2 {
  const line = new LineOverChord(field, window);
  const [[px, py], [qx, qy]] = [p, q];
  const s = line.stand({ px, py, qx, qy }, false);
  return (u) => {
    const height = s > 0 && line.find(u) ? line.height / s : 0;
    return [px + u * (qx - px) - height * (qy - py), py + u * (qy - py) + height * (qx - px)];
  };
}
