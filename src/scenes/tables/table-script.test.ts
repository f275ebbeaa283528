import { expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { textAtHand } from './at-hand.ts';
import { summaryOf } from './summary.ts';
import { tableParameters } from './table-parameters.ts';
import { pythonTable, rTable } from './table-script.ts';
import { TableStage } from './table-stage.ts';

function scriptsOf(text: string) {
  const asked = { ...defaults(tableParameters), file: { name: 'mine.csv', text } };
  const stage = new TableStage(asked, { shipped: textAtHand('diabetes'), own: { text } });
  while (stage.advance());
  const { numbers } = stage;
  const features = numbers.data.features.map(({ name }) => name);
  const tabled = { table: summaryOf(numbers), asked, features, tables: '/' };
  return { python: pythonTable(tabled), r: rTable(tabled) };
}

it('takes signs away where the site does, before it reads numbers', () => {
  const { python, r } = scriptsOf('share,price,note,x,y\n12%,$5,5%,1,3\n13.5 %,"-$ 1,200",few,2,4\n15%,$7,few,4,1\n');
  const line = python.indexOf('for name in ["share", "price"]:');
  expect(line).toBeGreaterThan(0);
  expect(line).toBeLessThan(python.findIndex((one) => one.includes('to_numeric')));
  const [, pattern = ''] = /replace\(r"(.*)", "", regex=True\)/.exec(python[line + 1] ?? '') ?? [];
  const bare = ['12%', '13.5 %', '-$ 1,200', '−€3', '7\u00a0€', '7\u202f€', '1 200 €'].map((cell) =>
    cell.replace(new RegExp(pattern, 'g'), ''),
  );
  expect(bare).toEqual(['12', '13.5', '-1,200', '−3', '7', '7', '1200']);
  expect(r.join('\n')).toContain(
    `for (name in c("share", "price")) table[[name]] <- gsub("${pattern}", "", table[[name]])`,
  );
});

it('takes no signs away where there are none', () => {
  const { python, r } = scriptsOf('x,note,y\n1,5%,3\n2,few,4\n4,few,1\n');
  expect([...python, ...r].join('\n')).not.toContain('[^0-9');
});
