import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { mathmlProblems } from './mathml.mjs';

const page = (inner: string) => `<p>text</p><math xmlns="…"><semantics><mrow>${inner}</mrow></semantics></math>`;

describe('the check of MathML', () => {
  it('accepts what is made of its parts', () => {
    const formula = String.raw`\frac{a_1^2}{\sqrt[3]{b}} + \min_{x \in X} \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}`;
    expect(mathmlProblems(katex.renderToString(formula))).toEqual([]);
  });

  it('counts the parts of scripts and fractions, however deep they stand', () => {
    expect(mathmlProblems(page('<msub><mi>λ</mi><mi>max</mi><mo>⁡</mo></msub>'))).toEqual([
      '<msub> of 3 parts (mi, mi, mo) instead of 2',
    ]);
    expect(
      mathmlProblems(page('<mfrac><mrow><munderover><mo>∑</mo><mi>i</mi></munderover></mrow><mn>2</mn></mfrac>')),
    ).toEqual(['<munderover> of 2 parts (mo, mi) instead of 3']);
  });

  it('counts an empty element as a part', () => {
    expect(mathmlProblems(page('<msup><mrow/><mn>2</mn></msup>'))).toEqual([]);
  });

  it('wants rows in a table, cells in a row and text in a symbol', () => {
    expect(mathmlProblems(page('<mtable><mtd></mtd></mtable>'))).toEqual(['<mtable> holds <mtd> instead of <mtr>']);
    expect(mathmlProblems(page('<mtable><mtr><mi>x</mi></mtr></mtable>'))).toEqual([
      '<mtr> holds <mi> instead of <mtd>',
    ]);
    expect(mathmlProblems(page('<mi><mn>1</mn></mi>'))).toEqual(['<mi> holds <mn>, and may hold text only']);
  });

  it('looks at formulas only', () => {
    expect(mathmlProblems('<table><tr></tr></table><msub></msub>')).toEqual([]);
  });
});
