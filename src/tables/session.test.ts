import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSession, type Session, writeSession } from './session.ts';

const SEED = 20261126;
const session: Session = {
  name: 'birds.csv',
  text: '\uFEFFa;b\r\n1,5;"x\u2028"\r\n\uD800',
  options: { delimiter: ';', decimal: ',', header: true, kinds: { a: 'number', 'x y': 'out' } },
  choices: { target: 'a', missing: 'mean', texts: 'drop', kinds: { b: 'text' } },
  state: { lambda: 0.1, open: ['path'], note: null },
};
const problemOf = (file: string) => (readSession(file) as { problem: string }).problem;
const changed = (change: object) => JSON.stringify({ ...JSON.parse(writeSession(session)), ...change });

describe('writeSession and readSession', () => {
  it('give a session back', () => expect(readSession(writeSession(session))).toEqual({ session }));
  it('give back whatever JSON can hold', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ minLength: 1 }),
        fc.jsonValue({ noUnicodeString: false }),
        (text, name, value) => {
          const state = JSON.parse(JSON.stringify(value));
          const one = { name, text, options: {}, choices: {}, state };
          expect(readSession(writeSession(one))).toEqual({ session: one });
        },
      ),
      { seed: SEED },
    ));
  it('do not need what may be left out, nor heed what they do not know', () => {
    const file = changed({ options: undefined, choices: { target: 'a', later: 1 }, state: undefined, more: 1 });
    expect(readSession(file)).toEqual({ session: { ...session, options: {}, choices: { target: 'a' }, state: null } });
  });
});

describe('readSession(text)', () => {
  it.each([
    ['', /not a saved session/],
    ['{', /not a saved session/],
    ['null', /not a saved session/],
    ['[1]', /not a saved session/],
    ['{"format":"other"}', /not a saved session/],
    ['a,b\n1,2', /not a saved session/],
    [changed({ version: 2 }), /later version/],
    [changed({ version: '1' }), /which version/],
    [changed({ name: 5 }), /the name of the table/],
    [changed({ name: '' }), /the name of the table/],
    [changed({ text: undefined }), /the text of the table is missing/],
    [changed({ options: [] }), /its options are not a list of names and values/],
    [changed({ options: { decimal: ';' } }), /among its options, “decimal”/],
    [changed({ options: { kinds: { a: 'numbers' } } }), /among its options, “kinds”/],
    [changed({ choices: { missing: 'zero' } }), /among its choices, “missing”/],
    [changed({ choices: null }), /its choices are not/],
  ])('names what is wrong: %j', (file, problem) => expect(problemOf(file)).toMatch(problem));
  it('refuses a table beyond the limits', () =>
    expect(problemOf(changed({ text: 'a'.repeat(20_000_001) }))).toMatch(/too long/));
  it('never throws, on damaged files either', () => {
    const file = writeSession(session);
    fc.assert(
      fc.property(fc.nat(file.length), fc.nat(9), fc.string({ maxLength: 3 }), (at, length, piece) => {
        const read = readSession(file.slice(0, at) + piece + file.slice(at + length));
        expect('session' in read || /\.$/.test(read.problem)).toBe(true);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});
