import { stateKey } from '#figure/controls/controls.ts';
import { atOnce } from '#figure/work/slices.ts';
import { levelSurfaceSteps } from '#math/surfaces';
import { type Measured, type SurfaceControls, type SurfaceModel, type SurfaceQuantities, surfaceAt } from './model.ts';

/** Every quantity, at its best precision: for when the controls rest. */
export const quantitiesOf = (surface: SurfaceModel): SurfaceQuantities => atOnce(quantitySteps(surface));

function* quantitySteps({
  formula,
  mesh,
  half,
  level,
  w,
  volumeAround,
}: SurfaceModel): Generator<undefined, SurfaceQuantities, undefined> {
  const found = yield* levelSurfaceSteps(formula, mesh, { half, level, w });
  return {
    components: found.components,
    'euler-characteristic': found.eulerCharacteristic,
    area: found.area,
    volume: found.volume + volumeAround,
    triangles: found.triangles,
    closed: found.closed,
  };
}

/** Measures the surface in this state, in pieces that last some milliseconds each. */
export function* measuring(controls: SurfaceControls): Generator<undefined, Measured, undefined> {
  return { key: stateKey(controls), values: yield* quantitySteps(surfaceAt(controls)) };
}

/** The same at once: longer than a frame. */
export const measured = (controls: SurfaceControls): Measured => atOnce(measuring(controls));
