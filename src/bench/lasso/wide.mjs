import { designOf } from '../../math/regression/design.ts';
import { exactPath } from '../../math/regression/exact-path.ts';
import { drawn } from './drawn.mjs';

const { columns, target } = drawn({ n: 200, p: 2000, seed: 2 });

export default () => exactPath(designOf(columns, target));
