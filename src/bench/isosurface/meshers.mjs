// Both programs start from the function and end with an indexed mesh: ours from the formula as the reader types it,
// theirs from a JavaScript function, which is what the package takes.
import { surfaceNets } from 'isosurface';
import { parseFormula } from '../../math/formula/formula.ts';
import { levelSurfaceMesh } from '../../math/isosurfaces/level-surface-mesh.ts';

const half = 1.5;
const formula = parseFormula('x^4+y^4+z^4-(x^2+y^2+z^2-0.4)', ['x', 'y', 'z', 'w']);
/** @type {(x: number, y: number, z: number) => number} */
const potential = (x, y, z) => x * x * x * x + y * y * y * y + z * z * z * z - (x * x + y * y + z * z - 0.4);

export const ours = (/** @type {number} */ n) => () => levelSurfaceMesh(formula, { half, level: 0, n });

export const theirs = (/** @type {number} */ n) => () =>
  surfaceNets([n, n, n], potential, [
    [-half, -half, -half],
    [half, half, half],
  ]);
