import { describe, expect, it } from 'vitest';
import { numbersFile } from '../save/save.ts';
import { defineWidget, type QuantitiesOf } from '../widget.ts';
import { dataValue, formatQuantity, inPairs, quantityEntries } from './quantity.ts';

describe('formatQuantity', () => {
  it('says yes, no, words and numbers', () =>
    expect([true, false, 'corner', 'one-zero', 4].map((value) => formatQuantity(value))).toEqual([
      'yes',
      'no',
      'corner',
      'one zero',
      '4',
    ]));
  it('takes what is left of a difference by rounding for about zero, and nothing else', () => {
    expect(formatQuantity(5.55e-17, 'kkt-residual')).toBe('≈ 0');
    expect(formatQuantity(-1.03e-13, 'spread')).toBe('≈ 0');
    expect(formatQuantity(0, 'l1-residual')).toBe('0');
    expect(formatQuantity(2e-12, 'kkt-residual')).toBe('2×10⁻¹²');
    expect(formatQuantity(5.55e-17, 'phi1')).toBe('5.55×10⁻¹⁷');
  });
});

describe('inPairs', () => {
  it('puts two neighbours together whose names differ in which of two they are', () => {
    const names = [
      'phi1',
      'phi2',
      'zeros',
      'low',
      'sampled-low',
      'sampled-high',
      'gradient-x',
      'gradient-y',
      'a1',
      'b2',
    ];
    const table = Object.fromEntries(names.map((name) => [name, name]));
    expect(inPairs(table, quantityEntries(table, {})).map((group) => group.map(([name]) => name).join('+'))).toEqual([
      'phi1+phi2',
      'zeros',
      'low',
      'sampled-low+sampled-high',
      'gradient-x+gradient-y',
      'a1',
      'b2',
    ]);
  });
  it('keeps the members of a family in their order', () => {
    const table = { 'coefficient-*': '*' };
    const values = { 'coefficient-s1': 1, 'coefficient-s2': 2, 'coefficient-max': 3, 'coefficient-may': 4 };
    expect(inPairs(table, quantityEntries(table, values)).map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  });
});

describe('dataValue', () => {
  it('is the double as JavaScript prints it, never −0 and never NaN', () => {
    expect([-0, 0.1 + 0.2, Number.NaN, true, 'edge'].map(dataValue)).toEqual([
      '0',
      '0.30000000000000004',
      'undefined',
      'true',
      'edge',
    ]);
  });
});

describe('families of quantities', () => {
  const widget = defineWidget({
    name: 'of-tests',
    title: 'A widget of tests',
    lead: ['none' as never],
    parameters: {},
    quantities: {
      rows: 'rows',
      'coefficient-*': 'coefficient of *',
      'coefficient-sum': 'their sum',
      '*-error': 'error, *',
    },
  });
  const values: QuantitiesOf<typeof widget> = {
    'training-error': 1,
    'coefficient-s2': 2,
    'coefficient-$&': 3,
    'coefficient-sum': 5,
    'coefficient-': 6,
    rows: 4,
  };

  it('have one quantity for each value of such a name, labelled with what stands for the star', () =>
    expect(quantityEntries(widget.quantities, values)).toEqual([
      ['rows', 'rows'],
      ['coefficient-s2', 'coefficient of s2'],
      ['coefficient-$&', 'coefficient of $&'],
      ['coefficient-sum', 'their sum'],
      ['training-error', 'error, training'],
    ]));
  it('are empty where there is no such value, and never share one', () => {
    expect(quantityEntries(widget.quantities, {}).map(([name]) => name)).toEqual(['rows', 'coefficient-sum']);
    expect(quantityEntries({ 'a-*': 'first *', '*-b': 'second *' }, { 'a-b': 1 })).toEqual([['a-b', 'first b']]);
  });
  it('are typed: a value of no such name is none of the widget’s', () => {
    // @ts-expect-error: neither in the table nor of a family
    const wrong: QuantitiesOf<typeof widget> = { rows: 1, 'coefficient-sum': 1, columns: 2 };
    expect(quantityEntries(widget.quantities, wrong).map(([name]) => name)).not.toContain('columns');
  });
  it('stand in the saved numbers, member by member', () =>
    expect(numbersFile(widget, {}, values).split('\n').slice(1, 4)).toEqual([
      'quantity,rows,4,rows',
      'quantity,coefficient-s2,2,coefficient of s2',
      'quantity,coefficient-$&,3,coefficient of $&',
    ]));
});
