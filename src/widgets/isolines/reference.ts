import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'Cut a surface at one height: which points of the plane lie on the cut, and in how many pieces?',
  method:
    'The level set is followed by marching squares through a grid that includes the lines where the formula breaks; each crossing is then solved for to full precision. Length and area are integrals along the true curve, not sums over the grid. Pieces are counted in the closed window: a line that leaves and comes back counts twice, lines that cross are one. Then the number of pieces is proved: interval arithmetic bounds f and its slopes over cells, which are cut until each is empty or crossed by lines whose ends are told apart. Cells for which that does not succeed, such as those where lines touch, stay undecided and are tinted. The faint isolines stand at round levels.',
  meanings: {
    components: 'connected pieces of the level set f = c in the window',
    length: 'length of the level set inside the window',
    area: 'area of the points of the window with f ≤ c',
    resolved: 'true: the number of pieces is proved; false: some cells are undecided',
    undecided: 'cells in which something is left undecided; at most so many are told apart',
  },
};
