import { describe, expect, it } from 'vitest';
import { atOnce } from '../at-once.ts';
import { parseFormula } from '../formula/formula.ts';
import { sampleGrid2 } from '../formula/sample.ts';
import { isolines } from '../isolines/isolines.ts';
import { seededRandom } from '../random.ts';
import { each } from '../testing/each.ts';
import { randomFormula } from '../testing/random-formula.ts';
import { proveLines } from './prove-lines.ts';

const XY = ['x', 'y'] as const;
type Window = readonly [number, number];
const WINDOW: Window = [-3, 3];
const prove = (text: string, level: number, window: Window = WINDOW) =>
  atOnce(proveLines(parseFormula(text, XY), { window, level }));

describe('the number of pieces is proved', () => {
  it.each([
    // smooth sets, and none
    ['x^2 + y^2', 4, 1],
    ['x^2 + y^2', 1e-4, 1],
    ['x^2 + y^2', -1, 0],
    ['x^2 + y^2', 18.1, 0],
    ['x*y', 1, 2],
    ['(x^2/4 - 1)^2 + y^2/2', 0.5, 2],
    ['(x^2/4 - 1)^2 + y^2/2', 1.2, 1],
    ['exp(-x^2 - y^2)', 0.5, 1],
    ['sin(3x)*cos(3y)', 1.01, 0],
    // kinks and cusps
    ['abs(x) + abs(y)', 2, 1],
    ['max(abs(x), abs(y))', 2, 1],
    ['sqrt(abs(x)) + sqrt(abs(y))', 1.2, 1],
    ['min((x - 1)^2 + y^2, (x + 1)^2 + y^2)', 0.5, 2],
    // touching the level without crossing it
    ['(x - 1)^2', 0, 1],
    ['(y - 2x)^2', 0, 1],
    ['abs(y - x^2)', 0, 1],
    ['abs(sqrt(x^2 + y^2) - 2)', 0, 1],
    ['x^2*(x - 1)', 0, 2],
    ['x^2 - 2x + 1', 0, 1],
    ['9x^2 - 6x*y + y^2', 0, 1],
    ['x^4 - 2x^2', -1, 2],
    ['x^2*y^2 - 2x^2*y + x^2', 0, 1],
    ['1 - cos(x)', 0, 1],
    ['sin(x)', 1, 1],
    ['(x - 1)^2 + (y - 0.3)^2', 0, 1],
    ['3*(x - 1)^4 + 2*abs(y - x)', 0, 1],
    // lines that cross
    ['x*y', 0, 1],
    ['x^2 - y^2', 0, 1],
    ['(x - 0.1)*(y - 0.2)*(x + y)', 0, 1],
    ['sin(2x)*sin(2y)', 0, 1],
    // what stands as a factor in every term
    ['(y - x)^2 - 0.01*(y - x)', 0, 2],
    ['(y - x^2)^2 - 0.01*(y - x^2)', 0, 2],
    // (1, 0), where the second is 0, is no zero: the first is below 0
    ['min(y - x, (x - 1)^2 + y^2)', 0, 1],
    // poles, leaps and ends
    ['1/x', 0, 0],
    ['1/x', 1, 1],
    ['tan(x)', 0, 1],
    ['tan(x)*tan(y)', 0, 5],
    ['sign(x)', 0.5, 0],
    ['y + 0*sqrt(4 - x^2 - y^2)', 0, 1],
    ['x^2 + y^2 + 0*sqrt(x)', 4, 1],
    ['y + 0*sqrt(x^2 - 1)', 0, 2],
    ['x + 0*log(y - x^2)', 0.5, 1],
    ['log(x^2 + y^2)', 0, 1],
    // the closed window
    ['x', 3, 1],
    ['x', -3, 1],
    ['y', 3, 1],
    ['x', 3.0000000000000004, 0],
    ['x + y', 0, 1],
    ['x + y', 6, 1],
    ['x + y', -6, 1],
    ['x^2 + y^2', 9, 1],
    ['x^2 + y^2', 18, 4],
    ['abs(x) + abs(y)', 3, 1],
    ['max(abs(x), abs(y))', 3, 1],
    ['min(x, y)', -3, 1],
    ['max(x, y)', 3, 1],
    ['min(x, -y)', -3, 1],
    ['(max(-x, y) - 3)^2', 0, 1],
    // constants
    ['4', 4, 1],
    ['4', 3, 0],
    ['x - x', 0, 1],
  ])('%s = %d has %d pieces', (text, level, pieces) => {
    const proof = prove(text, level);
    expect([proof.resolved, proof.atLeast]).toEqual([true, pieces]);
    expect(proof.undecided).toEqual([]);
  });
  it.each([
    ['y^2 - (x + 11)*(x^2 - 12x - 252)', 0, [-30, 30], 2],
    ['(x - 4)^3*x^2*(x + 5) - y', 0, [-6, 6], 3],
    ['y - (x + 3)/(x - 2)', 0, [-10, 10], 2],
    ['x^2 + y^2', 2.25, [0, 2], 1],
    // With gradient (−1, −7) at the corner (−1, −1), and g < 0 inside: a point by itself, beside two lines.
    ['(y^2 - x^2*(x + 1))^3 - (y - 2x)', 0, [-1, 1], 3],
    ['x + 7y + 8', 0, [-1, 1], 1],
    ['7x + y + 8', 0, [-1, 1], 1],
    ['x - 7y + 8', 0, [-1, 1], 1],
  ] as const)('%s = %d in %s', (text, level, window, pieces) => {
    const proof = prove(text, level, window);
    expect([proof.resolved, proof.atLeast]).toEqual([true, pieces]);
  });
  it('of sin 20x · sin 20y above 0: half of the tiles between their zeros hold a closed line', () => {
    // 20·3/π = 19.1: 39 tiles each way, of which those at the frame are cut.
    const proof = prove('sin(20x)*sin(20y)', 0.2);
    expect(proof.resolved).toBe(true);
    const tiles = 2 * Math.floor((20 * 3) / Math.PI) + 2;
    // A cut tile holds a line if the crest within the window is above the level: sin(60) against 0.2.
    expect(Math.abs(Math.sin(20 * 3))).toBeGreaterThan(0.2);
    expect(proof.atLeast).toBe((tiles * tiles) / 2 - cornersBelow());
  });
});

/** Of the four tiles at the corners of the window, those of sign + whose highest value, sin²(60), is below 0.2. */
const cornersBelow = () => (Math.sin(60) ** 2 < 0.2 ? 2 : 0);

describe('what is not proved is not claimed', () => {
  it.each([
    ['exp(y - x) + exp(x - y)', 2, 'a line that is touched, and the form does not show it'],
    ['x^3 - 3x*y^2', 0, 'three lines through a point'],
    ['sqrt(y - x) + y', 1, 'a line that ends along the end of the domain'],
    ['max(x, 0)', 0, 'half a plane'],
    ['x*y/(x + y)', 0, 'lines that would cross where f has no value'],
    ['min(y, abs(x))', 0, 'a line that ends on another'],
    ['sin(pi*x)', 0, 'zeros on the edge, if pi is π and not the double below'],
    ['sin(2pi*x/3)', 0, 'and of another part of π'],
  ])('%s = %d: %s', (text, level) => {
    const proof = prove(text, level);
    expect(proof.resolved).toBe(false);
    expect(proof.undecided.length).toBeGreaterThan(0);
  });
  it('counts what hangs together through undecided cells once', () => {
    const proof = prove('x^3 - 3x*y^2', 0);
    expect(proof.atLeast).toBe(1);
    expect(proof.undecided.every(({ x0, x1, y0, y1 }) => Math.max(-x0, x1, -y0, y1) < 1e-4)).toBe(true);
  });
  it('has a piece at least for what lies far from undecided cells', () => {
    const proof = prove('(x^2 - y^2)*((x - 2)^2 + (y - 0)^2 - 0.01)', 0);
    expect(proof.atLeast).toBeGreaterThanOrEqual(2);
  });
});

const SEED = 12;
const CASES = 200;
/** A field without poles, ends and leaps, at a level that it takes by chance: a grid that is fine enough counts right. */
const isTame = (text: string) => !/tan|log|sqrt|sign|\/|\^0\.5|\^1\.5|\^\(|\^40/.test(text);

/** Pieces on a grid, if twice as fine a grid agrees. */
function counted(text: string, level: number): number | undefined {
  const formula = parseFormula(text, XY);
  const [rough, fine] = [201, 401].map(
    (n) =>
      isolines({
        values: sampleGrid2(formula, { window: WINDOW, n }),
        nx: n,
        ny: n,
        levels: [level],
        x: WINDOW,
        y: WINDOW,
      })[0]?.lines.length,
  );
  return rough === fine ? fine : undefined;
}

it(`random formulas at random levels: what is proved is what a fine grid finds, seed ${SEED}`, () => {
  const random = seededRandom(SEED);
  const texts = Array.from({ length: CASES }, () => randomFormula(random, XY, 1 + Math.floor(3 * random()))).filter(
    isTame,
  );
  let compared = 0;
  each(texts, (text) => {
    const at = [6 * random() - 3, 6 * random() - 3];
    const level = parseFormula(text, XY).value(at) + 1e-3 * random();
    const proof = prove(text, level);
    const count = counted(text, level);
    if (!proof.resolved || count === undefined) return;
    compared += 1;
    expect(proof.atLeast, `${text} = ${level}`).toBe(count);
  });
  expect(compared).toBeGreaterThan(30);
});
