import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

const SEED = 20261127;

it('leaves short names, and cuts long ones', () => {
  expect(shortened('bmi')).toBe('bmi');
  expect(shortened('progression of it')).toBe('progression…');
});
it('keeps of one text among others what tells it', () => {
  expect(shortened('occupation=management')).toBe('occ…=manage…');
  expect(shortened('sex=a very long text')).toBe('sex=a very …');
});
it('has never more letters than there is room for', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 6, max: 30 }), (name, room) => {
      expect([...shortened(name, room)].length).toBeLessThanOrEqual(room);
    }),
    { seed: SEED },
  );
});
