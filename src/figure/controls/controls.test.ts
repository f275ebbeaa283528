import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  badFormulas,
  controlsFromProps,
  controlsFromQuery,
  copyOf,
  defaults,
  noticesLeft,
  queryFromControls,
  stateKey,
} from './controls.ts';
import { NO_FILE, type ParameterTable, readParameter } from './parameter.ts';

const table = {
  target: { kind: 'name', label: 'target', default: '' },
  file: { kind: 'file', label: 'your own table', default: NO_FILE, accept: '.csv' },
  budget: { kind: 'number', label: 'budget', default: 1, min: 0, max: 4 },
  center: { kind: 'vector', label: 'centre', symbols: ['a', 'b'], default: [1, 2], min: -4, max: 4 },
} as const satisfies ParameterTable;

const start = defaults(table);
const own = { ...start, file: { name: 'own.csv', text: 'a,b' } };

describe('badFormulas', () => {
  const checks = { f: (text: string) => (text.includes('?') ? 'has a ?' : undefined) };
  it('quotes a formula that cannot be read, so that it is not lost', () =>
    expect(badFormulas({ f: 'x?', g: '?' }, checks)).toEqual([{ parameter: 'f', message: '“x?”: has a ?' }]));
  it('has nothing to say of what can be read', () => expect(badFormulas({ f: 'x', g: '?' }, checks)).toEqual([]));
  it('is not for figures without formulas', () => expect(badFormulas({ p: 1 })).toEqual([]));
});

describe('a name', () => {
  it('is kept, whatever it is: who reads the data knows whether they have it', () => {
    expect(controlsFromQuery(table, 'target=no%20such')).toEqual({ controls: { target: 'no such' }, notices: [] });
    expect(controlsFromProps(table, { target: 'bmi' }).target).toBe('bmi');
  });
  it('left to what is usual, stands in no address', () => {
    expect(queryFromControls(table, start)).toBe('');
    expect(queryFromControls(table, { ...start, target: 'bmi' })).toBe('?target=bmi');
    expect(readParameter(table.target, '')).toEqual({ value: '' });
  });
});

describe('a file', () => {
  it('stands in no address, and none is read from there', () => {
    expect(queryFromControls(table, { ...own, budget: 2 })).toBe('?budget=2');
    const { controls, notices } = controlsFromQuery(table, 'file=own.csv');
    expect(controls).toEqual({});
    expect(notices).toEqual([{ parameter: 'file', message: '“own.csv” is a file, which an address cannot hold' }]);
  });
  it('is part of the state: one of the same name and another content is another state', () => {
    const other = { ...own, file: { name: 'own.csv', text: 'c,d' } };
    expect(new Set([start, own, other].map(stateKey)).size).toBe(3);
    expect(stateKey(copyOf(own))).toBe(stateKey(own));
  });
  it('is told apart by its edition, where it has one, however long its text is', () => {
    const edition = (number: number) => ({ ...own, file: { name: 'own.csv', text: 'a,b', edition: number } });
    expect(stateKey(edition(1))).not.toBe(stateKey(edition(2)));
    expect(stateKey({ ...start, file: { name: 'own.csv', text: 'x'.repeat(1e6), edition: 3 } }).length).toBeLessThan(
      99,
    );
  });
});

describe('what every object has is no parameter', () => {
  it.each(['constructor', 'toString', '__proto__'])('%s', (name) => {
    expect(() => controlsFromProps(table, Object.fromEntries([[name, 1]]))).toThrow(name);
    expect(controlsFromQuery(table, `${name}=1`)).toEqual({ controls: {}, notices: [] });
  });
});

describe('copyOf', () => {
  it('shares no vector with what it copies', () => {
    const copy = copyOf(start);
    expect(copy).toEqual(start);
    (copy.center as number[])[0] = 3;
    expect(start.center).toEqual([1, 2]);
  });
});

describe('noticesLeft', () => {
  const notices = ['budget', 'center'].map((parameter) => ({ parameter, message: 'is bad' }));
  it('keeps what the reader has not set, as it is', () => {
    expect(noticesLeft(notices, start, start)).toBe(notices);
    expect(noticesLeft(notices, copyOf(start), start)).toBe(notices);
    expect(noticesLeft(notices, own, start)).toBe(notices);
  });
  it('drops the notice about a parameter that he has set, a vector’s too, and no other', () => {
    expect(noticesLeft(notices, { ...start, budget: 2 }, start)).toEqual([notices[1]]);
    expect(noticesLeft(notices, { ...start, center: [1, 3] }, start)).toEqual([notices[0]]);
  });
});

describe('a problem with a value', () => {
  it('quotes at most 60 characters of it, what can be seen of the text up to there', () => {
    const seed = 20261126;
    const problem = (text: string) => {
      const reading = readParameter(table.budget, text);
      return 'problem' in reading ? reading.problem : '';
    };
    expect(problem('x'.repeat(60))).toBe(`“${'x'.repeat(60)}” is not a number`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 61, maxLength: 300 }), (text) => {
        const [, quote = ''] = /^“(.*)” is not a number$/su.exec(problem(`x${text}`)) ?? [];
        const seen = `x${text}`.replace(/[\p{Cc}\p{Cf}]/gu, '');
        expect([...quote]).toHaveLength(Math.min(60, [...seen].length));
        if ([...seen].length <= 60) expect(quote).toBe(seen);
        else expect([seen.startsWith(quote.slice(0, -1)), quote.endsWith('…')]).toEqual([true, true]);
      }),
      { seed },
    );
  });
});
