import type { Field } from './surface-field.ts';
import type { SpatialFunction } from './surface-point.ts';

/** A formula as a function of three coordinates, its fourth held. */
export function spatialFunction(formula: Field, w: number): SpatialFunction {
  const point = Float64Array.of(0, 0, 0, w);
  return (x, y, z) => {
    point[0] = x;
    point[1] = y;
    point[2] = z;
    return formula.value(point);
  };
}
