import { type Ellipse, levelEllipse, type QuadrantPiece } from '#math';

const CONTOURS = 10;
/** How far apart contours are, as a share of the picture's half-height, in units of the shorter semi-axis. */
const SPACING = 0.17;

/** Ellipses whose arcs are contours, on each quadrant that has its own. */
export interface PieceContours {
  readonly signs: QuadrantPiece['signs'];
  readonly ellipses: readonly Ellipse[];
}

/**
 * Contours of an objective that is quadratic on each quadrant; the levels rise quadratically from `lowest`, its minimum.
 */
export function objectiveContours(
  pieces: readonly QuadrantPiece[],
  lowest: number,
  halfHeight: number,
): PieceContours[] {
  const step = SPACING * halfHeight;
  return pieces.map(({ signs, bowl, offset }) => ({
    signs,
    ellipses: Array.from({ length: CONTOURS }, (_, i) => lowest + ((i + 1) * step) ** 2 / 2 - offset)
      .filter((height) => height > 0)
      .map((height) => levelEllipse(bowl, height)),
  }));
}
