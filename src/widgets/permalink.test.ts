import { describe, expect, it } from 'vitest';
import { permalinkOf } from './permalink.ts';
import { registry } from './registry.ts';

describe('permalinkOf', () => {
  it('leads to the page of every widget', () => {
    for (const { name } of registry) expect(permalinkOf(name)).toBe(`/widgets/${name}/`);
  });

  it('keeps the query as it is written', () => {
    const query = '?center=1.9,0.70&condition=4';
    expect(permalinkOf('penalized-minimum', query)).toBe(`/widgets/penalized-minimum/${query}`);
  });

  it('takes a formula with its signs escaped', () => {
    expect(permalinkOf('isolines', '?f=x%5E2%2By%5E2&level=1')).toContain('f=x%5E2%2By%5E2');
  });

  it.each([
    ['constraint-kontakt', '', /no widget “constraint-kontakt”/],
    ['constraint-contact', '?buget=2', /^constraint-contact\?buget=2: unknown parameter “buget”/],
    ['constraint-contact', '?budget=lots', /parameter “budget”: .*lots/],
    ['constraint-contact', '?budget=-1', /parameter “budget”: .*-1/],
    ['constraint-contact', '?center=1', /parameter “center”/],
    ['penalized-minimum', '?penalty=l3', /parameter “penalty”.*l1/],
    ['isolines', '?f=x%5E', /parameter “f”/],
    ['constraint-contact', '?budget=1&budget=2', /twice/],
    ['constraint-contact', 'budget=1', /begins with “\?”/],
    ['constraint-contact', '?', /begins with “\?”/],
  ])('refuses %s%s', (name, query, message) => {
    expect(() => permalinkOf(name, query)).toThrow(message);
  });
});
