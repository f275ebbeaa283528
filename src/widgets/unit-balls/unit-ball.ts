import { ballBoundary, starThrough, type Vec2 } from '#math';

interface DrawingOptions {
  /** Where the endless arms of p = 0 are cut. */
  reach: number;
  perQuadrant: number;
}

/** {‖x‖ₚ ≤ 1} as closed curves: one, or the two axes for p = 0. */
export function unitBall(p: number, { reach, perQuadrant }: DrawingOptions): Vec2[][] {
  if (p === 0)
    return [
      [
        [-reach, 0],
        [reach, 0],
      ],
      [
        [0, -reach],
        [0, reach],
      ],
    ];
  if (p < 1) return [starThrough([1, 0], { p, reach, perQuadrant })];
  return [ballBoundary({ p, radius: 1, perQuadrant })];
}
