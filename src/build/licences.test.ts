import { describe, expect, it } from 'vitest';
import { licenceTexts, packagesOf } from './licences.mjs';

describe('licences', () => {
  it('are those of the packages that modules come from, each once', () => {
    const ids = [
      '/home/a/node_modules/svelte/src/index.js',
      '/home/a/node_modules/svelte/src/internal/client.js',
      '/home/a/node_modules/chart.js/node_modules/@kurkle/color/dist/color.js',
      'C:\\a\\node_modules\\katex\\dist\\katex.mjs',
      '/home/a/src/math/norm.ts',
      '\0virtual:x',
    ];
    expect(packagesOf(ids)).toEqual(['svelte', '@kurkle/color', 'katex']);
  });

  it('are given in full, under the name of their package', () => {
    const text = licenceTexts(['svelte', '@fontsource-variable/newsreader']);
    expect(text).toMatch(/^svelte\n={6}\n\n[\s\S]*Permission is hereby granted, free of charge/m);
    expect(text).toMatch(/^@fontsource-variable\/newsreader\n=+\n\n[\s\S]*SIL OPEN FONT LICENSE Version 1\.1/m);
  });

  it('are missed where a package has none', () => {
    expect(() => licenceTexts(['no-such-package'])).toThrow('no package no-such-package');
  });
});
