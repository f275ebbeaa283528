import { describe, expect, it } from 'vitest';
import { controlsFromQuery, defaults } from '#figure/controls/controls.ts';
import type { FigureValue } from '#figure/define-figure.ts';
import { drawFigure } from '#figure/demand/draw-figure.ts';
import { randomQuery, SEED, seeded } from '#figure/testing/random-state.ts';
import { drawnPlanes, SIZES, troubles } from '#plot/testing/drawn-labels.ts';

const STATES = 30;
/** Where a state takes a second. */
const FEWER: Readonly<Record<string, number>> = {
  isosurface: 2,
  'face-histogram': 15,
  'network-training': 3,
  'phase-transition': 5,
  'cross-validation': 5,
  'resampled-support': 3,
};
/** A surface in space has no plane; charts and bars place their words themselves. */
const WITHOUT = ['isosurface', 'regularization-path', 'cross-validation', 'resampled-support'];

const figures = Object.values(import.meta.glob<{ figure: FigureValue }>('./*/figure.ts', { eager: true })).map(
  ({ figure }) => figure,
);

describe.each(figures)(`$widget.name, in random states (seed ${SEED})`, (figure) => {
  const { parameters, name } = figure.widget;
  const random = seeded(SEED + 1);
  const queries = ['', ...Array.from({ length: FEWER[name] ?? STATES }, () => randomQuery(parameters, random))];

  it.each(queries)('has labels that meet nothing: %s', (query) => {
    const asked = controlsFromQuery(parameters, query);
    const controls = Object.assign(defaults(parameters), asked.controls);
    const { picture = '', aside = '' } = drawFigure(figure, { controls, id: 'a', alone: false });
    const planes = drawnPlanes(picture + aside);
    if (!WITHOUT.includes(name)) expect(planes.flatMap(({ labels }) => labels).length).toBeGreaterThan(2);
    for (const size of SIZES) expect(planes.flatMap((plane) => troubles(plane, size))).toEqual([]);
  });
});
