import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA_SETS } from './data-sets.ts';

const fileOf = (name: string) => readFileSync(new URL(`../../content/data/${name}`, import.meta.url), 'utf8');
const README = fileOf('README.md');
const NUMBER = /^-?\d+(\.\d+)?$/;
const WORD = /^[A-Za-z]+$/;
const MISSING = '?';

/** The table split at its line ends and commas: its cells hold neither, nor quotation marks. */
function split(name: string) {
  const [header = [], ...rows] = fileOf(`${name}.csv`)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split(','));
  return { header, rows, column: (j: number) => rows.map((row) => row[j] as string) };
}

function columnOf(name: string, title: string) {
  const { header, column } = split(name);
  return column(header.indexOf(title));
}

/** Mean and standard deviation, with n − 1, of the numbers in a column. */
function summary(name: string, title: string) {
  const numbers = columnOf(name, title)
    .filter((cell) => cell !== MISSING)
    .map(Number);
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  const squares = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return { count: numbers.length, mean, deviation: Math.sqrt(squares / (numbers.length - 1)) };
}

const shareOf = (name: string, title: string, word: string) =>
  columnOf(name, title).filter((cell) => cell === word).length;

it('there are sets, each under a name of its own', () => {
  expect(DATA_SETS.length).toBeGreaterThanOrEqual(4);
  expect(new Set(DATA_SETS.map(({ name }) => name)).size).toBe(DATA_SETS.length);
});

describe.each(DATA_SETS)('the set $name', (set) => {
  const { header, rows, column } = split(set.name);

  it('has the rows and columns that its entry says, the target last', () => {
    expect(rows).toHaveLength(set.rows);
    expect(header).toHaveLength(set.columns);
    expect(header.at(-1)).toBe(set.target.column);
  });

  it('has short names of columns, each once', () => {
    expect(header.filter((title) => !/^[a-z][a-z0-9_]{0,14}$/.test(title))).toEqual([]);
    expect(new Set(header).size).toBe(header.length);
  });

  it('has as many cells in each row, and only numbers or only words in each column, but for what is missing', () => {
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    const mixed = header.filter((_, j) => {
      const cells = column(j).filter((cell) => cell !== MISSING);
      return !cells.every((cell) => NUMBER.test(cell)) && !cells.every((cell) => WORD.test(cell));
    });
    expect(mixed).toEqual([]);
  });

  it('has a number as target in every row, and not always the same', () => {
    const target = column(header.length - 1);
    expect(target.filter((cell) => !NUMBER.test(cell))).toEqual([]);
    expect(new Set(target).size).toBeGreaterThan(10);
  });

  it('asks one question, and says where it is from', () => {
    expect(set.question).toMatch(/^[A-Z][^?.]*\?$/);
    expect(set.licence.url).toMatch(/^https?:\/\//);
    const entry = README.split('\n## ').find((text) => text.startsWith(`${set.name}.csv\n`)) ?? '';
    expect(entry).toContain(set.licence.url);
    expect(entry.replace(/\s+(> )?/g, ' ')).toContain(set.note ?? `${set.rows} `);
  });
});

describe('the tables agree with what is published about them', () => {
  it('cars: six powers are missing, and means and standard deviations are those of UCI’s table', () => {
    const published = {
      mpg: [398, 23.514573, 7.815984],
      cylinders: [398, 5.454774, 1.701004],
      displacement: [398, 193.425879, 104.269838],
      horsepower: [392, 104.469388, 38.49116],
      weight: [398, 2970.424623, 846.841774],
      acceleration: [398, 15.56809, 2.757689],
      year: [398, 76.01005, 3.697627],
    };
    for (const [title, [count, mean = 0, deviation = 0]] of Object.entries(published)) {
      const found = summary('cars', title);
      expect(found.count, title).toBe(count);
      expect(found.mean, title).toBeCloseTo(mean, 5);
      expect(found.deviation, title).toBeCloseTo(deviation, 5);
    }
    expect(shareOf('cars', 'origin', 'USA')).toBe(249);
  });

  it('wages: as many women, union jobs and married people as in the R package AER, and its mean wage', () => {
    expect(shareOf('wages', 'sex', 'female')).toBe(245);
    expect(shareOf('wages', 'union', 'yes')).toBe(96);
    expect(shareOf('wages', 'married', 'yes')).toBe(350);
    expect(shareOf('wages', 'region', 'south')).toBe(156);
    expect(summary('wages', 'wage').mean).toBeCloseTo(9.024, 3);
  });

  it('wages: experience is age less education less 6, and never negative', () => {
    const [age, education, experience] = ['age', 'education', 'experience'].map((title) =>
      columnOf('wages', title).map(Number),
    ) as [number[], number[], number[]];
    expect(experience).toEqual(age.map((years, i) => Math.max(0, years - (education[i] as number) - 6)));
  });

  it('meat: more channels than samples, and neighbouring channels that are nearly one', () => {
    const { header, rows } = split('meat');
    expect(header.length - 1).toBeGreaterThan(rows.length);
    for (const row of rows)
      for (let j = 1; j < 100; j++) expect(Math.abs(Number(row[j]) - Number(row[j - 1]))).toBeLessThan(0.2);
  });
});
