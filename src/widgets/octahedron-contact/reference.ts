import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question:
    'With three parameters, does the best affordable point land on a vertex, an edge or a face, and what is zero there?',
  method:
    'The ball ‖φ‖₁ ≤ c has 6 vertices, 12 edges and 8 faces. On each of them the lowest point of L is solved for, in closed form, and the one that is nearest to the conditions of an optimum is taken: −∂ⱼL = λ·sign φⱼ where φⱼ is not zero, |∂ⱼL| ≤ λ where it is; ties go to the face with more zeros. The zeros, the signs and the contact are proved in exact rational arithmetic, with the doubles of H, φ̂ and c taken as the fractions that they are; where rounding would decide otherwise, what is proved is shown. The conditions of each face are linear in the centre, so that the cells of the map are polygons between straight lines. The best point with ‖φ‖₂ ≤ c solves the secular equation. The outline of the ellipsoid is exact.',
  meanings: {
    phi1: 'first parameter of the minimizer',
    phi2: 'second parameter of the minimizer',
    phi3: 'third parameter of the minimizer',
    zeros: 'how many parameters of the minimizer are exactly 0',
    contact:
      'what the minimizer lies on: a vertex, an edge or a face of the octahedron, or nothing cuts it off (interior)',
    loss: 'loss at the minimizer',
    lambda: 'multiplier of the constraint: −∇L = λ · (a subgradient of the 1-norm)',
    'kkt-residual':
      'the largest distance, over the parameters, from −∂ⱼL to what the conditions allow; 0 at an exact optimum',
    proof:
      'of the zeros, the signs and the contact: proved, in exact arithmetic; tie, where the centre lies on the rim of the octahedron or |∂ⱼL| = λ at a zero; none, where rounding has made H indefinite',
    'ridge-phi1': 'first parameter of the minimizer with ‖φ‖₂ ≤ c',
    'ridge-phi2': 'second parameter of the minimizer with ‖φ‖₂ ≤ c',
    'ridge-phi3': 'third parameter of the minimizer with ‖φ‖₂ ≤ c',
    'ridge-zeros': 'how many parameters of the minimizer with ‖φ‖₂ ≤ c are exactly 0 in double precision',
  },
};
