import { entry } from '../entries.ts';

/**
 * The case table of marching cubes, generated rather than copied.
 *
 * A corner of the unit cube is the number dy + 2·dz + 4·dx, a set of corners a byte, an edge the number
 * 4·axis + u + 2·v, where u and v are its coordinates on the other two axes in the order x, y, z.
 *
 * On every face each run of inside corners is cut off by a segment of its own ("inside corners stay apart"). Two
 * cubes that share a face see the same corners, so they draw the same segments: the surface has no cracks. Joined
 * end to end the segments form closed loops; a loop is cut into triangles along chords that never lie in a face,
 * so an edge belongs to two triangles and no more.
 */
type Corner = readonly [number, number, number];
type Loop = readonly number[];
type Triangle = readonly [number, number, number];

const cornerNumber = ([x, y, z]: Corner): number => y + 2 * z + 4 * x;

function edgeNumber(a: Corner, b: Corner): number {
  const low = a.map((value, axis) => Math.min(value, entry(b, axis)));
  const axis = a.findIndex((value, k) => value !== b[k]);
  const [u, v] = low.filter((_, k) => k !== axis) as [number, number];
  return 4 * axis + u + 2 * v;
}

/** The six faces, their corners in anticlockwise order seen from outside. */
function cubeFaces(): Corner[][] {
  const square = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const;
  return [0, 1, 2].flatMap((axis) =>
    [0, 1].map((side) => {
      const corners = square.map(([p, q]) => {
        const corner = [side, side, side] as [number, number, number];
        corner[(axis + 1) % 3] = p;
        corner[(axis + 2) % 3] = q;
        return corner as Corner;
      });
      return side === 1 ? corners : corners.reverse();
    }),
  );
}

const faces = cubeFaces();
const faceEdges = faces.map((face) => face.map((corner, k) => edgeNumber(corner, entry(face, (k + 1) % 4))));
const inOneFace = (a: number, b: number): boolean => faceEdges.some((edges) => edges.includes(a) && edges.includes(b));

/** successor[e]: the crossed edge that follows the crossed edge e along the surface, by the face where e leaves. */
function segments(inside: number): Map<number, number> {
  const successor = new Map<number, number>();
  for (const [f, face] of faces.entries()) {
    const edges = entry(faceEdges, f);
    const isInside = (k: number) => ((inside >> cornerNumber(entry(face, k & 3))) & 1) === 1;
    const edge = (k: number) => entry(edges, k & 3);
    for (let k = 0; k < 4; k++) {
      if (!isInside(k) || isInside(k + 1)) continue;
      let first = k;
      while (isInside(first + 3)) first += 3;
      successor.set(edge(first + 3), edge(k));
    }
  }
  return successor;
}

function loops(inside: number): Loop[] {
  const successor = segments(inside);
  const found: Loop[] = [];
  while (successor.size > 0) {
    const loop: number[] = [];
    let edge = successor.keys().next().value;
    while (edge !== undefined && successor.has(edge)) {
      loop.push(edge);
      const next = successor.get(edge);
      successor.delete(edge);
      edge = next;
    }
    found.push(loop);
  }
  return found;
}

/** Triangles over the loop, their chords inside the cube; undefined where there is no such way (none of the 256 cases). */
function triangulate(loop: Loop): Triangle[] | undefined {
  if (loop.length < 3) return [];
  const last = loop.length - 1;
  const [a, b] = [entry(loop, 0), entry(loop, last)];
  for (let k = 1; k < last; k++) {
    const apex = entry(loop, k);
    if ((k > 1 && inOneFace(a, apex)) || (k < last - 1 && inOneFace(apex, b))) continue;
    const before = triangulate(loop.slice(0, k + 1));
    const after = triangulate(loop.slice(k));
    if (before && after) return [[a, apex, b], ...before, ...after];
  }
  return undefined;
}

/** The most triangles that any one cube holds. */
export const maxTriangles = 5;

/** crossedEdges[inside]: bit e is set where edge e joins an inside corner to an outside one. */
export const crossedEdges = new Uint16Array(256);

/** triangleCount[inside]: triangles in the cube. */
export const triangleCount = new Uint8Array(256);

/** triangleEdges[3·maxTriangles·inside + …]: three edges a triangle, anticlockwise seen from outside the set. */
export const triangleEdges = new Uint8Array(256 * 3 * maxTriangles);

for (let inside = 0; inside < 256; inside++) {
  const cases = loops(inside);
  const triangles = cases.flatMap((loop) => triangulate(loop) ?? []);
  crossedEdges[inside] = cases.flat().reduce((bits, edge) => bits | (1 << edge), 0);
  triangleCount[inside] = triangles.length;
  triangleEdges.set(triangles.flat(), 3 * maxTriangles * inside);
}
