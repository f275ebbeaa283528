import { listed } from '#text/sentence.ts';
import { parameterName } from '#text/words.ts';
import type { OctahedronModel } from './model.ts';

/** What the cube of slopes shows, in words: the larger the face of the octahedron, the smaller that of the cube. */
export function dualWords({ best }: Pick<OctahedronModel, 'best'>): string {
  const nonzero = best.face.flatMap((s, j) => (s === 0 ? [] : [parameterName(j)]));
  switch (best.contact) {
    case 'interior':
      return 'Nothing is cut off: −∇L is zero, and λ with it.';
    case 'vertex':
      return `Only ${nonzero[0]} is not zero: −∇L lies on a face of the cube.`;
    case 'edge':
      return `${listed(nonzero)} are not zero: −∇L lies on an edge of the cube.`;
    case 'face':
      return 'No parameter is zero: −∇L is a corner of the cube.';
  }
}
