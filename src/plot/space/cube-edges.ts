import { project, STAGE } from './stage.ts';
import type { Rotation } from './turn.ts';

/** The outline of the cube as path data, behind and in front of what it holds, and where its axes are named. */
export interface CubeEdges {
  readonly behind: string;
  readonly before: string;
  readonly names: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

interface Edge {
  readonly axis: number;
  /** Faces at the edge that look at the eye: 0 behind everything, 1 on the outline, 2 before everything. */
  readonly facing: number;
  /** Both ends: x, y, depth each. */
  readonly ends: Float64Array;
}

/** A name stands this far from its edge; an edge seen shorter than this has none. SVG units. */
const NAME_DISTANCE = 17;
const SHORTEST_NAMED = 40;

export function cubeEdges(rotation: Rotation, names: readonly string[]): CubeEdges {
  const edges = [0, 1, 2].flatMap((axis) => edgesAlong(axis, rotation));
  const path = (chosen: readonly Edge[]) =>
    chosen.map(({ ends: [a, b, , c, d] }) => `M${round(a)} ${round(b)}L${round(c)} ${round(d)}`).join('');
  return {
    behind: path(edges.filter(({ facing }) => facing < 2)),
    before: path(edges.filter(({ facing }) => facing === 2)),
    names: names.flatMap((text, axis) =>
      nameOf(
        text,
        edges.filter((edge) => edge.axis === axis && edge.facing === 1),
      ),
    ),
  };
}

const round = (value: number | undefined) => Number((value as number).toFixed(1));

function edgesAlong(axis: number, rotation: Rotation): Edge[] {
  const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
  return [-1, 1].flatMap((atU) =>
    [-1, 1].map((atV) => {
      const ends = [-1, 1].flatMap((end) => {
        const corner = [0, 0, 0];
        corner[axis] = end;
        corner[u] = atU;
        corner[v] = atV;
        return corner;
      });
      const facing = [atU * (rotation[6 + u] as number), atV * (rotation[6 + v] as number)].filter((z) => z > 0).length;
      return { axis, facing, ends: project(ends, rotation, 1) };
    }),
  );
}

/** The name stands outside the lowest edge of its axis on the outline, at the edge's middle. */
function nameOf(text: string, outline: readonly Edge[]) {
  const middles = outline.map(({ ends }) => {
    const [ax, ay, , bx, by] = ends as unknown as [number, number, number, number, number];
    return { x: (ax + bx) / 2, y: (ay + by) / 2, length: Math.hypot(bx - ax, by - ay) };
  });
  const lowest = middles.sort((a, b) => b.y - a.y || a.x - b.x)[0];
  if (!lowest || lowest.length < SHORTEST_NAMED) return [];
  const [dx, dy] = [lowest.x - STAGE.width / 2, lowest.y - STAGE.height / 2];
  const away = NAME_DISTANCE / (Math.hypot(dx, dy) || 1);
  return [{ text, x: round(lowest.x + dx * away), y: round(lowest.y + dy * away) }];
}
