import { describe, expect, it } from 'vitest';
import { controlsFromQuery, defaults } from '#figure/controls/controls.ts';
import { polytopeMinimizer } from '#math/cross-polytope';
import { certificateRows } from './certificate-rows.ts';
import { describe as inWords } from './describe.ts';
import { around, dualCorners, octantOf, verticesOf } from './faces.ts';
import { cellLabels } from './map-labels.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { states } from './states.ts';

const at = (controls: Partial<ReturnType<typeof defaults<typeof widget.parameters>>>) =>
  model({ ...defaults(widget.parameters), ...controls });
const asked = (query: string) => {
  const { controls, notices } = controlsFromQuery(widget.parameters, query);
  expect(notices).toEqual([]);
  return at(controls);
};
const ROUND = [1, 0, 0, 1, 0, 1] as const;

describe('the contact of round level surfaces with the octahedron', () => {
  it('is that of soft thresholding', () => {
    expect(at({ hessian: ROUND, center: [2, 0.5, -0.5] }).values).toMatchObject({
      phi1: 1,
      phi2: 0,
      phi3: 0,
      zeros: 2,
      contact: 'vertex',
      lambda: 1,
    });
    expect(at({ hessian: ROUND, center: [1.5, -1, 0.25] }).values).toMatchObject({
      phi1: 0.75,
      phi2: -0.25,
      phi3: 0,
      zeros: 1,
      contact: 'edge',
      lambda: 0.75,
    });
    expect(at({ hessian: ROUND, center: [1, 1, -1], budget: 1.5 }).values).toMatchObject({
      phi1: 0.5,
      phi2: 0.5,
      phi3: -0.5,
      zeros: 0,
      contact: 'face',
      lambda: 0.5,
    });
    expect(at({ hessian: ROUND, center: [0.25, 0.25, 0] }).values).toMatchObject({
      phi1: 0.25,
      zeros: 1,
      contact: 'interior',
      loss: 0,
      'kkt-residual': 0,
      'ridge-zeros': 1,
    });
  });
  it('has beside it the projection on the ball of the 2-norm', () => {
    const { values } = at({ hessian: ROUND, center: [2, -1, 2], budget: 1.5 });
    expect(values['ridge-phi1']).toBeCloseTo(1, 14);
    expect(values['ridge-phi2']).toBeCloseTo(-0.5, 14);
    expect(values['ridge-zeros']).toBe(0);
  });
});

describe('the start', () => {
  it('shows an exact zero of a parameter that the centre does not have at zero, and none for L2', () => {
    const { values, center } = at({});
    expect(values).toMatchObject({ contact: 'edge', phi2: 0, zeros: 1, 'ridge-zeros': 0 });
    expect(center[1]).not.toBe(0);
  });
});

describe('the states worth a look', () => {
  it('are a vertex, an edge, a face, and a centre with a zero that the best point has not', () => {
    const shown = states.map(({ state }) => at(state));
    expect(shown.map(({ best }) => best.contact)).toEqual(['vertex', 'edge', 'face', 'face']);
    const lost = shown[3];
    expect(lost?.center).toContain(0);
    expect(lost?.best.zeros).toBe(0);
  });
  it('set all that decides of the contact', () => {
    expect(states.length).toBeGreaterThan(0);
    for (const { state } of states) expect(Object.keys(state).sort()).toEqual(['budget', 'center', 'hessian']);
  });
});

describe('the certificate', () => {
  it('balances −∂ⱼL at ±λ where the parameter is not zero, and holds it within ±λ where it is', () => {
    const rows = certificateRows(at({ hessian: ROUND, center: [1.5, -1, 0.25] }));
    expect(rows.map(({ slope }) => slope)).toEqual([0.75, -0.75, 0.25]);
    expect(rows.map(({ allowed }) => allowed)).toEqual([
      [0.75, 0.75],
      [-0.75, -0.75],
      [-0.75, 0.75],
    ]);
    expect(rows[2]?.verdict).toContain('held at zero');
  });
});

describe('octahedron and cube', () => {
  it('pair a vertex with a square, an edge with an edge, a face with a corner', () => {
    expect(
      [
        [0, -1, 0],
        [1, 0, -1],
        [1, 1, -1],
      ].map((face) => [verticesOf(face).length, dualCorners(face).length]),
    ).toEqual([
      [1, 4],
      [2, 2],
      [3, 1],
    ]);
    expect([octantOf([1, 1, 1]), octantOf([0, 1, 1])]).toEqual([[0], []]);
  });
  it('go around the square by its sides', () => {
    for (const face of [
      [0, -1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]) {
      const corners = around(dualCorners(face));
      for (const [k, corner] of corners.entries()) {
        const next = corners[(k + 1) % 4] as readonly number[];
        expect(corner.filter((x, j) => x !== next[j]).length).toBe(1);
      }
    }
  });
});

describe('the map', () => {
  it('is a slice through the centre, with the coordinate held that was asked for', () => {
    const { map } = at({ center: [1, 2, 3], slice: '2' });
    expect([map.fixed, map.axes, map.at]).toEqual([1, [0, 2], [1, 3]]);
  });
  it('names cells by what is exactly zero for a centre that stands where the name does', () => {
    for (const slice of ['1', '2', '3'] as const) {
      const { map, loss, budget } = at({ slice, budget: 1.2 });
      const labels = cellLabels(map);
      expect(labels.length).toBeGreaterThan(3);
      for (const { text, places } of labels) {
        expect(places.length).toBeGreaterThan(0);
        for (const [x, y] of places) {
          const center = loss.center.map((held, j) => (j === map.axes[0] ? x : j === map.axes[1] ? y : held));
          const { phi, contact } = polytopeMinimizer({ ...loss, center }, budget);
          const zeros = phi.flatMap((entry, j) => (entry === 0 ? [`φ${'₁₂₃'[j]}`] : []));
          const said = text === 'no zero' || text === 'inside' ? [] : text.split(' = ').slice(0, -1);
          expect([text === 'inside', ...said]).toEqual([contact === 'interior', ...zeros]);
        }
      }
    }
  });
});

describe('hostile states', () => {
  it.each([
    '?hessian=1e-100,0,0,1e-100,0,1e-100&center=100,-100,50&budget=0.001',
    '?hessian=1e100,0,0,1e100,0,1e100&center=100,-100,50&budget=100',
    '?hessian=1,0,0,1e-12,0,1&center=3,2,1',
    '?center=5e-324,0,0&budget=0.001',
    '?center=1,5e-324,0&budget=1',
    '?center=0,0,0',
  ])('have finite numbers and a sentence: %s', (query) => {
    const now = asked(query);
    for (const value of Object.values(now.values))
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    expect(inWords(now)).not.toMatch(/NaN|undefined/);
    expect(now.half).toBeGreaterThan(0);
  });
  it('an H that is not positive definite is refused by name', () => {
    const { notices } = controlsFromQuery(widget.parameters, '?hessian=1,2,0,1,0,1');
    expect(notices).toMatchObject([{ parameter: 'hessian', message: expect.stringContaining('positive definite') }]);
  });
});
