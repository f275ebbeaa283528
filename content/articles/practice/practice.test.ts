import { describe, expect, it } from 'vitest';
import { isNear, type Question } from '../../../src/components/practice/practice.ts';

const articles = Object.keys(import.meta.glob('../*.mdx')).map((file) => file.slice(3, -4));
const practice = Object.entries(
  import.meta.glob<readonly Question[]>('./!(*.test).ts', { import: 'questions', eager: true }),
).map(([file, questions]) => ({ article: file.slice(2, -3), questions }));

/** By hand, in the order of the questions; a choice by the place of the right one. */
const ANSWERS: Record<string, readonly number[]> = {
  'on-the-sparsity-of-l1-regularization': [1, 2.2, 0, 1.2, 1],
  'how-typical-is-typically': [1, 2, 400 / 14, 0, 0],
  'choose-your-regularizer': [0, 1.5, 1, 4],
  'landing-on-zero': [0, 0.03, 1, 0.06, 1],
  'more-than-two-parameters': [40, 2, 4, 1, 2],
  'sparsity-on-your-data': [18, -13, 2, 3.5, 2],
};

it('every article ends with questions', () => {
  expect(practice.map(({ article }) => article).toSorted()).toEqual(articles.toSorted());
  expect(articles.length).toBeGreaterThan(3);
});

describe.each(practice)('the questions of $article', ({ article, questions }) => {
  it('are three to five, each with one right answer', () => {
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(questions.length).toBeLessThanOrEqual(5);
    for (const question of questions) {
      if (question.kind === 'number') expect(question.answer).not.toBeNaN();
      else
        expect(
          question.options.filter(({ right }) => right),
          question.ask,
        ).toHaveLength(1);
    }
  });

  it('have the answers that one finds by hand', () => {
    const found = questions.map((question) =>
      question.kind === 'number' ? question.answer : question.options.findIndex(({ right }) => right),
    );
    const byHand = ANSWERS[article] ?? [];
    expect(found).toHaveLength(byHand.length);
    for (const [i, answer] of found.entries()) expect(answer, questions[i]?.ask).toBeCloseTo(byHand[i] as number, 9);
  });

  it('give a reason for every answer, as a whole sentence', () => {
    const reasons = questions.flatMap((question) =>
      question.kind === 'number' ? [question.why] : question.options.map(({ why }) => why),
    );
    expect(reasons.filter((reason) => !/^[A-Z].*\.$/.test(reason))).toEqual([]);
  });
});

describe('a number', () => {
  it('answers a question when it is near enough, and NaN never is', () => {
    const asked = { answer: 2, within: 0.1 };
    expect([1.95, 2.05, 2.2, Number.NaN].map((given) => isNear(given, asked))).toEqual([true, true, false, false]);
    expect(isNear(-0, { answer: 0, within: 0 })).toBe(true);
  });
});
