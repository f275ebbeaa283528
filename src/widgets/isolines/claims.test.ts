import { expect, it } from 'vitest';
import { type Claim, faults } from '#figure/testing/claims.ts';
import type { ControlsOf } from '#figure/widget.ts';
import { parseFormula } from '#math';
import { formatNumber } from '#text/format.ts';
import { readNumber } from '#text/read-number.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { proved } from './proved.ts';

type Says = Claim<ControlsOf<typeof widget>, ReturnType<typeof model>>;
type State = Parameters<Says[1]>[0];

/** Not a multiple of the model's cells, so that other points are looked at. */
const COUNT = 157;
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const known = new Map<string, number[][]>();
/** The values of f at the points of a grid that spans the window. */
function samples({ controls: { f, view } }: State): number[][] {
  const key = `${f} ${view}`;
  const formula = parseFormula(f, ['x', 'y']);
  const at = (k: number) => view[0] + ((view[1] - view[0]) * k) / (COUNT - 1);
  const rows =
    known.get(key) ??
    Array.from({ length: COUNT }, (_, j) => Array.from({ length: COUNT }, (_, i) => formula.value([at(i), at(j)])));
  known.set(key, rows);
  return rows;
}
/** How often the level is met along the lines of the grid: they are as close as the level set is long, on average. */
function crossings(state: State): number {
  const rows = samples(state);
  const above = (x: number | undefined) => (x as number) > state.controls.level;
  let count = 0;
  for (const [j, row] of rows.entries())
    for (const [i, x] of row.entries()) {
      if (i > 0 && above(x) !== above(row[i - 1])) count += 1;
      if (j > 0 && above(x) !== above(rows[j - 1]?.[i])) count += 1;
    }
  return count;
}
/** Pieces of the grid's cells that the level crosses, neighbours at corners included. */
function pieces(state: State): number {
  const rows = samples(state);
  const { level } = state.controls;
  const cell = (i: number, j: number) => {
    const corners = [rows[j]?.[i], rows[j]?.[i + 1], rows[j + 1]?.[i], rows[j + 1]?.[i + 1]] as number[];
    return corners.some((x) => x <= level) && corners.some((x) => x >= level);
  };
  const open = new Set<number>();
  for (let j = 0; j < COUNT - 1; j += 1) for (let i = 0; i < COUNT - 1; i += 1) if (cell(i, j)) open.add(j * COUNT + i);
  let count = 0;
  for (const first of open) {
    count += 1;
    open.delete(first);
    const reached = [first];
    for (const place of reached)
      for (const next of [-COUNT - 1, -COUNT, -COUNT + 1, -1, 1, COUNT - 1, COUNT, COUNT + 1].map((by) => place + by))
        if (open.delete(next)) reached.push(next);
  }
  return count;
}
const width = ({ controls: { view } }: State) => view[1] - view[0];
const finite = (state: State) => samples(state).flat().filter(Number.isFinite);
const isLevel = ({ controls: { level } }: State, said: string | undefined) => said === formatNumber(level);

/** Is the sign of f − level the same at both ends of no edge of the grid but those over which f leaps or ends? */
function isNowhereCrossed(state: State): boolean {
  const { f, view, level } = state.controls;
  const formula = parseFormula(f, ['x', 'y']);
  const at = (k: number) => view[0] + ((view[1] - view[0]) * k) / (COUNT - 1);
  const g = (x: number, y: number) => formula.value([x, y]) - level;
  const leaps = ([x0, y0]: number[], [x1, y1]: number[]) => {
    let [low, high] = [0, 1];
    const along = (t: number) =>
      g((x0 as number) + t * ((x1 as number) - (x0 as number)), (y0 as number) + t * ((y1 as number) - (y0 as number)));
    const first = along(0) > 0;
    for (let k = 0; k < 60; k += 1) {
      const middle = (low + high) / 2;
      if (along(middle) > 0 === first) low = middle;
      else high = middle;
    }
    const apart = Math.abs(along(low) - along(high));
    return !(apart < 1e-3);
  };
  const line = Array.from({ length: COUNT }, (_, k) => at(k));
  return line.every((x, i) =>
    line.every((y, j) => {
      const here = g(x, y);
      if (here === 0) return false;
      const next = [
        [line[i + 1], y],
        [x, line[j + 1]],
      ].filter((end): end is number[] => end.every((t) => t !== undefined));
      return next.every((end) => {
        const there = g(end[0] as number, end[1] as number);
        return !(here * there < 0) || leaps([x, y], end);
      });
    }),
  );
}

/** The numbers of a sentence about pieces hold as far as a grid can tell. */
function arePieces(state: State, count: string | undefined, length: string | undefined): boolean {
  const said = readNumber(length as string);
  const numbers = length === formatNumber(state.now.values.length) && said > 0;
  const spacing = width(state) / (COUNT - 1);
  // What is smaller than some cells is not seen by these, nor what f only touches.
  if (said < 20 * spacing || isTouched(state) || !isResolved(state)) return numbers;
  // A line of length ℓ in every direction alike meets 4ℓ/(π·spacing) of the lines.
  const met = (crossings(state) * Math.PI * spacing) / 4;
  const found = pieces(state);
  const isCount = (NUMBERS[found] ?? String(found)) === count;
  // Both sides of a star's thin arm share a cell.
  const isThin = state.controls.f.includes('^0.5') && found < NUMBERS.indexOf(count as string);
  return numbers && (isCount || isThin) && said >= 0.75 * met && said <= 1.32 * met;
}

/** Does f stay on one side of the level, as far as a grid can tell? */
const isTouched = (state: State) => {
  const values = finite(state);
  return values.every((x) => x >= state.controls.level) || values.every((x) => x <= state.controls.level);
};
const isCount = (said: string | undefined, count: number) => said === (NUMBERS[count] ?? String(count));
const isResolved = ({ now: { values } }: State) => values.resolved && values.undecided === 0;
const isUndecided = ({ now: { values } }: State, count: string | undefined) =>
  !values.resolved && Number(count) === values.undecided && Number(count) > 0;

const claims: readonly Says[] = [
  [/In this window f is undefined wherever it was looked at\.$/, (state) => finite(state).length === 0],
  [
    /No point of the window has f = (.+?), proved\./,
    (state, level) => isLevel(state, level) && isResolved(state) && isNowhereCrossed(state),
  ],
  [/No line f = (.+?) is found(?=[.;])/, (state, level) => isLevel(state, level) && state.now.values.components === 0],
  [/(\d+) cells? undecided\./, isUndecided],
  [
    /Where f was looked at, it runs from (.+?) to (.+?)\.$/,
    (state, low, high) => {
      const values = finite(state);
      const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
      const slack = 0.02 * (most - least) + 1e-3 * Math.abs(most);
      const [from, to] = [readNumber(low as string), readNumber(high as string)];
      // Beside a pole other points have other values, but hardly any of them are beyond these.
      const within = values.filter((x) => x >= from - slack && x <= to + slack).length / values.length;
      return from >= least - slack && to <= most + slack && within > 0.95;
    },
  ],
  [
    /(?:Every point of the window at which f is a real number has|Wherever f was looked at and is a real number,) f = (.+?)\./,
    (state, level) => isLevel(state, level) && finite(state).every((x) => x === state.controls.level),
  ],
  [
    /The level set f = (.+?) is (\w+) pieces?, proved, (.+?) long in all\. /,
    (state, level, count, length) => isLevel(state, level) && isResolved(state) && arePieces(state, count, length),
  ],
  [
    /The level set f = (.+?) is (\w+) pieces? as found, (.+?) long in all(?=:)/,
    (state, level, count, length) => isLevel(state, level) && !isResolved(state) && arePieces(state, count, length),
  ],
  [/as found(?=:)/, (state) => !isResolved(state)],
  [/at least (\w+) proved/, (state, count) => isCount(count, state.now.standing?.atLeast ?? 0) && count !== 'no'],
  [/none proved/, (state) => state.now.standing?.atLeast === 0],
  [
    /The level set f = (.+?) is (\w+) single points?(, proved)?\b/,
    (state, level, count, proved) => {
      const touched = state.now.values.components;
      const isSaid = count === 'a' ? touched === 1 : isCount(count, touched);
      return isLevel(state, level) && isSaid && (!proved || isResolved(state));
    },
  ],
  [
    /The points with f ≤ (.+?) fill (.+?)% of the window/,
    (state, level, share) => {
      const values = samples(state).flat();
      const inner = values.filter((x) => x <= state.controls.level).length / values.length;
      return isLevel(state, level) && Math.abs(readNumber(share as string) / 100 - inner) < 0.008;
    },
  ],
];

const asked = (f: string, rest: string) => `?f=${encodeURIComponent(f)}&${rest}`;
const also = [
  '?',
  '?level=0',
  '?level=-1',
  asked('(x^2/4 - 1)^2 + y^2/2', 'level=0&view=-4,4'),
  asked('-x^2 - y^2', 'level=0'),
  asked('(x - 0.013)^2 + (y - 0.011)^2', 'level=0.00001'),
  '?level=30',
  '?level=0&view=-3,2.9',
  '?level=0.0001&view=-3,2.9',
  '?level=1e-9',
  '?level=18&view=-3,3',
  asked('(x^2/4 - 1)^2 + y^2/2', 'level=0'),
  asked('(x^2/4 - 1)^2 + y^2/2', 'level=0.01'),
  asked('(x^2/4 - 1)^2 + y^2/2', 'level=1'),
  asked('(x^2/4 - 1)^2 + y^2/2', 'level=0.9'),
  asked('(x^2/4 - 1)^2 + y^2/2', 'level=0&view=-2.9,3'),
  asked('abs(x) + abs(y)', 'level=0'),
  asked('abs(x) + abs(y)', 'level=0&view=-2.9,3'),
  asked('abs(x) + abs(y)', 'level=0.001&view=-2.9,3'),
  asked('x^2 - y^2', 'level=0'),
  asked('x^2 - y^2', 'level=1'),
  asked('sqrt(-1 - x^2)', 'level=1'),
  asked('log(x)', 'level=0'),
  asked('sin(5*x)*sin(5*y)', 'level=0.5'),
  asked('sin(5*x)*sin(5*y)', 'level=1'),
  asked('7', 'level=7'),
  asked('7', 'level=6'),
  asked('x', 'level=3'),
  asked('x', 'level=-3'),
  asked('(x - 1)^2', 'level=0'),
  asked('x^2 - 2x + 1', 'level=0'),
  asked('abs(y - x^2)', 'level=0'),
  asked('x^3 - 3x*y^2', 'level=0'),
  asked('sqrt(y - x) + y', 'level=1'),
  asked('(x - 0.2)^2 + (y - 0.3)^2', 'level=0'),
  asked('x^2 + x*y + y^2', 'level=0'),
  asked('1/x', 'level=0'),
  asked('x/x', 'level=0'),
  asked('x/x', 'level=1'),
];
/** The model with its work done, as where the site is built. */
const finished = (controls: ControlsOf<typeof widget>) => model(controls, proved(controls));

it('says nothing that is not so', () => {
  expect(faults({ widget, model: finished, describe, claims, also, drawn: 14 })).toEqual([]);
});
