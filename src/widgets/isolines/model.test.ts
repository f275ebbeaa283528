import { expect, it, describe as suite } from 'vitest';
import { readParameter } from '#figure/controls/parameter.ts';
import { parseFormula } from '#math';
import { relief } from '#scenes/field/field-relief.ts';
import { sampleField } from '#scenes/field/field-view.ts';
import { describe } from './describe.ts';
import { levelCut } from './level-cut.ts';
import { levelMarks, levelSlider } from './level-slider.ts';
import { model, setAt } from './model.ts';
import { nearestOn } from './nearest.ts';
import { widget } from './parameters.ts';

const cut = (f: string, level: number, view: readonly [number, number] = [-3, 3]) => model({ f, level, view });
/** What the measures promise for smooth curves, and with a margin for corners. */
const DIGITS = 9;

suite('the window', () => {
  const asked = (text: string) => readParameter(widget.parameters.view, text);
  it.each(['1,0', '3,3', '0,5e-324', '99.9999999,100'])('is not %s', (text) =>
    expect(asked(text)).toHaveProperty('problem'),
  );
  it.each(['0,1e-6', '99.9,100'])('may be %s', (text) => {
    const [a = 0, b = 0] = text.split(',').map(Number);
    expect(asked(text)).toEqual({ value: [a, b] });
    expect(cut('x - y', 0, [a, b]).values.length / (Math.SQRT2 * (b - a))).toBeCloseTo(1, 6);
  });
});

suite('the level set', () => {
  it.each([0.25, 1, 4, 8.9])('of x² + y² = %d is a circle', (level) => {
    const { values } = cut('x^2 + y^2', level);
    expect(values.components).toBe(1);
    expect(values.length).toBeCloseTo(2 * Math.PI * Math.sqrt(level), DIGITS);
    expect(values.area).toBeCloseTo(Math.PI * level, DIGITS);
  });
  it('of the L1 norm is the diamond, of L∞ the square', () => {
    expect(cut('abs(x) + abs(y)', 2).values.length).toBeCloseTo(8 * Math.SQRT2, 6);
    expect(cut('abs(x) + abs(y)', 2).values.area).toBeCloseTo(8, 6);
    expect(cut('max(abs(x), abs(y))', 2).values.area).toBeCloseTo(16, 6);
  });
  it('of the two wells changes from two pieces to one at the pass, level 1', () => {
    const wells = widget.parameters.f.presets.at(-1)?.value ?? '';
    expect([0.9, 1.1].map((level) => cut(wells, level).values.components)).toEqual([2, 1]);
  });
  it('is cut off by the window: a quarter of the circle in [0, 3]²', () => {
    const { values } = cut('x^2 + y^2', 4, [0, 3]);
    expect(values.length).toBeCloseTo(Math.PI, DIGITS);
    expect(values.area).toBeCloseTo(Math.PI, DIGITS);
  });
  it.each([-1e300, 1e300, -1, 1000])('at %d, beyond the field, is empty', (level) => {
    const { values } = cut('x^2 + y^2', level);
    expect(values).toMatchObject({ components: 0, length: 0, area: level > 0 ? 36 : 0 });
  });
});

suite('a level set that takes long', () => {
  const waves = Array.from({ length: 9 }, (_, k) => `sin(${k + 3}x)^4*cos(${k + 2}y)^3*exp(-x^2)`).join('+');
  it.each([
    ['for what each point takes', 'tan(3x)^3 + tan(2y)^3', 0.2],
    ['for what the search takes', `${waves} + x`, -2.9],
    ['for its points', 'sin(20x)*sin(20y)', 0.2],
  ])('%s is drawn from the grid until it is measured', (_, f, level) => {
    const { set, lines, values } = cut(f, level);
    expect(set).toBeUndefined();
    expect(lines.length).toBeGreaterThan(0);
    expect(values.length).toBeNaN();
  });
  it('does not take long for a formula of some functions', () => {
    for (const f of ['abs(x)^x + abs(y)^1.7', 'min(sin(3x), cos(3y), x*y)', 'sin(5x)*sin(5y)'])
      expect(setAt({ f, level: 0.9, view: [-1, 1] }), f).toBeDefined();
  });
});

suite('the sentence', () => {
  it.each([
    ['x^2 + y^2', 4, 'is one piece, 12.57 long in all. The points with f ≤ 4 fill 34.9%'],
    ['(x^2 - 1)^2 + y^2', 0.5, 'two pieces'],
    ['x^2 + y^2', -1, 'No line f = −1 is found. Where f was looked at, it runs from 0 to 18.'],
  ] as const)('for %s = %d says “%s”', (f, level, words) => expect(describe(cut(f, level))).toContain(words));
  it('says that f is undefined everywhere', () =>
    expect(describe(cut('log(-1)', 0))).toContain('undefined wherever it was looked at'));
});

suite('levelSlider', () => {
  it.each([
    [0, 18],
    [-0.37, 0.41],
    [1e-9, 3e-9],
    [-2e12, 5e13],
  ])('spans %d to %d in about two hundred round steps', (low, high) => {
    const slider = levelSlider([low, high]);
    const { min, max, step } = slider ?? { min: 0, max: 0, step: 1 };
    expect(min).toBeLessThanOrEqual(low);
    expect(max).toBeGreaterThanOrEqual(high);
    expect((max - min) / step).toBeGreaterThan(75);
    expect((max - min) / step).toBeLessThan(205);
  });
  it.each([
    [1, 1],
    [Number.NaN, Number.NaN],
    [-1.7e308, 1.7e308],
  ])('is none for %d to %d', (low, high) => expect(levelSlider([low, high])).toBeUndefined());
});

suite('the field around the level set', () => {
  it('stays the same from level to level, and gives way to that of another formula or window', () => {
    const { field, sliders, marks } = cut('x^2 + y^2', 4);
    const moved = cut('x^2 + y^2', 5);
    expect([moved.field, moved.sliders, moved.marks]).toEqual([field, sliders, marks]);
    expect(moved.field).toBe(field);
    expect(cut('x*y', 5).field).not.toBe(field);
    expect(cut('x^2 + y^2', 5, [-2, 3]).field.field.window).toEqual([-2, 3]);
  });
  it('is what the slider of the level spans; where f has no range, the usual one stays', () => {
    expect(cut('x^2 + y^2', 4).sliders.level).toMatchObject({ min: 0, max: 18 });
    expect(cut('2', 4).sliders).toEqual({});
  });
});

suite('levelMarks', () => {
  it('are few and round, and none where there is no range', () => {
    expect(levelMarks([0, 18]).map((mark) => mark.label)).toEqual(['0', '5', '10', '15']);
    expect(levelMarks([2, 2])).toEqual([]);
  });
});

suite('the plane in the tilted view', () => {
  const ground = relief(sampleField(parseFormula('x^2 + y^2', ['x', 'y']), [-3, 3]));
  it('stands at the share of the field’s range', () => expect(levelCut(ground, 4.5, []).height).toBe(0.25));
  it('stands a little beyond the surface for levels beyond the field', () => {
    expect(levelCut(ground, 1e300, []).height).toBe(1.12);
    expect(levelCut(ground, -1e300, []).height).toBe(-0.12);
  });
});

suite('nearestOn', () => {
  const square = { points: Float64Array.of(0, 0, 2, 0, 2, 2, 0, 2), closed: true };
  it('finds the foot on a side, also on the closing one', () => {
    expect(nearestOn([square], [1, -1])).toEqual([1, 0]);
    expect(nearestOn([square], [-1, 1])).toEqual([0, 1]);
  });
  it('stops at the ends of an open line', () =>
    expect(nearestOn([{ ...square, closed: false }], [-1, 1.2])).toEqual([0, 2]));
  it('takes a single point, and has none for no lines', () => {
    expect(nearestOn([{ points: Float64Array.of(1, 2), closed: false }], [0, 0])).toEqual([1, 2]);
    expect(nearestOn([], [0, 0])).toBeUndefined();
  });
});
