import { isolines } from '../../math/isolines/isolines.ts';
import { levels, SIZE, values } from './field.mjs';

export default () => isolines({ values, nx: SIZE, ny: SIZE, levels });
