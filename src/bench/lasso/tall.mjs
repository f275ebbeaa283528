import { designOf } from '../../math/regression/design.ts';
import { exactPath } from '../../math/regression/exact-path.ts';
import { drawn } from './drawn.mjs';

const { columns, target } = drawn({ n: 1000, p: 200, seed: 1 });

export default () => exactPath(designOf(columns, target));
