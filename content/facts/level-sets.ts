import { near } from '../articles/testing/claim.ts';
import type { Fact } from './fact.ts';

const tex = String.raw;

/** What the words about level sets mean. */
export const levelSets: readonly Fact[] = [
  {
    number: 'F26',
    title: 'Names of level sets',
    says: tex`In two variables a level set is an isoline or contour, in three an isosurface or level surface, beyond that a level hypersurface. It is a smooth one of dimension $n - 1$ near every point where the gradient is not zero.`,
    when: 'The function has continuous derivatives there. At other points it may cross itself, or shrink to a point.',
    source: 'The implicit function theorem.',
    shown: {
      widget: 'isolines',
      query: '?f=x^2-y^2&level=0',
      holds: (now, at) => now.components === 1 && at('?f=x^2-y^2&level=1').components === 2,
    },
  },
  {
    number: 'F27',
    title: 'Normals',
    says: tex`The gradient stands at right angles to the level set. At a corner, where there is none, its place is taken by the normal cone: all directions that make at least a right angle with every step into the set.`,
    when: tex`The function is differentiable at the point with $\slope{\nabla f} \ne 0$; for the cone, the set is convex.`,
    source: 'R. T. Rockafellar, *Convex Analysis*, Princeton University Press (1970).',
    test: { file: 'src/math/normal-cone.test.ts', of: 'for the balls' },
    shown: {
      widget: 'scalar-field',
      query: '',
      holds: (now) => near(now['gradient-x'], 2) && near(now['gradient-y'], 2),
    },
  },
  {
    number: 'F28',
    title: 'One quartic, five shapes',
    says: tex`The surface $x^4 + y^4 + z^4 - (x^2 + y^2 + z^2) + k = 0$ changes its shape at $k = \tfrac34, \tfrac12, \tfrac14, 0$ only. Between these it is: nothing, eight spheres, one surface with five holes, a sphere within a sphere, one sphere.`,
    when: tex`From $k > \tfrac34$ down to $k < 0$.`,
    source: 'Its shape can change at critical values only (Morse theory), and those are the four.',
    test: { file: 'src/math/isosurfaces/level-surface.test.ts', of: 'with one level between each two' },
    shown: {
      widget: 'isosurface',
      query: '',
      holds: (now) => now.components === 1 && now['euler-characteristic'] === 2 - 2 * 5,
    },
  },
];
