import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { cellText } from '#tables/edit-cell.ts';
import type { Edit, Reading } from './asked.ts';
import { textAtHand } from './at-hand.ts';
import { openSession, sessionText } from './session.ts';
import { tableParameters, tableStrength } from './table-parameters.ts';
import { TableStage } from './table-stage.ts';

const parameters = { lambda: tableStrength, ...tableParameters };
const usual = defaults(parameters);

function numbersFrom(text: string, reading?: Reading) {
  const asked = { ...usual, file: { name: 'mine.csv', text, ...(reading && { reading }) } };
  const stage = new TableStage(asked, { shipped: textAtHand('diabetes'), own: { text } });
  while (stage.advance());
  return stage.numbers;
}

it('names the cells for which a table cannot be used', () => {
  const { own, trouble } = numbersFrom('a,y\n1,3\n4,n.a.\nx,4\n');
  expect(own).toBe(false);
  const said = trouble.map(({ message }) => message).join(' ');
  expect(said).toMatch(/no column of numbers/);
  expect(said).toMatch(/“a”.*“x” \(line 4\)/);
  expect(said).toMatch(/“y”.*“n\.a\.” \(line 3\)/);
});

it('reads one number in each column, all others of a spreadsheet’s words for none', () => {
  const { own, data } = numbersFrom('a,b,y\n1,2,3\n#DIV/0!,4,None\n4,1,9\n2,na,4\n7,8,8\n3,1,1\n');
  expect(own).toBe(true);
  expect(data.rows).toHaveLength(4);
});

describe('what is said of changed cells', () => {
  const saidOf = (text: string, edits: readonly Edit[], options: Reading['options'] = {}) =>
    numbersFrom(text, { options, edits }).said.map(({ message }) => message);
  const cell = (row: number, column: string, text: string) => ({ row, column, text });
  const good = 'a,b,y\n1,2,3\n4,1,5\n3,7,4\n6,2,1\n';
  const bad = 'a,b,y\n1,2,3\n4,x,5\n3,7,4\n6,2,1\n';

  it('is what the table of these cells has said of it', () => {
    expect(saidOf(good, [cell(1, 'b', 'x')])).toEqual(saidOf(bad, []));
    expect(saidOf(good, [cell(1, 'b', 'x')])[0]).toMatch(/“b” is taken for text.*“x” \(line 3\)/);
    expect(saidOf(good, [cell(1, 'b', 'x'), cell(0, 'a', '2')])).toEqual(saidOf(bad, []));
  });
  it('is nothing once the change is undone', () =>
    expect(saidOf(good, [cell(1, 'b', 'x'), cell(1, 'b', '1')])).toEqual([]));
  it('is nothing once the cell of which something was said is put right', () =>
    expect(saidOf(bad, [cell(1, 'b', '1')])).toEqual([]));
  it('does not hide what was said of other cells', () => {
    const kinds = { b: 'number' } as const;
    const said = saidOf(bad, [], { kinds });
    expect(said[0]).toMatch(/“b” is taken for numbers/);
    expect(saidOf(bad, [cell(0, 'b', '3')], { kinds })).toEqual(said);
    expect(saidOf(bad, [cell(0, 'b', 'z'), cell(0, 'b', '2')], { kinds })).toEqual(said);
    expect(saidOf(bad, [cell(1, 'b', '3')], { kinds })).toEqual([]);
    const unnamed = 'a,,y\n1,2,3\n4,1,5\n3,7,4\n6,2,1\n';
    expect(saidOf(unnamed, [cell(0, 'column 2', '5')])).toEqual(saidOf(unnamed, []));
  });
});

describe('a changed cell, once the first row is read otherwise', () => {
  const text = '10,20,y\n1,2,3\n4,1,5\n3,7,4\n';
  const found = (header: boolean, edit: Edit) => {
    const { table, said, edits } = numbersFrom(text, { options: { header }, edits: [edit] });
    const cells = table.columns.map((column) => [0, 1, 2, 3].map((row) => cellText(table, row, column.name)));
    return { cells, edits, said: said.map(({ message }) => message).filter((message) => message.includes('change')) };
  };
  const kept = [
    ['10', '1', '4', '3'],
    ['20', '9', '1', '7'],
    ['y', '3', '5', '4'],
  ];

  it('is the same cell of data that was names', () => {
    const edit = { row: 0, column: '20', text: '9', header: true, place: 1 };
    expect(found(true, edit)).toMatchObject({ said: [], edits: [{ row: 0, column: '20', text: '9' }] });
    expect(found(false, edit)).toMatchObject({
      cells: kept,
      said: [],
      edits: [{ row: 1, column: 'column 2', text: '9' }],
    });
  });
  it('is the same cell below names that were data', () => {
    const edit = { row: 1, column: 'column 2', text: '9', header: false, place: 1 };
    expect(found(false, edit).cells).toEqual(kept);
    expect(found(true, edit)).toMatchObject({
      cells: kept.map(([, ...cells]) => [...cells, '']),
      said: [],
      edits: [{ row: 0, column: '20', text: '9' }],
    });
  });
  it('is said to be left out where it is among the names', () => {
    const edit = { row: 0, column: 'column 2', text: '9', header: false, place: 1 };
    expect(found(true, edit)).toMatchObject({
      edits: [],
      said: ['The change of row 1 in column “column 2” to “9” is left out: the table has no such cell now.'],
    });
    expect(found(false, edit)).toMatchObject({ said: [], edits: [edit] });
  });
  it('is said to be left out where nobody knows its place', () =>
    expect(found(false, { row: 0, column: '20', text: '9' })).toMatchObject({
      edits: [],
      said: ['The change of row 1 in column “20” to “9” is left out: the table has no such cell now.'],
    }));
});

it('opens a session as it was saved, whatever the figure shows before', () => {
  const saved = { ...usual, lambda: 2 };
  const opened = openSession(parameters, sessionText(parameters, saved, { name: 'a.csv', text: 'a,y\n1,2' }));
  if ('problem' in opened) throw new Error(opened.problem);
  const { file: _, ...state } = saved;
  expect({ ...opened.controls }).toEqual(state);
});
