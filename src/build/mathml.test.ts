import { describe, expect, it } from 'vitest';
import { formulaHtml } from './formula-html.mjs';

const APPLICATION = '\u2061';
/** The MathML of a formula, whitespace and wrapping apart. */
const mathml = (tex: string) => /<semantics><mrow>(.*)<\/mrow><\/semantics>/s.exec(formulaHtml(tex, false))?.[1];

describe('the MathML of a formula', () => {
  it('has a function alone in a script as one part', () => {
    expect(mathml(String.raw`\lambda_{\max}`)).toBe('<msub><mi>λ</mi><mi>max</mi></msub>');
    expect(mathml(String.raw`\lambda_{\max}^{\min}`)).toBe('<msubsup><mi>λ</mi><mi>max</mi><mi>min</mi></msubsup>');
  });

  it('says of a function with an argument that it is applied', () => {
    expect(mathml(String.raw`\max x`)).toBe(`<mi>max</mi><mo>${APPLICATION}</mo><mi>x</mi>`);
  });

  it('does not repeat the source', () => {
    expect(formulaHtml(String.raw`\lambda`, false)).not.toContain('annotation');
  });
});

describe('a formula', () => {
  it('is what KaTeX draws, with the colours of the figures', () => {
    expect(formulaHtml(String.raw`\loss{L}`, false)).toContain('of-loss');
    expect(formulaHtml('x', true)).toContain('katex-display');
  });

  it('that KaTeX cannot read is an error', () => {
    expect(() => formulaHtml(String.raw`\frac{1}`, false)).toThrow(/KaTeX/);
    expect(() => formulaHtml(String.raw`\nosuchthing`, false)).toThrow(/KaTeX/);
  });
});
