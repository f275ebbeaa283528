import { heightsOf, type SampledField, type Window } from './field-view.ts';

/** Poles and cliffs are cut off where they would make the rest of the field this many times flatter. */
const TALLEST = 3;
/** Faces of the tilted view each way: even, so that the axes are edges of faces, and a divisor of the cells sampled. */
const FACES = 12;

/** The values of the field that the tilted view spans. */
export function shownRange({ low, high, usual }: SampledField): Window {
  return high - low > TALLEST * (usual[1] - usual[0]) && usual[1] > usual[0] ? usual : [low, high];
}

/** The field as a surface of heights from 0 to 1 over the ground [−1, 1]², and where its points stand there. */
export function relief(field: SampledField) {
  const [low, high] = shownRange(field);
  const [a, b] = field.window;
  const height = (value: number) => (high > low ? (value - low) / (high - low) : 0.5 + Math.sign(value - low));
  const onGround = (coordinate: number) => (2 * (coordinate - a)) / (b - a) - 1;
  return { surface: { n: FACES + 1, heights: heightsOf(field, FACES).map(height) }, height, onGround };
}

export type Relief = ReturnType<typeof relief>;
