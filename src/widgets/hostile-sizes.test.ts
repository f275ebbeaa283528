import { describe, expect, it } from 'vitest';
import { controlsFromQuery, defaults } from '#figure/controls/controls.ts';
import { formatQuantity } from '#figure/controls/quantity.ts';
import type { FigureValue } from '#figure/define-figure.ts';
import { drawFigure } from '#figure/demand/draw-figure.ts';
import { BROKEN_SHAPE, BROKEN_TEXT } from '#figure/testing/sound.ts';

const figures = Object.values(
  import.meta.glob<{ figure: FigureValue }>(['./scalar-field/figure.ts', './isolines/figure.ts'], { eager: true }),
).map(({ figure }) => figure);

const FORMULAS = [
  '5e-324*x',
  '1e-310*(x^2+y^2)',
  '1e308*x',
  '1e308*x*y',
  '1e308 + x',
  '1.7e308*sin x',
  'exp(300x)',
  '1/x',
  '1e-300/x',
  'x/1e-300',
  '1e200x^2/1e-100',
  'sign(x)*1e308',
  'log(x)*1e307',
  '1/0',
  '0/0',
  '1e-320',
  '1e308*10',
];

/** The figure as it is drawn in a state; nothing if it refuses a part of it with a notice. */
function drawn(figure: FigureValue, query: string) {
  const { parameters } = figure.widget;
  const { controls, notices } = controlsFromQuery(parameters, query);
  if (notices.length > 0) return undefined;
  return drawFigure(figure, { controls: Object.assign(defaults(parameters), controls), id: 'a', alone: false });
}

describe.each(figures)('$widget.name', (figure) => {
  const views = ['view=-3,3', 'view=0,5e-324', 'view=-1e-300,1e-300', 'view=99.999,100', 'view=-100,100&level=1e308'];
  const probes = ['at=0,0', 'at=5e-324,-1e-310', 'at=100,-100', 'at=1e-160,1e-160'];
  const states = figure.widget.name === 'isolines' ? views : probes;

  it.each(FORMULAS.flatMap((f) => states.map((state) => `?f=${encodeURIComponent(f)}&${state}`)))(
    'draws %s with finite numbers, or refuses it',
    (query) => {
      const still = drawn(figure, query);
      if (!still) return expect(query).toContain('e-3');
      const html = [still.picture, still.aside, still.bar, still.more].join('');
      expect(html).toContain('<svg');
      const attributes = [...html.matchAll(/\s(?!aria-)([\w:-]+)="([^"]*)"/g)];
      expect(attributes.filter(([, , value = '']) => BROKEN_SHAPE.test(value)).map(([text]) => text)).toEqual([]);
      const { sentence, values } = still.served;
      const said = [
        sentence,
        ...Object.values(values).map((value) => formatQuantity(value)),
        html.replace(/<[^>]*>/g, ' '),
      ];
      expect(said.filter((text) => BROKEN_TEXT.test(text))).toEqual([]);
      expect(sentence.length).toBeLessThanOrEqual(figure.room);
    },
  );
});
