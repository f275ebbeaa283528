import type { Vec2 } from '#math';
import type { Contact } from '#scenes/loss/contact.ts';
import { isFullTurn, setOut, type Walk, walkTo } from './walk.ts';

/** What there is to find on the map, by what has to be done for it. */
export const GOALS = {
  corner: 'hold a corner for a full turn',
  both: 'keep both parameters',
  border: 'find the border between them',
} as const;
export type Goal = keyof typeof GOALS;

/** Sides of painted cells along which the two kinds meet: more than the brush leaves as it crosses once. */
const BORDER = 28;

/** The walk of the centre for as long as the best point stays at one corner. */
export interface Hold {
  readonly corner: string;
  readonly walk: Walk;
}

type Best = Pick<Contact['best'], 'phi' | 'contact' | 'zeros'>;

/** The hold after the centre has moved: the one before, led on, while the corner is the same. */
export function holdAt(before: Hold | undefined, center: Vec2, { phi, contact }: Best): Hold | undefined {
  if (contact !== 'corner') return undefined;
  const corner = phi.join();
  return { corner, walk: before && before.corner === corner ? walkTo(before.walk, center) : setOut(center) };
}

/** The goals that are met where the centre is now, with so much border painted. */
export function goalsMet(best: Best, hold: Hold | undefined, border: number): Goal[] {
  const met = {
    corner: hold !== undefined && isFullTurn(hold.walk),
    both: best.contact === 'edge' && best.zeros === 0,
    border: border >= BORDER,
  };
  return (Object.keys(GOALS) as Goal[]).filter((goal) => met[goal]);
}
