import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'What does the set f(x, y, z) = level look like, and at which levels does it change its shape for good?',
  method:
    'f is sampled on a grid of 65³ points, in the part of the cube that holds the surface, and marching cubes joins the crossings into triangles. Pieces and Euler characteristic V − E + F are counted on a mesh with half the spacing; what is smaller than a cell of it may be missed. Area and volume come from the triangles moved onto the surface and extrapolated to triangles of no size; volume by the divergence theorem. For more than three variables the picture is the slice at w.',
  meanings: {
    components: 'connected pieces of the surface in the cube',
    'euler-characteristic':
      'Euler characteristic, V − E + F of the mesh: 2 for each sphere, 0 for a torus, 2 − 2g for genus g',
    area: 'area of the surface inside the cube',
    volume: 'volume of {f ≤ level} in the cube',
    triangles: 'triangles of the drawn mesh',
    closed: 'true when the surface does not leave the cube',
  },
};
