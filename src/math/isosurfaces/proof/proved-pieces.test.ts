import { describe, expect, it } from 'vitest';
import { atOnce } from '../../at-once.ts';
import { parseFormula } from '../../formula/formula.ts';
import { seededRandom } from '../../random.ts';
import { levelSurfaceMesh } from '../level-surface-mesh.ts';
import { meshTopology } from '../mesh-topology.ts';
import { provedPieces } from './proved-pieces.ts';

/** Milliseconds on a busy machine. */
const PATIENCE = 120_000;
const SEED = 20_261_127;
const parse = (source: string) => parseFormula(source, ['x', 'y', 'z', 'w']);
function proved(source: string, { level = 0, half = 1.5 } = {}) {
  const { pieces, open } = atOnce(provedPieces(parse(source).expression, { half, level }));
  return { pieces: pieces.length, open: open.length };
}

describe('provedPieces(form, {half, level})', { timeout: PATIENCE }, () => {
  it.each([
    ['x^4+y^4+z^4-(x^2+y^2+z^2-0.4)', 0, 1],
    ['x^4+y^4+z^4-(x^2+y^2+z^2-0.4)', -0.2, 8],
    ['x^4+y^4+z^4-(x^2+y^2+z^2-0.4)', 0.25, 2],
    ['x^4+y^4+z^4-(x^2+y^2+z^2-0.4)', -0.4, 0],
    ['(sqrt(x^2 + y^2) - 0.9)^2 + z^2 - 0.16', 0, 1],
    ['abs(x) + abs(y) + abs(z) - 1.2', 0, 1],
    ['max(abs(x),abs(y),abs(z))-0.9', 0, 1],
    ['x^2 - y^2 - z', 0, 1],
    ['(x-0.71)^2+(y-0.41)^2+(z+0.33)^2-0.0001', 0, 1],
    ['x^2', -1, 0],
  ])('%s = %d: %d pieces, nothing left open', (source, level, pieces) => {
    expect(proved(source, { level })).toEqual({ pieces, open: 0 });
  });

  it('does not decide where two pieces touch: at the levels where the quartic changes', () => {
    for (const level of [-0.1, 0.15]) {
      const { pieces, open } = proved('x^4+y^4+z^4-(x^2+y^2+z^2-0.4)', { level });
      expect(open).toBeGreaterThan(0);
      expect(pieces).toBe(1);
    }
  });

  it('takes no pole and no leap for a piece', () => {
    for (const source of ['1/x', 'sign(x) - 0.5', 'tan(x)^2 + 1']) expect(proved(source).pieces, source).toBe(0);
  });

  it('never contradicts a fine mesh, where it has an answer, for random sums of waves and kinks', () => {
    const random = seededRandom(SEED);
    const number = () => (2 * random() - 1).toFixed(2);
    const term = () => {
      const linear = `(${number()}*x+${number()}*y+${number()}*z+${number()})`;
      const forms = [`sin(3*${linear})`, `abs(${linear})`, `${linear}^2`, `max(${linear},${number()})`, `x*y`];
      return `${number()}*${forms[Math.floor(forms.length * random())]}`;
    };
    let answers = 0;
    for (let run = 0; run < 12; run++) {
      const source = `${term()}+${term()}+${term()}+${number()}`;
      const { pieces, open } = proved(source);
      const { components } = meshTopology(levelSurfaceMesh(parse(source), { half: 1.5, level: 0, n: 81 }));
      if (open > 0) continue;
      answers++;
      expect(pieces, `${source}, seed ${SEED}, run ${run}`).toBe(components);
    }
    expect(answers).toBeGreaterThan(5);
  });
});
