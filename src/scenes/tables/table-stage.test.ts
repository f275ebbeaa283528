import { expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { textAtHand } from './at-hand.ts';
import { openSession, sessionText } from './session.ts';
import { tableParameters, tableStrength } from './table-parameters.ts';
import { TableStage } from './table-stage.ts';

const parameters = { lambda: tableStrength, ...tableParameters };
const usual = defaults(parameters);

function numbersFrom(text: string) {
  const asked = { ...usual, file: { name: 'mine.csv', text } };
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

it('opens a session as it was saved, whatever the figure shows before', () => {
  const saved = { ...usual, lambda: 2 };
  const opened = openSession(parameters, sessionText(parameters, saved, { name: 'a.csv', text: 'a,y\n1,2' }));
  if ('problem' in opened) throw new Error(opened.problem);
  const { file: _, ...state } = saved;
  expect({ ...opened.controls }).toEqual(state);
});
