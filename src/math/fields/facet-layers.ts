import type { ShadedFacet } from './shaded-facets.ts';

/** Facets of one shade that are drawn together: one path of an SVG picture. */
export interface FacetLayer {
  readonly shade: number;
  /** SVG path data: a closed triangle a facet, in relative whole numbers. */
  readonly path: string;
}

/**
 * Facets in the order of shadedFacets gathered into few paths: the depth is cut into `layers` slices, far ones first,
 * and each slice holds one path a shade. Facets of one slice may be drawn in any order, so a slice should be thinner
 * than the parts of the surface that hide each other.
 */
export function facetLayers(facets: readonly ShadedFacet[], layers: number): FacetLayer[] {
  if (!(layers >= 1)) throw new RangeError(`layers must be at least 1, got ${layers}`);
  const near = facets[facets.length - 1]?.depth ?? 0;
  const far = facets[0]?.depth ?? 0;
  const slice = (depth: number) => Math.min(layers - 1, Math.floor((layers * (depth - far)) / (near - far || 1)));
  const groups = Map.groupBy(facets, ({ depth, shade }) => `${slice(depth)}/${shade}`);
  return [...groups.values()].map((group) => ({ shade: (group[0] as ShadedFacet).shade, path: pathOf(group) }));
}

function pathOf(facets: readonly ShadedFacet[]): string {
  let [x, y] = [0, 0];
  return facets
    .map(({ points }) => {
      const [ax, ay, bx, by, cx, cy] = points as [number, number, number, number, number, number];
      const path = `m${pair(ax - x, ay - y)}l${pair(bx - ax, by - ay)}${signed(cx - bx)}${signed(cy - by)}z`;
      [x, y] = [ax, ay];
      return path;
    })
    .join('');
}

const pair = (x: number, y: number): string => `${x}${signed(y)}`;
const signed = (x: number): string => (x < 0 ? `${x}` : ` ${x}`);
