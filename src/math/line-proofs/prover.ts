import type { Expression } from '../formula/expression.ts';
import type { Formula } from '../formula/formula.ts';
import { compile } from '../formula/program.ts';
import { FormulaBounds } from '../intervals/formula-bounds.ts';
import { levelBranches } from '../level-sets/branches.ts';
import { commonZeros } from '../level-sets/sign.ts';
import { BranchTest } from './branch-test.ts';
import { type Line, linesThrough } from './cell-lines.ts';
import type { Cell } from './cells.ts';
import { type Crossed, linesWithin, meetingLines, slopesOf } from './crossed.ts';
import { isOwnLimit, type Limit, limitIn, limitsOf } from './limits.ts';
import { Pieces } from './pieces.ts';

/** A function whose zeros are part of the level set; with `other`, only its common zeros with that one are. */
interface Branch {
  readonly expression: Expression;
  readonly test: BranchTest;
  readonly other: BranchTest | undefined;
}

/** Points by themselves are told of in cells of this depth, so that it is known where they are. */
const POINT_DEPTH = 12;

/** Decides cell by cell what is proved of a level set, and takes note of it. */
export class Prover {
  readonly pieces: Pieces;
  private readonly window: Cell;
  private readonly domain: FormulaBounds;
  private readonly limits: readonly Limit[];
  private readonly branches: readonly Branch[];

  constructor(formula: Formula, expressions: readonly Expression[], window: Cell) {
    this.window = window;
    this.pieces = new Pieces(expressions.length);
    this.domain = new FormulaBounds(formula.program, []);
    this.limits = limitsOf(formula.expression);
    this.branches = expressions.map(branchOf);
  }

  /** Steps of formulas bounded so far. */
  get spent(): number {
    const tests = [
      ...this.branches.flatMap(({ test, other }) => (other ? [test, other] : [test])),
      ...this.limits.map(({ test }) => test),
    ];
    return tests.reduce((sum, { spent }) => sum + spent, this.domain.spent);
  }

  /** Takes note of what is proved of a cell; false if it is not enough. */
  decide(cell: Cell, depth: number): boolean {
    this.domain.over({ low: [cell.x0, cell.y0], high: [cell.x1, cell.y1] });
    if (!this.domain.somewhere) return true;
    const { everywhere } = this.domain;
    const crossed: Crossed[] = [];
    for (const [index, branch] of this.branches.entries()) {
      const found = this.crossedBy(branch, index, cell, depth);
      if (found === 'open') return false;
      if (found === 'full') {
        if (everywhere) this.pieces.addArea(cell);
        return everywhere;
      }
      if (found) crossed.push(found);
    }
    const within = everywhere || crossed.length === 0 ? crossed : this.within(cell, crossed);
    return within !== undefined && this.note(within, cell, depth);
  }

  private crossedBy(branch: Branch, index: number, cell: Cell, depth: number): Crossed | 'open' | 'full' | undefined {
    const found = this.linesOf(branch.test, index, cell, depth);
    if (!branch.other || typeof found !== 'object') return found;
    const other = this.linesOf(branch.other, index, cell, depth);
    if (typeof other !== 'object') return other && 'open';
    const met = meetingLines(found, other);
    if (!met) return 'open';
    return met.length > 0 ? { ...found, lines: [], isPoint: true } : undefined;
  }

  private linesOf(test: BranchTest, branch: number, cell: Cell, depth: number): Crossed | 'open' | 'full' | undefined {
    const standing = test.standing(cell);
    if (standing === 'empty') return undefined;
    if (standing !== 'graph') return standing;
    const slopes = slopesOf(test);
    const lines = linesThrough(cell, { window: this.window, test, depth });
    if (!lines) return 'open';
    return lines.length > 0 ? { test, branch, lines, slopes } : undefined;
  }

  /** What of the lines lies where f is defined; undefined if that is not certain. */
  private within(cell: Cell, crossed: readonly Crossed[]): readonly Crossed[] | undefined {
    const ending: Limit[] = [];
    for (const limit of this.limits) {
      const standing = limitIn(cell, limit);
      if (standing === 'fails') return [];
      if (standing === 'open') return undefined;
      const own = crossed.every(({ branch }) => isOwnLimit(limit, (this.branches[branch] as Branch).expression));
      if (standing === 'ends' && !own) ending.push(limit);
    }
    const [limit, one] = [ending[0], crossed[0] as Crossed];
    if (!limit) return crossed;
    if (ending.length > 1 || crossed.length > 1 || limitIn(cell, limit) !== 'ends') return undefined;
    const lines = linesWithin(one, limit, slopesOf(limit.test));
    return lines && [{ ...one, lines }];
  }

  private note(crossed: readonly Crossed[], cell: Cell, depth: number): boolean {
    const { pieces } = this;
    if (crossed.some(({ isPoint }) => isPoint)) {
      const known = crossed.length === 1 && depth >= POINT_DEPTH;
      if (known) pieces.addPoint(cell);
      return known;
    }
    const meetings: (readonly [Line, Line])[] = [];
    for (const [k, one] of crossed.entries()) {
      for (const other of crossed.slice(k + 1)) {
        const met = meetingLines(one, other);
        if (!met) return false;
        meetings.push(...met);
      }
    }
    const parts = new Map<Line, number>();
    for (const { lines, branch, test } of crossed) {
      for (const line of lines) parts.set(line, pieces.addLine(line, branch, test));
    }
    for (const [one, other] of meetings) pieces.join(parts.get(one) as number, parts.get(other) as number);
    return true;
  }
}

function branchOf(expression: Expression): Branch {
  const common = commonZeros(expression, levelBranches);
  const [first, second] = common?.length === 2 ? (common as [Expression, Expression]) : [expression];
  return {
    expression,
    test: new BranchTest(compile(first)),
    other: second && new BranchTest(compile(second)),
  };
}
