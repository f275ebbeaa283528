import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defineWidget } from '../figure/widget.ts';
import { registry } from '../widgets/registry.ts';
import { missingNames, publicNames } from './public-names.mjs';

const FILE = new URL('../widgets/public-names.json', import.meta.url);

describe('the public names', () => {
  const written = JSON.parse(readFileSync(FILE, 'utf8'));
  const now = publicNames(registry);

  it('are all still there: addresses, embeds and lessons rely on them', () => {
    expect(missingNames(written, now)).toEqual([]);
  });

  it('are all written down: `npm run names` writes new ones', () => {
    expect(missingNames(now, written)).toEqual([]);
  });
});

describe('the comparison of public names', () => {
  const number = { kind: 'number', label: 'a', default: 0, min: 0, max: 1 } as const;
  const choice = (...values: string[]) =>
    ({
      kind: 'choice',
      label: 'c',
      default: 'x',
      options: values.map((value) => ({ value, label: value })),
    }) as const;
  const names = (parameters: Parameters<typeof defineWidget>[0]['parameters'], ...quantities: string[]) =>
    publicNames([
      defineWidget({
        name: 'w',
        title: 'W',
        lead: [''],
        parameters,
        quantities: Object.fromEntries(quantities.map((q) => [q, q])),
      }),
    ]);
  const before = names({ a: number, c: choice('x', 'y') }, 'q');

  it('finds nothing between equals, in whichever order', () => {
    expect(missingNames(before, names({ c: choice('y', 'x'), a: number }, 'q'))).toEqual([]);
  });

  it.each([
    ['a widget', {}, 'widget w'],
    ['a parameter', names({ c: choice('x', 'y') }, 'q'), 'parameter a of w: number'],
    ['a quantity', names({ a: number, c: choice('x', 'y') }), 'quantity q of w'],
    ['an option', names({ a: number, c: choice('x') }, 'q'), 'parameter c of w: y'],
    [
      'a kind',
      names({ a: { ...number, kind: 'vector', default: [1, 2], symbols: [] }, c: choice('x', 'y') }, 'q'),
      'parameter a of w: number',
    ],
  ])('finds %s that is gone', (_, after, line) => {
    expect(missingNames(before, after)).toContain(line);
  });

  it('finds what is new the other way round', () => {
    expect(missingNames(names({ a: number, b: number, c: choice('x', 'y') }, 'q'), before)).toEqual([
      'parameter b of w: number',
    ]);
  });
});
