import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'What does the set f(x, y, z) = level look like, and at which levels does it change its shape for good?',
  method:
    'f is sampled on a grid of 65³ points, in the part of the cube that holds the surface, and marching cubes joins the crossings into triangles; a surface of more than 100 000 triangles is drawn on a coarser grid. A pole, a leap, or an end of where f is defined is no surface. The Euler characteristic V − E + F is counted on a mesh with half the spacing; what is smaller than a cell of it may be missed. The pieces are counted by a proof: interval arithmetic divides the cube into cells in each of which what there is of the surface hangs together, and pieces that the mesh missed are meshed for themselves; where cells stay undecided, the mesh is counted. Area and volume come from the triangles moved onto the surface and extrapolated to triangles of no size; sharp edges and corners get points of their own; volume by the divergence theorem. For more than three variables the picture is the slice at w.',
  meanings: {
    components: 'connected pieces of the surface in the cube',
    'euler-characteristic':
      'Euler characteristic, V − E + F of the mesh: 2 for each sphere, 0 for a torus, 2 − 2g for genus g',
    area: 'area of the surface inside the cube',
    volume: 'volume of {f ≤ level} in the cube',
    triangles: 'triangles of the drawn mesh',
    closed: 'true when the surface has no edge: it does not leave the closed cube, and does not end in it',
    resolved: 'true when the number of pieces is proved; false when some cells are undecided',
    undecided: 'cells in which nothing is proved of the surface',
  },
};
