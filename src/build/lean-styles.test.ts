import { describe, expect, it } from 'vitest';
import { leanStyles, withoutRepeats } from './lean-styles.mjs';

const kinds = [['katex'], ['base', 'mathit'], ['size1']].map((classes) => new Set(classes));
const face = (family: string) => `@font-face{font-display:block;font-family:${family};src:url(/a.woff2)}`;

describe('leanStyles(css, kinds)', () => {
  it('leaves out selectors of KaTeX that need a class which no page has', () =>
    expect(leanStyles('.katex .base,.katex .mathfrak{a:b}.katex .mathscr{c:d}.own .gone{e:f}', kinds)).toBe(
      '.katex .base{a:b}.own .gone{e:f}',
    ));
  it('leaves out classes that no element has together', () =>
    expect(leanStyles('.katex .base.mathit{a:b}.katex .base.size1{c:d}.katex .base>.size1{e:f}', kinds)).toBe(
      '.katex .base.mathit{a:b}.katex .base>.size1{e:f}',
    ));
  it('keeps what stands within a condition apart from what surrounds it', () =>
    expect(leanStyles('@media print{.katex .base{a:b}.katex .gone{c:d}}', kinds)).toBe(
      '@media print{.katex .base{a:b}}',
    ));
  it('leaves out the faces that no rule is left to name', () => {
    const css = `${face('KaTeX_Math')}${face('KaTeX_Fraktur')}${face('Newsreader')}.katex .mathit{font-family:KaTeX_Math}.katex .mathfrak{font-family:KaTeX_Fraktur}`;
    expect(leanStyles(css, kinds)).toBe(
      `${face('KaTeX_Math')}${face('Newsreader')}.katex .mathit{font-family:KaTeX_Math}`,
    );
  });
});

describe('withoutRepeats(sheet, other)', () => {
  it('leaves out what stands in the other sheet word for word, and nothing else', () =>
    expect(withoutRepeats('@layer a;.a{b:c}.a{b:d}@media print{.a{b:c}}.e{f:g}', '.e{f:g}.a{b:c}')).toBe(
      '@layer a;.a{b:d}@media print{.a{b:c}}',
    ));
});
