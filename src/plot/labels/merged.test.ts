import { describe, expect, it } from 'vitest';
import { merged } from './merged.ts';
import type { Label } from './scene.ts';
import { mathSize } from './text-size.ts';

const label = (text: string, same?: string): Label => ({ text, size: mathSize(text), spots: [], rank: 1, same });

describe('merged(labels)', () => {
  it('says of names of the same thing that they are equal, the later first', () => {
    const found = merged([label('−∇L', 'tip'), label('φ*', 'point'), label('sum', 'tip')]);
    expect(found.map(({ text }) => text)).toEqual(['sum = −∇L', 'φ*']);
    expect(found[0]?.size.width).toBe(mathSize('sum = −∇L').width);
  });
  it('leaves alone what is the same as nothing', () => {
    const labels = [label('start'), label('start')];
    expect(merged(labels)).toEqual(labels);
  });
});
