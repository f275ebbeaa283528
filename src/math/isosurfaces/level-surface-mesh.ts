import type { Formula } from '../formula/formula.ts';
import { sampleGrid3 } from '../formula/sample.ts';
import { isosurfaceMesh, type SurfaceMesh } from './isosurface.ts';

export interface LevelSurfaceOptions {
  /** Half the side of the cube [−half, half]³; positive. */
  readonly half: number;
  readonly level: number;
  /** The fourth coordinate, where the formula uses it; 0 when left out. */
  readonly w?: number;
  /** Samples an axis; 65 when left out. An odd number puts samples on the coordinate planes. */
  readonly n?: number;
}

const defaultSamples = 65;

/**
 * The surface {f = level} of a formula in x, y, z and w, as a mesh: samples, then marching cubes. Fast enough to follow a
 * slider; its vertices are as exact as linear interpolation between samples.
 *
 * @throws RangeError that names half, level or n.
 */
export function levelSurfaceMesh(formula: Formula, options: LevelSurfaceOptions): SurfaceMesh {
  const { half, level, w = 0, n = defaultSamples } = options;
  if (!(half > 0 && half < Infinity)) throw new RangeError(`half must be positive and finite, got ${half}`);
  const into = n ** 3 <= scratch.length ? scratch.subarray(0, n ** 3) : undefined;
  return isosurfaceMesh({ values: sampleGrid3(formula, { half, n, w, into }), n, half, level });
}

/** Room for samples that no mesh keeps: to make and clear it anew would take as long as to fill it. */
const scratch = new Float64Array(defaultSamples ** 3);
