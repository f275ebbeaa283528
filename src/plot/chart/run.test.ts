import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartPicture, linearAxis } from './chart.ts';
import { landingOf, ranTo, riddenTo } from './run.ts';

const SEED = 20261126;
const strip = { from: -6, to: -5, label: 'exactly 0' };
const line = {
  name: 'falls',
  hue: 'proximal',
  points: [
    [0, 1],
    [1, 0],
    [2, -5.5],
    [3, -5.5],
  ],
} as const;
const picture: ChartPicture = {
  label: 'a fall',
  x: linearAxis('step', [0, 3]),
  y: linearAxis('y', [-6, 1]),
  strip,
  lines: [line],
  read: String,
};
const headAt = (place: number, fall = 0) => ranTo(picture, { place, fall }).lines[0]?.head;

describe('landingOf(line, strip)', () => {
  it('is the first x in the strip after one above it', () => expect(landingOf(line, strip)).toBe(2));
  it('is nowhere for a line that starts there, or never comes', () => {
    expect(landingOf({ ...line, points: [[0, -5.5]] }, strip)).toBeUndefined();
    expect(landingOf({ ...line, points: line.points.slice(0, 2) }, strip)).toBeUndefined();
  });
});

describe('ranTo(picture, playhead)', () => {
  it('draws a line up to the playhead, and says where it has come to', () => {
    const { lines } = ranTo(picture, { place: 0.5, fall: 0 });
    expect(lines[0]?.points).toEqual([
      [0, 1],
      [0.5, 0.5],
    ]);
    expect(lines[0]?.head).toEqual([0.5, 0.5]);
  });
  it('at the end shows all of every line, and where it came down', () => {
    const whole = ranTo(picture, { place: 3, fall: 0 });
    expect(whole.lines[0]?.points).toEqual(line.points);
    expect(whole.landings).toEqual([{ x: 2, hue: 'proximal' }]);
  });
  it('names no landing before the line has landed', () => {
    expect(ranTo(picture, { place: 1.9, fall: 1 }).landings).toEqual([]);
    expect(ranTo(picture, { place: 2, fall: 1 }).landings).toEqual([{ x: 2, hue: 'proximal' }]);
  });
  it('cuts bands off, and leaves a line that has run away where it went', () => {
    const band = [
      [0, 0, 1],
      [1, 0, 1],
      [2, 0, 1],
    ] as const;
    const away = { ...line, points: [[0, 0], [1, 1], undefined], bands: [band] } as const;
    const [cut] = ranTo({ ...picture, lines: [away] }, { place: 1.5, fall: 0 }).lines;
    expect(cut?.bands).toEqual([band.slice(0, 2)]);
    expect(cut?.head).toEqual([1, 1]);
  });
  it('goes on without a jump, whatever the time of a fall', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (place) => {
        const [a, b] = [headAt(1 + place, 1), headAt(1 + place + 1e-6, 1)];
        expect(Math.abs((a?.[1] ?? 0) - (b?.[1] ?? 9))).toBeLessThan(1e-4);
      }),
      { seed: SEED },
    );
  });
});

describe('riddenTo(place, zero, fall)', () => {
  it('comes slowly loose from the step before the zero, and arrives', () => {
    expect(riddenTo(6, 7, 1)).toBe(6);
    expect(riddenTo(6.5, 7, 1)).toBe(6.125);
    expect(riddenTo(7, 7, 1)).toBe(7);
  });
  it('takes the time of a fall however fast the history plays, and catches up then', () => {
    expect(riddenTo(56, 7, 100)).toBeCloseTo(6.125, 12);
    expect(riddenTo(106, 7, 100)).toBe(106);
  });
  it('does not fall at all where nothing is to move', () => expect(riddenTo(6.5, 7, 0)).toBe(6.5));
});
