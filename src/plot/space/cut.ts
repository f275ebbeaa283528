import type { Quads } from './facets.ts';

export type Place = readonly [x: number, y: number, z: number];

/** From where on, in all three directions, a surface is cut away so that a piece of it inside another can be seen. */
export function cutOf({ points, corners }: Quads): Place | undefined {
  const boxes = [...boxesOf(points, piecesOf(points.length / 3, corners)).values()];
  const inner = boxes.find((box) => boxes.some((other) => other !== box && isWithin(box, other)));
  return (
    inner && ([0, 1, 2].map((q) => ((inner.low[q] as number) + (inner.high[q] as number)) / 2) as unknown as Place)
  );
}

/** The surface without what is beyond the cut. */
export function cutOpen(quads: Quads, cut: Place): Quads {
  const { points, corners, normals } = quads;
  const kept = Array.from({ length: corners.length / 4 }, (_, piece) => piece).filter((piece) =>
    cut.some((from, q) => {
      let sum = 0;
      for (let c = 0; c < 4; c += 1) sum += points[3 * (corners[4 * piece + c] as number) + q] as number;
      return sum / 4 < from;
    }),
  );
  return {
    points,
    corners: Uint32Array.from(kept.flatMap((piece) => [...corners.subarray(4 * piece, 4 * piece + 4)])),
    normals: Float64Array.from(kept.flatMap((piece) => [...normals.subarray(3 * piece, 3 * piece + 3)])),
  };
}

/** Of each point, one that stands for all that hang together with it. */
function piecesOf(count: number, corners: Uint32Array): Uint32Array {
  const parent = Uint32Array.from({ length: count }, (_, point) => point);
  const root = (point: number): number => {
    let at = point;
    for (let next = parent[at] as number; next !== at; next = parent[at] as number) {
      parent[at] = parent[next] as number;
      at = next;
    }
    return at;
  };
  corners.forEach((point, at) => {
    if (at % 4 > 0) parent[root(point)] = root(corners[at - 1] as number);
  });
  return parent.map((_, point) => root(point));
}

interface Box {
  readonly low: number[];
  readonly high: number[];
}

function boxesOf(points: Float64Array, pieces: Uint32Array): Map<number, Box> {
  const boxes = new Map<number, Box>();
  pieces.forEach((piece, point) => {
    const place = points.subarray(3 * point, 3 * point + 3);
    const box = boxes.get(piece) ?? { low: [...place], high: [...place] };
    place.forEach((x, q) => {
      box.low[q] = Math.min(box.low[q] as number, x);
      box.high[q] = Math.max(box.high[q] as number, x);
    });
    boxes.set(piece, box);
  });
  return boxes;
}

const isWithin = (inner: Box, outer: Box) =>
  inner.low.every((x, q) => x > (outer.low[q] as number)) && inner.high.every((x, q) => x < (outer.high[q] as number));
