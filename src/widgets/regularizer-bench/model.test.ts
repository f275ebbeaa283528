import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { REGULARIZERS } from '#math';
import { describe as inWords } from './describe.ts';
import { penaltyFormula } from './formula.ts';
import { model } from './model.ts';
import { grid, widget } from './parameters.ts';
import { verdict } from './verdict.ts';

const at = (controls: Partial<ReturnType<typeof defaults<typeof widget.parameters>>>) =>
  model({ ...defaults(widget.parameters), ...controls });
const ROUND = { condition: 1, angle: 0 };
const panelOf = (now: ReturnType<typeof model>, penalty: (typeof REGULARIZERS)[number]) =>
  now.panels.find((panel) => panel.penalty === penalty) as (typeof now.panels)[number];
const verdictOf = (now: ReturnType<typeof model>, penalty: (typeof REGULARIZERS)[number]) =>
  verdict(panelOf(now, penalty), now.center);

describe('seven penalties on a round loss', () => {
  const now = at({ ...ROUND, center: [2, 0.5], lambda: 1 });
  it('have the minimizers of theory', () => {
    expect(now.values).toMatchObject({
      'l0-phi1': 2,
      'l0-phi2': 0,
      'l1-phi1': 1,
      'l1-phi2': 0,
      'elastic-net-phi1': 1,
      'elastic-net-phi2': 0,
      'l2-phi1': 1,
      'l2-phi2': 0.25,
      'linf-phi1': 1,
      'linf-phi2': 0.5,
    });
    expect(
      Math.hypot(now.values['unsquared-l2-phi1'] as number, now.values['unsquared-l2-phi2'] as number),
    ).toBeCloseTo(Math.hypot(2, 0.5) - 1, 14);
    const x = now.values['square-root-phi1'] as number;
    expect(x - 2 + 1 / (2 * Math.sqrt(x))).toBeCloseTo(0, 14);
  });
  it('show their patterns', () => {
    const patterns = REGULARIZERS.map((penalty) => now.values[`${penalty}-pattern`]);
    expect(patterns).toEqual(['one-zero', 'one-zero', 'one-zero', 'one-zero', 'none', 'all-kept', 'none']);
  });
  it('have certificates of rounding size', () => {
    for (const { best } of now.panels) expect(best.residual).toBeLessThan(1e-14);
  });
  it('make a tie under L∞ and nothing at all under the unsquared norm once λ is large enough', () => {
    const { values } = at({ ...ROUND, center: [2, 0.5], lambda: 2.2 });
    expect(values).toMatchObject({ 'linf-pattern': 'tie', 'unsquared-l2-pattern': 'all-zero', 'l2-pattern': 'none' });
    expect(values['linf-phi1']).toBe(values['linf-phi2']);
  });
  it('tell a zero that is held from one that is lined up', () => {
    const { values } = at({ ...ROUND, center: [2, 0], lambda: 0.5 });
    expect(values).toMatchObject({ 'l1-pattern': 'one-zero', 'l2-pattern': 'lined-up', 'linf-pattern': 'lined-up' });
    expect(at({ ...ROUND, center: [2, 0], mix: 0 }).values['elastic-net-pattern']).toBe('lined-up');
  });
});

describe('the picture', () => {
  it('draws level sets through the minimizer, the cross of the axes for one non-zero, nothing at the origin', () => {
    const now = at({ ...ROUND, center: [2, 0.5], lambda: 1 });
    expect(panelOf(now, 'l1').level[0]?.[0]).toEqual([1, 0]);
    expect(panelOf(now, 'l0').level).toHaveLength(2);
    expect(panelOf(at({ lambda: 0.01 }), 'l0').level).toEqual([]);
    expect(at({ lambda: 1000 }).panels.filter(({ level }) => level.length > 0)).toHaveLength(1);
  });
  it('shows every minimizer and the centre', () => {
    const { view, panels } = at({ center: [-40, 3], condition: 80, angle: 20 });
    for (const { best } of panels) expect(Math.max(...best.phi.map(Math.abs))).toBeLessThan(view.x[1]);
    expect(view.x[0]).toBeLessThan(-40);
  });
  it('follows each minimizer to the origin, which L2 alone does not reach', () => {
    const arrived = at({}).panels.filter(({ path }) =>
      path
        .at(-1)
        ?.at(-1)
        ?.every((x) => x === 0),
    );
    expect(arrived.map(({ penalty }) => penalty)).toEqual(REGULARIZERS.filter((penalty) => penalty !== 'l2'));
  });
  it('passes through the minimizer itself where a path ends at λ', () => {
    const { panels } = at({ lambda: 900 });
    const { path, best } = panels[4] as (typeof panels)[number];
    expect(path.at(-1)?.at(-1)).toEqual(best.phi);
  });
});

describe('the words', () => {
  it('say who makes a zero, who none and who a tie', () => {
    expect(inWords(at({ ...ROUND, center: [2, 0.5], lambda: 1 }))).toBe(
      'At λ = 1: L0, the square root, L1 and the elastic net make one parameter exactly zero; squared L2, unsquared L2 and L∞ make no zero.',
    );
    expect(inWords(at({ ...ROUND, center: [2, 0.5], lambda: 2.2 }))).toMatch(
      /; squared L2 and L∞ make no zero\. L∞ makes the two magnitudes equal\.$/,
    );
    expect(inWords(at({ ...ROUND, center: [2, 0] }))).toContain('have a zero that nothing holds');
    expect(inWords(at({ lambda: 0.01 }))).toBe('At λ = 0.01: none of the seven makes a zero.');
    expect(inWords(at({ lambda: 1000, mix: 1 }))).toMatch(
      /^At λ = 1000: L0, .* and L∞ make both exactly zero; squared L2 makes no zero\.$/,
    );
    expect(inWords(at({ lambda: 0 }))).toContain('nothing is penalized');
    expect(inWords(at({ center: [0, 0] }))).toContain('no penalty moves it');
  });
  it('say under each panel what its penalty has made', () => {
    const now = at({ ...ROUND, center: [2, 0.5], lambda: 1 });
    expect(REGULARIZERS.map((penalty) => verdictOf(now, penalty))).toEqual([
      'φ₂ is exactly zero',
      'φ₂ is exactly zero',
      'φ₂ is exactly zero',
      'φ₂ is exactly zero',
      'both smaller, none zero',
      'all or nothing: all kept',
      'the larger is cut, none zero',
    ]);
    const strong = at({ ...ROUND, center: [2, 0.5], lambda: 2.2 });
    expect(verdictOf(strong, 'unsquared-l2')).toBe('all or nothing: nothing kept');
    expect(verdictOf(strong, 'linf')).toBe('equal magnitudes, none zero');
    expect(verdictOf(strong, 'l1')).toBe('both are exactly zero');
    expect(verdictOf(at({ lambda: 0.01 }), 'l0')).toBe('both kept as they were');
    expect(verdictOf(at({ ...ROUND, center: [2, 0] }), 'l2')).toBe('φ₂ is zero, not held there');
    expect(verdictOf(at({ lambda: 0 }), 'l1')).toBe('nothing is penalized');
  });
  it('write the elastic net out with its weights', () => {
    expect(penaltyFormula({ penalty: 'elastic-net', mix: 0.2 })).toBe('0.2‖φ‖₁ + 0.4‖φ‖₂²');
    expect(penaltyFormula({ penalty: 'elastic-net', mix: 1 })).toBe('‖φ‖₁');
    expect(penaltyFormula({ penalty: 'elastic-net', mix: 0 })).toBe('½‖φ‖₂²');
  });
});

it('the table holds every quantity once', () => {
  expect(grid.rows.flatMap(({ quantities }) => quantities)).toEqual(Object.keys(widget.quantities));
});
