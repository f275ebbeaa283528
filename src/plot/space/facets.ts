import { outlineOf } from './outline.ts';
import { seenPieces } from './seen-pieces.ts';
import { project } from './stage.ts';
import type { Rotation } from './turn.ts';

/** Four-sided pieces of a surface in space, as the mathematics gives them. */
export interface Quads {
  readonly points: Float64Array;
  readonly corners: Uint32Array;
  readonly normals: Float64Array;
}

/** Pieces of one tone that are drawn together. */
export interface FacetPath {
  readonly side: 'outside' | 'inside';
  /** Brightness in percent. */
  readonly tone: number;
  /** SVG path data in whole units. */
  readonly path: string;
}

/** Towards the light on the screen's axes (right, up, to the eye), of length 1: from above left, in front. */
export const LIGHT = [-0.4, 0.6, Math.sqrt(1 - 0.4 ** 2 - 0.6 ** 2)] as const;
/** Light wraps round the body: this far behind its edge (as a cosine) the last of it ends. */
export const WRAP = 0.55;
/** Where a surface bends out of sight it is brighter by this, so that it stands out from what is behind it, dark or not. */
export const RIM = 0.35;
const TONES = 9;
/** Where a coarse surface bends out of sight, pieces face a little away though their outside is what is seen. */
const BEND = 0.4;
/** Pieces of one slice of depth may be drawn in any order. */
const SLICES = 8;

/** A lit surface in few paths, far ones first: only the pieces that the eye sees. */
export function facetPaths(quads: Quads, rotation: Rotation, half: number): FacetPath[] {
  const seen = project(quads.points, rotation, half).map((value, at) => (at % 3 === 2 ? value : Math.round(value)));
  const depth = (piece: number) => meanDepth(seen, quads.corners, piece);
  const pieces = seenPieces(seen, quads.corners)
    .map((piece) => ({ piece, depth: depth(piece) }))
    .sort((a, b) => a.depth - b.depth);
  const far = pieces[0]?.depth ?? 0;
  const range = (pieces.at(-1)?.depth ?? 0) - far || 1;
  const groups = new Map<string, { side: FacetPath['side']; tone: number; pieces: number[] }>();
  for (const { piece, depth } of pieces) {
    const { side, tone } = lit(quads.normals, rotation, piece);
    const key = `${Math.floor((SLICES * (depth - far)) / range)}${side}${tone}`;
    const group = groups.get(key);
    if (group) group.pieces.push(piece);
    else groups.set(key, { side, tone, pieces: [piece] });
  }
  return [...groups.values()].map(({ side, tone, pieces: together }) => ({
    side,
    tone,
    path: outlineOf({ seen, corners: quads.corners }, together),
  }));
}

function meanDepth(seen: Float64Array, corners: Uint32Array, piece: number): number {
  let sum = 0;
  for (let c = 0; c < 4; c++) sum += seen[3 * (corners[4 * piece + c] as number) + 2] as number;
  return sum / 4;
}

/** Which side of a piece the eye sees, and how bright it is there. */
function lit(normals: Float64Array, rotation: Rotation, piece: number) {
  const row = (r: number) =>
    (rotation[3 * r] as number) * (normals[3 * piece] as number) +
    (rotation[3 * r + 1] as number) * (normals[3 * piece + 1] as number) +
    (rotation[3 * r + 2] as number) * (normals[3 * piece + 2] as number);
  const [x, y, z] = [row(0), row(1), row(2)];
  const facing = (z < -BEND ? -1 : 1) * (LIGHT[0] * x + LIGHT[1] * y + LIGHT[2] * z);
  const brightness = Math.min(1, Math.max(0, (facing + WRAP) / (1 + WRAP)) + RIM * (1 - Math.abs(z)) ** 3);
  return {
    side: z < -BEND ? ('inside' as const) : ('outside' as const),
    tone: Math.round((100 * Math.round(brightness * TONES)) / TONES),
  };
}
