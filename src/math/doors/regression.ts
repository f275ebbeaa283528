/** The lasso and the elastic net on rows of data, a door of their own: only figures of data load them. */

export {
  type Column,
  coefficientsInUnits,
  type Design,
  designOf,
  type InUnits,
  predict,
} from '../regression/design.ts';
