import { expect, it } from 'vitest';
import { markedBoxes } from './marked-boxes.ts';
import { STAGE } from './stage.ts';
import { HOME, rotationOf } from './turn.ts';

it('marks a box about the middle of the cube in the middle of the picture', () => {
  const path = markedBoxes([{ low: [-0.1, -0.1, -0.1], high: [0.1, 0.1, 0.1] }], rotationOf(HOME), 1);
  const [, x, y, side] = path.match(/^M(\S+) (\S+)h(\S+)v/) as unknown as [string, string, string, string];
  expect(Number(x) + Number(side) / 2).toBeCloseTo(STAGE.width / 2, 0);
  expect(Number(y) + Number(side) / 2).toBeCloseTo(STAGE.height / 2, 0);
});

it('marks no more boxes than can be seen, and none where there are none', () => {
  const boxes = Array.from({ length: 5000 }, (_, i) => ({
    low: [0, 0, i / 5000] as const,
    high: [0, 0, (i + 1) / 5000] as const,
  }));
  expect(markedBoxes(boxes, rotationOf(HOME), 1).split('M').length - 1).toBeLessThanOrEqual(400);
  expect(markedBoxes([], rotationOf(HOME), 1)).toBe('');
});
