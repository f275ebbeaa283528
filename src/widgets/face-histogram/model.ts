import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { largestDeviation, meanCount } from '#math/faces';
import type { widget } from './parameters.ts';
import type { Counted } from './run.ts';

/** Everything that the figure shows of what was counted. */
export function modelOf({ asked, counts, drawn, law }: Counted) {
  const { n } = asked;
  const outside = counts.reduce((sum, count) => sum + count, 0);
  const share = (count: number) => count / outside;
  const at = (k: number) => counts[k - 1] as number;
  const { probability } = law;
  const values = {
    'share-vertex': share(at(1)),
    'exact-vertex': probability[0] as number,
    'share-dense': share(at(n)),
    'exact-dense': probability[n - 1] as number,
    'mean-nonzeros': share(counts.reduce((sum, count, i) => sum + (i + 1) * count, 0)),
    'exact-mean': meanCount(probability),
    'z-score': largestDeviation(counts, probability),
    outside,
    'exact-inside': law.inside,
    vertices: 2 * n,
    facets: 2 ** n,
  } satisfies QuantitiesOf<typeof widget>;
  return {
    asked,
    drawn,
    counts,
    vertex: at(1),
    dense: at(n),
    /** As many as the law predicts, at k − 1. */
    expected: probability.map((p) => outside * p),
    values,
  };
}

export type FaceModel = ReturnType<typeof modelOf>;

/** Nothing before the first counting. */
export const model = (_: ControlsOf<typeof widget>, counted: Counted | undefined): FaceModel | undefined =>
  counted && modelOf(counted);
