import { readFileSync } from 'node:fs';
import { designOf } from '../../math/regression/design.ts';
import { exactPath } from '../../math/regression/exact-path.ts';

const text = readFileSync(new URL('../../../content/data/diabetes.csv', import.meta.url), 'utf8');
const rows = text
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number));
const [target, ...features] = Array.from({ length: 11 }, (_, j) =>
  Float64Array.from(rows, (row) => row.at(j - 1) ?? 0),
);

export default () => exactPath(designOf(features, target ?? []));
