import { describe, expect, it } from 'vitest';
import { formulaChecks } from '#figure/controls/formula-checks.ts';
import { fieldAreas, type Window } from './field-areas.ts';
import { fieldFormula } from './field-parameters.ts';
import { relief } from './field-relief.ts';
import { fieldPicture, heightsOf, roundLevels, sampleField, shownRange, undefinedArea } from './field-view.ts';
import { apart, levelPlaces } from './level-labels.ts';
import { readField } from './read-field.ts';

const sampled = (text: string, window: Window = [-3, 3]) => sampleField(readField(text), window);
const enclosed = (lines: readonly { points: Float64Array }[]) =>
  Math.abs(
    lines.reduce((sum, { points }) => {
      const count = points.length / 2;
      for (let k = 0; k < count; k += 1) {
        const [x, y, nx, ny] = [k, (k + 1) % count].flatMap((i) => [points[2 * i], points[2 * i + 1]]) as number[];
        sum += ((x as number) * (ny as number) - (nx as number) * (y as number)) / 2;
      }
      return sum;
    }, 0),
  );
/** Linear interpolation in cells of a twentieth: the error of an enclosed area, relative. */
const MARCHED = 2e-3;

describe('the formula of a field', () => {
  const problem = formulaChecks({ f: fieldFormula }).f as (text: string) => string | undefined;
  it.each(fieldFormula.presets.map((preset) => preset.value))('%s can be read', (text) =>
    expect(problem(text)).toBeUndefined(),
  );
  it('names the place of a fault', () => expect(problem('x + ')).toContain('position 5'));
  it('has no variables but x and y', () => expect(problem('x + z')).toContain('z'));
});

describe('sampleField', () => {
  it('knows the least and the greatest value in the window, not beyond it', () => {
    expect(sampled('x^2 + y^2')).toMatchObject({ low: 0, high: 18, whole: true });
  });
  it('has no range where f is undefined everywhere', () => {
    const { low, high, whole } = sampled('log(-1)');
    expect([low, high, whole]).toEqual([Number.NaN, Number.NaN, false]);
  });
});

describe('roundLevels', () => {
  it('are round and within the field', () => {
    const levels = roundLevels(sampled('x + y'), 6);
    expect(levels).toEqual([-4, -2, 0, 2, 4]);
  });
  it.each(['3', 'log(-1)', '1e308*x', '1 + 1e-17*x'])('are finite and distinct for %s, or none', (text) => {
    const levels = roundLevels(sampled(text), 9);
    expect(levels.every(Number.isFinite)).toBe(true);
    expect(new Set(levels).size).toBe(levels.length);
  });
});

describe('fieldAreas', () => {
  it('closes every line, also where the area leaves the window', () => {
    const areas = fieldAreas(sampled('x^2 + y^2'), [1, 4, 9, 16], 'above');
    expect(areas.flatMap((area) => area.lines).every((line) => line.closed)).toBe(true);
  });
  it('encloses πc below the level c of x² + y²', () => {
    for (const level of [0.5, 2, 8]) {
      const [area] = fieldAreas(sampled('x^2 + y^2'), [level], 'below');
      expect(enclosed(area?.lines ?? []) / (Math.PI * level)).toBeCloseTo(1, 2);
    }
  });
  it('takes what is undefined for the other side', () => {
    const field = sampled('sqrt(1 - x^2 - y^2)');
    for (const side of ['above', 'below'] as const) {
      const [area] = fieldAreas(field, [0.6], side);
      const expected = side === 'above' ? 0.64 * Math.PI : 0.36 * Math.PI;
      expect(Math.abs(enclosed(area?.lines ?? []) - expected)).toBeLessThan(0.15);
    }
  });
  it('fills the window below a level far beyond the field', () =>
    expect(fieldAreas(sampled('x'), [1e300], 'below')[0]?.lines).toHaveLength(1));
});

describe('undefinedArea', () => {
  it('is empty for a field that is defined everywhere', () => expect(undefinedArea(sampled('x'))).toEqual([]));
  it('is the half plane where log(x) has no value', () => {
    const area = enclosed(undefinedArea(sampled('log(x)')));
    expect(area).toBeGreaterThan(18);
    expect(area).toBeLessThan(20);
  });
});

describe('fieldPicture', () => {
  it('draws the same lines as it tints where f is defined everywhere', () => {
    const picture = fieldPicture(readField('x*y'), [-1, 2], 8);
    expect(picture.lines).toBe(picture.areas);
  });
  it('has no lines for a constant', () => expect(fieldPicture(readField('2'), [-1, 1], 8).lines).toEqual([]));
});

describe('the numbers on isolines', () => {
  const { lines, field, levels } = fieldPicture(readField('x^2 + y^2'), [-3, 3], 9);
  const places = levelPlaces(lines, { window: field.window, toward: [1, -1] });
  const labels = apart(places, field);
  it('have a place on every isoline that has points well inside the window, near the ray', () => {
    expect(places.map(({ level }) => level)).toEqual(levels);
    for (const { level, at } of places.filter((place) => place.level > 0)) {
      expect(Math.abs((at[0] ** 2 + at[1] ** 2) / level - 1)).toBeLessThan(MARCHED);
      expect(Math.abs(at[0] + at[1])).toBeLessThan(0.1);
    }
  });
  it('have none beyond: a level that only the corners of the window reach', () =>
    expect(levelPlaces(fieldAreas(field, [17.5], 'above'), { window: field.window, toward: [1, -1] })).toEqual([]));
  it('keep apart from each other', () => {
    expect(labels.length).toBeGreaterThan(2);
    const gaps = labels.flatMap(({ at }, i) =>
      labels.slice(i + 1).map((other) => Math.hypot(at[0] - other.at[0], at[1] - other.at[1])),
    );
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.6);
  });
});

describe('relief', () => {
  it('takes every sixth sample, x fastest', () => {
    const heights = heightsOf(sampled('x + 10*y', [0, 1]), 20);
    expect(heights).toHaveLength(441);
    expect([heights[0], heights[20], heights[420]].map((value) => Number(value?.toFixed(9)))).toEqual([0, 1, 10]);
  });
  it('has heights from 0 to 1, and a plane for a constant', () => {
    const { heights } = relief(sampled('x')).surface;
    expect([Math.min(...heights), Math.max(...heights)]).toEqual([0, 1]);
    expect(new Set(relief(sampled('7')).surface.heights)).toEqual(new Set([0.5]));
  });
  it('spans everything, unless a pole would flatten the rest', () => {
    expect(shownRange(sampled('x^2 + y^2'))).toEqual([0, 18]);
    expect(shownRange(sampled('1/(x^2 + y^2 + 1e-9)'))[1]).toBeLessThan(100);
  });
});
