import { describe, expect, it } from 'vitest';
import { arrowPart, markPart } from './mark-labels.ts';
import { frameOf } from './plane.ts';

const frame = frameOf({ x: [-1, 1], y: [-1, 1] }, 600);
const mark = { at: [0.5, 0.5], radius: 0.75, hue: 'optimum', toward: [0, 1] } as const;
const labels = (label: string, hint = '') => markPart(frame, { ...mark, label, hint }).labels ?? [];

describe('markPart(frame, mark)', () => {
  it('lets a name stand on the side that is best in the plane', () =>
    expect(labels('φ*')[0]?.spots).toEqual([{ at: [450, 150], toward: [0, -1] }]));
  it('lets variables be equal that stand in one place, but neither words nor numbers', () => {
    expect(labels('φ*')[0]?.same).toBe(labels('φ̂')[0]?.same);
    expect(labels('φ*')[0]?.same).toBeDefined();
    for (const text of ['start', 'λ held', '34', 'φ₂ becomes 0']) expect(labels(text)[0]?.same).toBeUndefined();
  });
  it('has a label for a hint, and none for nothing', () => {
    expect(labels('x', 'drag').map(({ text }) => text)).toEqual(['x', 'drag']);
    expect(labels('', 'drag').map(({ text }) => text)).toEqual(['drag']);
    expect(labels('')).toEqual([]);
  });
});

describe('arrowPart(frame, arrow)', () => {
  const part = (tipX: number, tipY: number) => {
    const length = Math.hypot(tipX - 300, tipY - 300);
    const shaft = { x: 300, y: 300, tipX, tipY, ux: (tipX - 300) / length, uy: (tipY - 300) / length };
    return arrowPart(frame, { shaft, hue: 'ink', label: 'sum' });
  };
  it('has its name at the tip, or beside the shaft', () => {
    const spots = part(400, 300).labels?.[0]?.spots ?? [];
    expect(spots[0]).toEqual({ at: [400, 300], toward: [1, 0] });
    expect(spots.slice(1).map(({ at }) => at[0])).toEqual([380, 380, 350, 350]);
  });
  it('has it where it leaves the frame, if it does', () => {
    expect(part(900, 300).labels?.[0]?.spots[0]?.at).toEqual([600, 300]);
    expect(part(300, -300).labels?.[0]?.spots[0]?.at).toEqual([300, 0]);
  });
});
