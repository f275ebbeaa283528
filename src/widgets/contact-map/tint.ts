import type { Region } from '#math';

/** How a region is tinted: what is exactly zero in the penalty's hue, what is nearly zero or equal in grey. */
export function tintOf({ kind, face }: Region): { hue: 'penalty' | 'ink'; tint: number } {
  if (kind === 'dense') return { hue: 'ink', tint: 0 };
  if (kind !== 'sparse') return { hue: 'ink', tint: 9 };
  return { hue: 'penalty', tint: face[0] === 0 && face[1] === 0 ? 36 : 18 };
}
