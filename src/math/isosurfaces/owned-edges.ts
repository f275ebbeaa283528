import { byte } from '../entries.ts';
/** The two axes across an axis, in the order x, y, z: the order that numbers the edges in cube-cases. */
export function otherAxes(axis: number): readonly [number, number] {
  return axis === 0 ? [1, 2] : [0, axis === 1 ? 2 : 1];
}

/**
 * ownedEdges[lowFaces]: the edges (as bits) of a cell that no earlier cell of the grid holds. lowFaces has bit `axis`
 * where the cell is the first along that axis. Every edge of the grid has one owner, the cell that meets it first.
 */
export const ownedEdges = Uint16Array.from({ length: 8 }, (_, lowFaces) => {
  let owned = 0;
  for (let edge = 0; edge < 12; edge++) {
    const [u, v] = otherAxes(edge >> 2);
    const ownsU = (edge & 1) === 1 || (lowFaces >> u) & 1;
    const ownsV = (edge & 2) === 2 || (lowFaces >> v) & 1;
    if (ownsU && ownsV) owned |= 1 << edge;
  }
  return owned;
});

/** edgeCount[bits]: how many of the twelve edges are set. */
export const edgeCount = new Uint8Array(4096);
for (let bits = 1; bits < edgeCount.length; bits++) edgeCount[bits] = byte(edgeCount, bits >> 1) + (bits & 1);
