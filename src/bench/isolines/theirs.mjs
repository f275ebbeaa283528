import { contours } from 'd3-contour';
import { levels, SIZE, values } from './field.mjs';

const generator = contours().size([SIZE, SIZE]).thresholds(levels);

export default () => generator(values);
