export const LANES = ['subgradient', 'clipped', 'proximal', 'accelerated'] as const;
export type LaneName = (typeof LANES)[number];

/** What each lane is called. */
export const NAMES: Record<LaneName, string> = {
  subgradient: 'subgradient',
  clipped: 'clip and freeze',
  proximal: 'proximal',
  accelerated: 'accelerated',
};
