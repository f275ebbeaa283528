import { describe, expect, it } from 'vitest';
import type { Vec2 } from '#math';
import { isFullTurn, setOut, walkTo } from './walk.ts';

const along = (places: readonly Vec2[]) =>
  places.slice(1).reduce((walk, to) => walkTo(walk, to), setOut(places[0] as Vec2));
const circle = (turns: number, clockwise = false) =>
  along(
    Array.from({ length: Math.round(40 * turns) + 2 }, (_, k): Vec2 => {
      const angle = (clockwise ? -1 : 1) * (k / 40) * 2 * Math.PI;
      return [3 + 0.6 * Math.cos(angle), 0.6 * Math.sin(angle)];
    }),
  );

describe('isFullTurn(walk)', () => {
  it.each([false, true])('is a walk once around, either way (clockwise: %s)', (clockwise) => {
    expect(isFullTurn(circle(1, clockwise))).toBe(true);
    expect(isFullTurn(circle(0.9, clockwise))).toBe(false);
  });

  it('is a square by the arrow keys, as soon as it goes on as it began', () => {
    const square: Vec2[] = [
      [2, 0],
      [2.2, 0],
      [2.2, 0.2],
      [2, 0.2],
      [2, 0],
    ];
    expect(isFullTurn(along(square))).toBe(false);
    expect(isFullTurn(along([...square, [2.2, 0]]))).toBe(true);
  });

  it('is no way to and fro, no bend and back, and no figure of eight', () => {
    const fro = Array.from({ length: 40 }, (_, k): Vec2 => [k % 2, 0.001 * k]);
    const wave = Array.from({ length: 100 }, (_, k): Vec2 => [0.1 * k, Math.sin(0.4 * k)]);
    const eight = Array.from({ length: 61 }, (_, k): Vec2 => {
      const t = (k / 60) * 2 * Math.PI;
      return [2 * Math.sin(t), Math.sin(2 * t)];
    });
    for (const way of [fro, wave, eight]) expect(isFullTurn(along(way))).toBe(false);
  });

  it('takes no notice of a trembling hand', () => {
    const still = Array.from({ length: 200 }, (_, k): Vec2 => [0.03 * Math.cos(k), 0.03 * Math.sin(k)]);
    expect(along(still).turned).toBe(0);
  });
});
