import { heightsOf, type SampledField, shownRange } from './field-view.ts';

/** Faces of the tilted view each way: even, so that the axes are edges of faces, and a divisor of the cells sampled. */
const FACES = 12;

/** The field as a surface of heights from 0 to 1 over the ground [−1, 1]², and where its points stand there. */
export function relief(field: SampledField) {
  const [low, high] = shownRange(field);
  const [a, b] = field.window;
  const height = (value: number) => (high > low ? (value - low) / (high - low) : 0.5 + Math.sign(value - low));
  const onGround = (coordinate: number) => (2 * (coordinate - a)) / (b - a) - 1;
  return { surface: { n: FACES + 1, heights: heightsOf(field, FACES).map(height) }, height, onGround };
}

export type Relief = ReturnType<typeof relief>;
