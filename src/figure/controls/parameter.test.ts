import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '#text/read-number.ts';
import { controlsFromProps, controlsFromQuery, defaults, queryFromControls, stateKey } from './controls.ts';
import { type ParameterTable, readParameter, scaleOf, showNumber, writeNumber } from './parameter.ts';

const table = {
  p: { kind: 'number', label: 'norm', default: 1, min: 0, max: Number.POSITIVE_INFINITY },
  budget: { kind: 'number', label: 'budget', default: 1, min: 0.05, max: 4 },
  center: { kind: 'vector', label: 'centre', symbols: ['a', 'b'], default: [1, 2], min: -4, max: 4 },
  f: { kind: 'formula', label: 'f', default: 'x', variables: ['x'] },
  penalty: { kind: 'choice', label: 'penalty', default: 'l1', options: [{ value: 'l1', label: 'L1' }] },
} as const satisfies ParameterTable;

describe('readParameter', () => {
  it('refuses what is out of range and says so', () => {
    expect(readParameter(table.budget, '9')).toEqual({ problem: '“9” is not between 0.05 and 4' });
    expect(readParameter(table.budget, 'inf')).toHaveProperty('problem');
    expect(readParameter(table.p, '-1')).toEqual({ problem: '“-1” is below 0' });
    expect(readParameter(table.p, 'inf')).toEqual({ value: Number.POSITIVE_INFINITY });
  });
  it('takes any text for a formula, as only the engine can read it', () =>
    expect(readParameter(table.f, 'x?')).toEqual({ value: 'x?' }));
  it('takes any finite number where the range is all doubles', () => {
    const level = { ...table.budget, min: -Number.MAX_VALUE, max: Number.MAX_VALUE };
    expect(readParameter(level, '-1e300')).toEqual({ value: -1e300 });
    expect(readParameter(level, 'inf')).toEqual({ problem: '“inf” is not a finite number' });
  });
  it('wants a whole number where only those mean something', () => {
    const steps = { ...table.budget, max: Number.POSITIVE_INFINITY, whole: true };
    expect(readParameter(steps, '10.5')).toEqual({ problem: '“10.5” is not a whole number' });
    expect(readParameter(steps, '1e2')).toEqual({ value: 100 });
    expect(readParameter(steps, 'inf')).toEqual({ value: Number.POSITIVE_INFINITY });
  });
  it('takes a decimal comma, but not in a count, where it may set off thousands', () => {
    expect(readParameter(table.budget, '1,5')).toEqual({ value: 1.5 });
    const steps = { ...table.budget, max: 2000, whole: true };
    expect(readParameter(steps, '1,000')).toEqual({ problem: '“1,000” is not a whole number' });
  });
  it('names the ends of a range with true minus signs', () =>
    expect(readParameter({ ...table.budget, min: -4 }, '9')).toEqual({ problem: '“9” is not between −4 and 4' }));
  it('quotes nothing that nobody can see', () =>
    expect(readParameter(table.budget, 'a\u200bb\u0007')).toEqual({ problem: '“ab” is not a number' }));
  it('wants as many numbers as the vector has', () => {
    expect(readParameter(table.center, '1')).toHaveProperty('problem');
    expect(readParameter(table.center, '1,2,3')).toHaveProperty('problem');
    expect(readParameter(table.center, '1, -2.5')).toEqual({ value: [1, -2.5] });
    expect(readParameter(table.center, '10⁻¹，\u2009−2×10⁻¹')).toEqual({ value: [0.1, -0.2] });
  });
});

describe('controls and the query string', () => {
  it('return the same doubles, to the last bit', () => {
    const number = fc.double({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.double({ min: 0.05, max: 4, noNaN: true }), (a, b, budget) => {
        const controls = { ...defaults(table), center: [a + 0, b + 0] as const, budget };
        const query = queryFromControls(table, controls);
        expect({ ...defaults(table), ...controlsFromQuery(table, query).controls }).toEqual(controls);
      }),
    );
  });
  it('leaves defaults out of the query', () => expect(queryFromControls(table, defaults(table))).toBe(''));
  it('keeps the default and names the parameter for a bad value, and ignores unknown names', () => {
    const { controls, notices } = controlsFromQuery(table, 'budget=abc&center=1,2&colour=red');
    expect(controls).toEqual({ center: [1, 2] });
    expect(notices).toEqual([{ parameter: 'budget', message: '“abc” is not a number' }]);
  });
  it('keeps formulas with signs that a query string escapes', () => {
    const controls = { ...defaults(table), f: 'x^2 + 3*y & 1' };
    const query = queryFromControls(table, controls);
    expect(controlsFromQuery(table, query).controls).toEqual({ f: controls.f });
  });
});

describe('controlsFromProps', () => {
  it('takes values and URL text alike', () => {
    expect(controlsFromProps(table, { p: 'inf', center: [0, 1] })).toMatchObject({
      p: Number.POSITIVE_INFINITY,
      center: [0, 1],
    });
  });
  it('throws on an unknown name, and on a bad value, naming it', () => {
    expect(() => controlsFromProps(table, { buget: 1 })).toThrow('buget');
    expect(() => controlsFromProps(table, { budget: -1 })).toThrow('budget');
  });
});

describe('slider scales', () => {
  it('counting gives whole numbers, each of them, a step apart on a logarithmic scale', () => {
    const { toPosition, toValue } = scaleOf({ ...table.p, slider: { min: 1, max: 9, step: 1, scale: 'counting' } });
    for (const value of [1, 2, 10, 1000, 99_999]) expect(toValue(toPosition(value))).toBe(value);
    expect(toValue(3.21)).toBe(1622);
  });
  it('are inverse to reading the position', () => {
    for (const scale of ['linear', 'logarithmic', 'projective'] as const) {
      const { toPosition, toValue } = scaleOf({ ...table.p, slider: { min: 0, max: 4, step: 1, scale } });
      for (const value of [0.25, 0.5, 1, 2, 4, 30]) expect(toValue(toPosition(value))).toBeCloseTo(value, 9);
    }
  });
  it('put p = 1 in the middle and ∞ at the end of the projective one', () => {
    const { toPosition, toValue } = scaleOf({ ...table.p, slider: { min: 0, max: 4, step: 1, scale: 'projective' } });
    expect([0, 1, Number.POSITIVE_INFINITY].map(toPosition)).toEqual([0, 120, 240]);
    expect([0, 120, 240].map(toValue)).toEqual([0, 1, Number.POSITIVE_INFINITY]);
  });
});

describe('writeNumber', () => {
  it('writes ∞ as inf and −0 as 0', () => {
    expect([Number.POSITIVE_INFINITY, -0, 0.1].map(writeNumber)).toEqual(['inf', '0', '0.1']);
  });
});

describe('showNumber', () => {
  it('writes ∞, a true minus and powers of ten as the site prints them', () =>
    expect([Number.POSITIVE_INFINITY, -1.7, -0, 1e-7, -1.5e21].map(showNumber)).toEqual([
      '∞',
      '−1.7',
      '0',
      '1×10⁻⁷',
      '−1.5×10²¹',
    ]));
  it('is read back to the last bit', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -Number.MAX_VALUE }), (value) => {
        expect(readNumber(showNumber(value))).toBe(value + 0);
      }),
    ));
});

describe('stateKey', () => {
  it('tells states apart by every parameter', () => {
    const keys = [{}, { p: 2 }, { budget: 2 }, { center: [1, 3] }, { f: 'y' }].map((change) =>
      stateKey({ ...defaults(table), ...change }),
    );
    expect(new Set(keys).size).toBe(5);
  });
});
