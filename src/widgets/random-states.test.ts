import { describe, expect, it } from 'vitest';
import { controlsFromQuery, defaults } from '#figure/controls/controls.ts';
import { dataValue, formatQuantity, quantityEntries } from '#figure/controls/quantity.ts';
import type { FigureValue } from '#figure/define-figure.ts';
import { drawFigure } from '#figure/demand/draw-figure.ts';
import { randomQuery, SEED, seeded } from '#figure/testing/random-state.ts';
import { BROKEN_SHAPE, BROKEN_TEXT, isCanonical } from '#figure/testing/sound.ts';
import { registry } from './registry.ts';

const STATES = 40;
/** Where a state takes a second. */
const FEWER: Readonly<Record<string, number>> = {
  isosurface: 12,
  'face-histogram': 20,
  'network-training': 4,
  'phase-transition': 5,
  'cross-validation': 6,
  'resampled-support': 4,
};

const figures = Object.values(import.meta.glob<{ figure: FigureValue }>('./*/figure.ts', { eager: true })).map(
  ({ figure }) => figure,
);

it('every widget has its figure', () => {
  expect(figures.map(({ widget }) => widget.name).toSorted()).toEqual(registry.map(({ name }) => name).toSorted());
});

it('every widget has a claims.test.ts, which tests each claim of its sentences', () => {
  const tested = Object.keys(import.meta.glob('./*/claims.test.ts')).map((file) => file.split('/')[1]);
  expect(tested.toSorted()).toEqual(registry.map(({ name }) => name).toSorted());
});

describe.each(figures)('$widget.name', (figure) => {
  const { parameters, quantities } = figure.widget;
  const random = seeded(SEED);
  const queries = Array.from({ length: FEWER[figure.widget.name] ?? STATES }, () => randomQuery(parameters, random));

  it.each(queries)('draws %s', (query) => {
    const asked = controlsFromQuery(parameters, query);
    expect(asked.notices).toEqual([]);
    const controls = Object.assign(defaults(parameters), asked.controls);
    const {
      served,
      picture = '',
      aside = '',
      bar = '',
      more = '',
    } = drawFigure(figure, { controls, id: 'a', alone: false });
    const texts = Object.fromEntries(Object.entries(served.values).map(([name, value]) => [name, dataValue(value)]));
    expect(Object.keys(texts).toSorted()).toEqual(
      quantityEntries(quantities, served.values)
        .map(([name]) => name)
        .toSorted(),
    );
    expect(Object.entries(texts).filter(([, text]) => !isCanonical(text))).toEqual([]);
    const html = picture + aside + bar + more;
    expect(served.sentence.length, 'room for the sentence').toBeLessThanOrEqual(figure.room);
    const fields = Object.keys(figure.fields?.(controls) ?? parameters);
    expect(figure.widget.lead.filter((name) => fields.includes(name)).length, 'controls that lead').toBeGreaterThan(0);
    expect(picture).toContain('<svg');
    const said = [
      served.sentence,
      ...Object.values(served.values).map((value) => formatQuantity(value)),
      html.replace(/<[^>]*>/g, ' '),
    ];
    expect(said.filter((text) => BROKEN_TEXT.test(text))).toEqual([]);
    const attributes = [...html.matchAll(/\s(?!aria-)([\w:-]+)="([^"]*)"/g)];
    expect(attributes.length).toBeGreaterThan(0);
    expect(
      attributes.filter(([, , value = '']) => BROKEN_SHAPE.test(value)).map(([text]) => text.slice(0, 80)),
    ).toEqual([]);
  });
});
