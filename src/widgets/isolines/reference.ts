import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'Cut a surface at one height: which points of the plane lie on the cut, and in how many pieces?',
  method:
    'The level set is followed by marching squares through a grid that includes the lines where the formula breaks; each crossing is then solved for to full precision. Length and area are integrals along the true curve, not sums over the grid. Pieces are counted in the window: a line that leaves and comes back counts twice, lines that cross are one; what is smaller than a cell of the grid may be missed. The faint isolines stand at round levels.',
  meanings: {
    components: 'connected pieces of the level set f = c in the window',
    length: 'length of the level set inside the window',
    area: 'area of the points of the window with f ≤ c',
  },
};
