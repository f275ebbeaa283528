import { contours } from 'd3-contour';
import { levels, SIZE, values } from './field.mjs';

/** d3-contour reads any list by index; its types ask for an array. */
const list = /** @type {number[]} */ (/** @type {unknown} */ (values));
const generator = contours().size([SIZE, SIZE]).thresholds(levels);

export default () => generator(list);
