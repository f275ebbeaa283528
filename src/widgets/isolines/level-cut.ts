import type { Polyline } from '#math';
import type { Relief } from '#scenes/field/field-relief.ts';
import { formatNumber } from '#text/format.ts';

/** How far a plane beyond the field's values stands from them in the picture, as a share of its height. */
const BEYOND = 0.12;

/** The plane z = level in the tilted view, with the level set on it. */
export const levelCut = ({ height, onGround }: Relief, level: number, lines: readonly Polyline[]) => ({
  height: Math.min(1 + BEYOND, Math.max(-BEYOND, height(level))) || 0,
  name: `z = ${formatNumber(level)}`,
  lines: lines.map(({ points, closed }) => ({ points: points.map(onGround), closed })),
});
