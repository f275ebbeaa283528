import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

/** A box on the page, from top to bottom. */
const box = (top: number, bottom: number) => ({ getBoundingClientRect: () => ({ top, bottom }) }) as HTMLElement;

const [above, below] = [box(0, 100), box(300, 400)];

it('nearest(figures, words) is the figure that is the fewest pixels away, above or below', () => {
  expect(nearest([above, below], box(120, 130))).toBe(above);
  expect(nearest([above, below], box(270, 290))).toBe(below);
});

it('nearest(figures, words) is the figure beside the words, and nothing where there is no figure', () => {
  expect(nearest([above, box(110, 390), below], box(200, 210))?.getBoundingClientRect().top).toBe(110);
  expect(nearest([], box(0, 1))).toBeUndefined();
});
