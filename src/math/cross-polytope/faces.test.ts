import { expect, it } from 'vitest';
import { facesOf, nonzeros } from './faces.ts';

it.each([
  [1, [2]],
  [2, [4, 4]],
  [3, [6, 12, 8]],
  [4, [8, 24, 32, 16]],
])('the cross-polytope in %i dimensions has %o faces, each once, vertices first', (n, counts) => {
  const faces = facesOf(n);
  const sizes = faces.map(nonzeros);
  expect(counts.map((_, k) => sizes.filter((size) => size === k + 1).length)).toEqual(counts);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(new Set(faces.map(String)).size).toBe(3 ** n - 1);
});
