/** The parameter of what is drawn by chance: the same seed draws the same on every machine. */
export const seed = {
  kind: 'number',
  label: 'seed of the drawing',
  default: 1,
  min: 0,
  max: Number.MAX_SAFE_INTEGER,
  whole: true,
} as const;
