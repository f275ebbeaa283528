import { describe, expect, it } from 'vitest';
import { controlsFromQuery, defaults } from './controls.ts';
import { holds, queryTo } from './named-state.ts';
import type { ParameterTable } from './parameter.ts';

const table = {
  f: { kind: 'formula', label: 'f', default: '0', variables: ['x', 'y'] },
  budget: { kind: 'number', label: 'budget', default: 1, min: -1e9, max: 1e9 },
  center: { kind: 'vector', label: 'centre', symbols: ['x', 'y'], default: [1, 2], min: -1e9, max: 1e9 },
  law: {
    kind: 'choice',
    label: 'law',
    default: 'a',
    options: ['a', 'b c', 'd+e'].map((value) => ({ value, label: value })),
  },
} as const satisfies ParameterTable;

describe('a named state', () => {
  it.each([{}, { budget: -0.1 }, { center: [1e-9, 0] }, { f: 'x^2 + y', law: 'd+e' }, { law: 'b c', center: [3, -4] }])(
    'is asked for by a query that says %j and no more',
    (state) => {
      expect(controlsFromQuery(table, queryTo(state))).toEqual({ controls: state, notices: [] });
    },
  );
  it('holds where all of it is so, whatever the rest is', () => {
    const controls = { ...defaults(table), budget: 0.5, center: [3, -4] };
    expect(holds({ center: [3, -4] }, controls)).toBe(true);
    expect(holds({ center: [3, -4], budget: 0.5 }, { ...controls, law: 'd+e' })).toBe(true);
    expect(holds({ center: [3, -4.5] }, controls)).toBe(false);
    expect(holds({ center: [3, -4], budget: 0.25 }, controls)).toBe(false);
  });
});
