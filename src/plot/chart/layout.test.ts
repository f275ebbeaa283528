import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mathSize } from '../labels/text-size.ts';
import { type ChartPicture, linearAxis } from './chart.ts';
import { chartLayout, letterSize, piecesOf, WIDTH } from './layout.ts';
import { logAxis } from './log-axis.ts';

const SEED = 20261126;
const { axis, strip } = logAxis('|φ₂|', [1e-4, 2]);
const height = fc.double({ min: axis.range[0], max: axis.range[1], noNaN: true });
const charts = fc
  .record({
    ends: fc.array(fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), height), { minLength: 1, maxLength: 4 }),
    landings: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }),
    shape: fc.constantFrom(1.05, 1.5),
    mirrored: fc.boolean(),
  })
  .map(
    ({ ends, landings, shape, mirrored }): ChartPicture => ({
      mirrored,
      label: 'a chart',
      x: linearAxis('iteration', [0, 60]),
      y: { ...axis, ticks: [...axis.ticks, { at: -3, label: '−10000' }] },
      strip,
      lines: ends.map((end, i) => ({
        name: ['subgradient', 'clip and freeze', 'occ…=manage…', 'sec…=constr…'][i] ?? '',
        hue: 'ink',
        points: [[0, 0], end],
      })),
      landings: landings.map((x) => ({ x, hue: 'ink' })),
      shape,
      read: String,
    }),
  );

describe('chartLayout(picture)', () => {
  it('leaves room for all words at their largest, and keeps the names of lines apart', () => {
    fc.assert(
      fc.property(charts, (picture) => {
        const { words, plot, height: tall } = chartLayout(picture);
        const size = letterSize(360);
        const names = words.filter(({ text }) => picture.lines.some(({ name }) => name === text));
        expect(names).toHaveLength(picture.lines.length);
        for (const { text, at, anchor, size: own } of words) {
          const width = own * size * mathSize(text).width;
          const left = at[0] - { start: 0, middle: width / 2, end: width }[anchor];
          expect(left).toBeGreaterThan(0);
          expect(left + width).toBeLessThanOrEqual(WIDTH);
          expect(at[1]).toBeGreaterThan(0);
          expect(at[1]).toBeLessThan(tall);
        }
        const heights = names.map(({ at }) => at[1]).sort((a, b) => a - b);
        for (const [i, y] of heights.slice(1).entries())
          expect(y - (heights[i] as number)).toBeGreaterThan(0.99 * size);
        // On the right the x axis’s name takes as much as the names on the left.
        expect(plot.right - plot.left).toBeGreaterThan((picture.mirrored ? 0.4 : 0.5) * WIDTH);
      }),
      { seed: SEED },
    );
  });
  it('has the name of an upright line to the right of it where another is to the left', () => {
    const upright = (name: string, x: number) =>
      ({
        name,
        hue: 'ink',
        points: [
          [x, 9],
          [x, 0],
        ],
      }) as const;
    const named = (second: number) =>
      chartLayout({
        label: 'a chart',
        x: linearAxis('λ', [0, 60]),
        y: linearAxis('error', [0, 10]),
        mirrored: true,
        lines: [upright('least', 20), upright('1 s.e.', second)],
        read: String,
      });
    for (const [second, anchor] of [
      [23, 'start'],
      [50, 'end'],
      [20, 'end'],
    ] as const) {
      const { words, place } = named(second);
      const word = words.find(({ text }) => text === '1 s.e.');
      expect(word?.anchor, `at ${second}`).toBe(anchor);
      expect(Math.sign((word?.at[0] ?? 0) - place([second, 0])[0])).toBe(anchor === 'start' ? 1 : -1);
      expect(words.find(({ text }) => text === 'least')?.anchor).toBe('end');
    }
  });
  it('has the numbers of landings in their order, apart, about where their ticks are', () => {
    const picture = fc.sample(charts, { numRuns: 1, seed: SEED })[0] as ChartPicture;
    const landings = [5, 7, 8].map((x) => ({ x, hue: 'ink' }) as const);
    const { words, place } = chartLayout({ ...picture, landings });
    const at = ['5', '7', '8'].map((text) => words.find((word) => word.text === text)?.at[0] as number);
    expect((at[1] as number) - (at[0] as number)).toBeGreaterThan(20);
    expect((at[2] as number) - (at[1] as number)).toBeGreaterThan(20);
    expect(Math.abs((at[1] as number) - place([7, 0])[0])).toBeLessThan(20);
  });
});

describe('letterSize(width)', () => {
  it('is at least eleven pixels from a phone on', () => {
    for (const width of [300, 380, 381, 520, 521, 1000])
      expect((letterSize(width) * width) / WIDTH).toBeGreaterThan(11);
  });
});

describe('piecesOf(line)', () => {
  const line = { name: 'a', hue: 'ink' } as const;
  it('ends a piece at a gap', () =>
    expect(piecesOf({ ...line, points: [[0, 0], undefined, [2, 0], [3, 1]] })).toEqual([
      [[0, 0]],
      [
        [2, 0],
        [3, 1],
      ],
    ]));
  it('leaves out what its bands show, but for their ends', () => {
    const points = [0, 1, 2, 3, 4].map((x) => [x, 0] as const);
    const band = [
      [1, 0, 1],
      [3, 0, 1],
    ] as const;
    expect(piecesOf({ ...line, points, bands: [band] }).map((piece) => piece.map(([x]) => x))).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });
});
