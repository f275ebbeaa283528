import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormulaError, parseFormula } from './formula.ts';
import { formulaProblem } from './formula-problem.ts';

const SEED = 20261129;
const XY = ['x', 'y'] as const;
const [X, Y] = [0.7, 1.3];
const valueAt = (source: string) => parseFormula(source, XY).value([X, Y]);

describe('what is pasted means what it shows', () => {
  it.each([
    ['a no-break space', 'x\u00a0+\u00a0y', 'x + y'],
    ['thin and other spaces', 'x\u2009+\u202fy\u2003*\u3000x\u205f', 'x + y * x'],
    ['a zero-width space', 'x^2\u200b-y', 'x^2-y'],
    ['joiners, a soft hyphen and a byte order mark', '\ufeffs\u00adin\u2060(x)\u200d+\u200cy', 'sin(x)+y'],
    ['marks of direction', '\u202ax+y\u202c\u200e', 'x+y'],
    ['digits with something unseen between', '1\u200b2x', '12x'],
    ['TeX’s bars', '∣x∣+∣y∣', 'abs(x)+abs(y)'],
    ['other bars', '❘x❘·|y|·｜x｜', 'abs(x)*abs(y)*abs(x)'],
    ['a raised minus', 'x⁻¹ + y⁻²', '1/x + 1/y^2'],
    ['a raised plus', 'x⁺²', 'x^2'],
    ['powers of ten', '3×10⁻⁴x', '3*0.0001*x'],
    ['a power of ten alone', '10⁻⁴', '0.0001'],
    ['minus signs and dashes', 'x − y – x — y ‐ x', 'x - y - x - y - x'],
    ['a true minus in an exponent', '1e−3', '0.001'],
    ['fraction slashes', 'x⁄y + x∕y', 'x/y + x/y'],
    ['times', 'x∗y + x⋅y + x•y + x✕y', '4*x*y'],
    ['what MathML puts between', 'sin\u2061(x)\u2062y + max(x\u2063y)', 'sin(x)*y + max(x, y)'],
    ['an unseen times between digits', '2\u20623', '6'],
    ['vulgar fractions', '½x + ¾ + ⅓', '0.5x + 0.75 + 1/3'],
    ['full width', 'ｓｉｎ（２ｘ）＋ｙ＾２－１．５', 'sin(2x)+y^2-1.5'],
    ['mathematical letters and digits', '𝑥² + 2𝑦 + 𝐬𝐢𝐧(𝘹) + 𝟚 + ℯ + 𝜋', 'x^2 + 2y + sin(x) + 2 + e + pi'],
    ['roots', '√x + √2 + √(x+y) + 2√y', 'sqrt(x) + sqrt(2) + sqrt(x+y) + 2sqrt(y)'],
    ['a root in a fraction', '√2/2 + √x*y', 'sqrt(2)/2 + sqrt(x)*y'],
    ['brackets and braces', '2[x+{y-1}]', '2(x+(y-1))'],
  ])('%s', (_, pasted, plain) => expect(valueAt(pasted)).toBe(valueAt(plain)));

  it.each([
    ['𝑥 + 𝑞', 5, 2, '“q”'],
    ['x\u200b+\u200bfoo', 4, 3, '“foo” at position 5'],
    ['fo\u200bo', 0, 4, '“foo”'],
    ['𝑥𝑞', 0, 4, '“xq”'],
    ['x\u0007', 1, 1, 'U+0007, which cannot be seen'],
    ['x\u0302', 1, 1, 'U+0302'],
    ['x\ud835', 1, 1, 'U+D835'],
    ['\u200b\u00a0', 0, 0, 'empty'],
    ['½½', 1, 1, 'write * or ^'],
    ['⁻¹', 0, 2, '“-1” needs a number'],
    ['x−', 2, 0, 'missing'],
    ['xˣ', 0, 2, 'unknown name'],
    ['x₂', 1, 1, 'unexpected character “₂”'],
    ['(x]', 2, 1, 'missing ) for the ( opened at position 1'],
    ['x]', 1, 1, 'this ] closes nothing'],
  ])('and what makes no sense has its place: %j at %d', (source, position, length, words) => {
    const read = () => parseFormula(source, XY);
    expect(read).toThrow(FormulaError);
    try {
      read();
    } catch (error) {
      expect(error).toMatchObject({ position, length, message: expect.stringContaining(words) });
      expect((error as FormulaError).message).not.toMatch(/\p{C}|\u0302/u);
    }
  });
});

describe('functions without parentheses', () => {
  it.each([
    ['sin x', 'sin(x)'],
    ['2 sin x', '2*sin(x)'],
    ['x sin y', 'x*sin(y)'],
    ['sinx', 'sin(x)'],
    ['xsinycosx', 'x*sin(y)*cos(x)'],
    ['cos x sin y', 'cos(x)*sin(y)'],
    ['sin 2x', 'sin(2*x)'],
    ['sin 2πx', 'sin(2*pi*x)'],
    ['sin pi x', 'sin(pi*x)'],
    ['sin 2', 'sin(2)'],
    ['sin |x|', 'sin(abs(x))'],
    ['|sin x|', 'abs(sin(x))'],
    ['|sin |x||', 'abs(sin(abs(x)))'],
    ['sin -x', '-sin(x)'],
    ['exp -x', 'exp(-x)'],
    ['e^-x', 'exp(-x)'],
    ['e^sin x', 'exp(sin(x))'],
    ['ln x', 'log(x)'],
    ['log x', 'log(x)'],
    ['ln sin x', 'log(sin(x))'],
    ['sqrt x', 'sqrt(x)'],
    ['√√x', 'sqrt(sqrt(x))'],
    ['x^√y', 'x^sqrt(y)'],
    ['sin x + y', 'sin(x) + y'],
    ['sin x - y', 'sin(x) - y'],
    ['max(sin x, y)', 'max(sin(x), y)'],
    ['-sin x', '-sin(x)'],
    ['1/sin x', '1/sin(x)'],
    ['sin²x', 'sin(x)^2'],
    ['sin²(x)', 'sin(x)^2'],
    ['sin^2 x', 'sin(x)^2'],
    ['sin^2(x)', 'sin(x)^2'],
    ['sin^2(x) + cos²x', '1 + 0*x'],
    ['sin²2x', 'sin(2x)^2'],
    ['ln³x', 'log(x)^3'],
    ['sin[x]', 'sin(x)'],
    ['sin(x)^2', '(sin(x))^2'],
    ['sin(x)y', '(sin(x))*y'],
  ])('%s is %s', (short, long) => expect(valueAt(short)).toBeCloseTo(valueAt(long), 14));

  it.each([
    ['sin x y', 6, 'write sin(x)*y or sin(x*y)'],
    ['sinxy', 4, 'write sin(x)*y or sin(x*y)'],
    ['sin x/2', 5, 'write sin(x)/2 or sin(x/2)'],
    ['sin x*y', 5, 'write sin(x)*y or sin(x*y)'],
    ['sin x^2', 5, 'write sin(x)^2 or sin(x^2)'],
    ['sin x²', 5, 'write sin(x)^2 or sin(x^2)'],
    ['ln x(y+1)', 4, 'write ln(x)*(…) or ln(x*(…))'],
    ['sin 2 cos x', 6, 'write sin(2)*cos or'],
    ['sin cos(x) y', 11, 'whichever is meant'],
    ['√2x', 2, 'write sqrt(2)*x or sqrt(2*x)'],
    ['√x²', 2, 'write sqrt(x)^2 or sqrt(x^2)'],
    ['sqrt 2x', 6, 'write sqrt(2)*x or sqrt(2*x)'],
    ['log 2x', 5, 'write log(2)*x or log(2*x)'],
    ['log10(x)', 3, 'natural logarithm: write log(x)/log(10)'],
    ['log2 x', 3, 'natural logarithm'],
    ['log_10(x)', 0, 'write log(x)/log(10)'],
    ['sin^-1 x', 3, 'write 1/sin(x)'],
    ['sin⁻¹x', 3, 'write 1/sin(x)'],
    ['sin^x y', 3, 'write sin(x)^2'],
    ['exp^2(x)', 3, 'write exp(x)^2'],
    ['sin^2(x)^3', 8, 'write parentheses around sin'],
    ['sine', 0, 'unknown name “sine”'],
    ['sin + 1', 4, 'sin needs an argument'],
    ['min x', 4, 'min needs parentheses'],
    ['sin x 2', 6, 'write * or ^'],
  ])('%s is refused at %d, with what to write', (source, position, words) => {
    const problem = formulaProblem(source, XY) ?? '';
    expect(problem).toContain(words);
    expect(problem).toMatch(new RegExp(`at position ${position + 1}$`));
  });
});

describe('what is not of the language', () => {
  it.each([
    ['2,5x', 'decimals have a point'],
    ['(2,5)', 'decimals have a point'],
    ['sin(2,5)', 'decimals have a point'],
    ['max(1; 2)', 'a comma stands between'],
    ['x = y', 'the left side minus the right'],
    ['x == y', 'the left side minus the right'],
    ['x < y', 'the left minus the right'],
    ['x % 2', 'write /100'],
    ['x!', 'no factorials'],
    ['x mod 2', 'nothing here rounds'],
    ['arcsin(x)', 'unknown name “arcsin”: the inverses'],
    ['2asin(x)', 'unknown name “asin”'],
    ['sinh(x)', 'unknown name “sinh”: write (e^x - e^-x)/2'],
    ['X^2', 'unknown name “X”: write x in small letters'],
    ['Sin(x)', 'write sin in small letters'],
    ['\\sqrt{x}', 'write plainly'],
    ['∛x', 'write ^(1/3)'],
    ['q'.repeat(400), `“${'q'.repeat(40)}…”`],
  ])('%s: %s', (source, words) => expect(formulaProblem(source, XY)).toContain(words));

  it('offers what it knows: each spelling that a message gives can be read', () => {
    for (const spelled of ['(e^x - e^-x)/2', '(e^x + e^-x)/2', '1 - 2/(e^(2x) + 1)', '1/tan(x)', 'log(x)/log(10)'])
      expect(formulaProblem(spelled, XY)).toBeUndefined();
  });

  it('throws nothing but FormulaError, within the text, whatever is put together', () => {
    const piece = fc.constantFrom(
      ...'x y ( ) [ ] { } | ∣ √ ^ ² ⁻¹ ½ - + * / , ; = sin log sqrt exp max( min 2 10 . e π 𝑥 ｘ'.split(' '),
      ' ',
      '\u200b',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 12 }),
        (pieces) => {
          const source = pieces.join('');
          try {
            parseFormula(source, XY).value([1, 2]);
          } catch (error) {
            expect(error).toBeInstanceOf(FormulaError);
            const { position, length } = error as FormulaError;
            expect(position + length).toBeLessThanOrEqual(source.length);
          }
        },
      ),
      { seed: SEED, numRuns: 5000 },
    );
  });
});
