import { describe, expect, it } from 'vitest';
import { defaults } from './controls/controls.ts';
import type { ParameterTable } from './controls/parameter.ts';
import type { AnyEngine, FigureValue } from './define-figure.ts';
import { FigureState } from './figure-state.svelte.ts';

const parameters = {
  center: { kind: 'vector', label: 'centre', symbols: ['a', 'b'], default: [1, 2], min: -4, max: 4 },
  f: { kind: 'formula', label: 'field', default: 'x', variables: ['x'] },
} as const satisfies ParameterTable;
const figure = {
  widget: { name: 'a', title: 'A', lead: ['center'], parameters, quantities: {} },
  room: 10,
  load: async () =>
    ({
      model: () => ({ values: {} }),
      describe: () => '',
      Bar: (() => {}) as unknown as AnyEngine['Bar'],
      checks: { f: (text) => (text.includes('?') ? 'has a ?' : undefined) },
    }) as Partial<AnyEngine> as AnyEngine,
} as FigureValue;
const begun = () => new FigureState(figure, { start: defaults(parameters), served: undefined });

describe('FigureState', () => {
  it('goes back to where it began, whatever was written into its vectors', () => {
    const flow = begun();
    for (const attempt of [1, 2]) {
      (flow.controls.center as number[])[0] = -attempt;
      flow.reset();
      expect(flow.controls).toEqual(defaults(parameters));
    }
  });

  it('takes what a query asks for, and a notice of what cannot be used', () => {
    const flow = begun();
    flow.ask('f=y&center=no');
    expect(flow.controls).toEqual({ center: [1, 2], f: 'y' });
    expect(flow.notices.map(({ parameter }) => parameter)).toEqual(['center']);
  });

  it('drops a formula that cannot be read as soon as the engine can tell', async () => {
    const flow = begun();
    flow.ask('f=y?');
    expect(flow.controls.f).toBe('y?');
    await flow.engine.want();
    expect(flow.controls.f).toBe('x');
    expect(flow.notices).toEqual([{ parameter: 'f', message: '“y?”: has a ?' }]);
    flow.reset();
    expect(flow.notices).toEqual([]);
  });
});
