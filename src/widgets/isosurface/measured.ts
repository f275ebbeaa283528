import { stateKey } from '#figure/controls/controls.ts';
import { levelSurfaceQuantities } from '#math/surfaces';
import { type Measured, type SurfaceControls, type SurfaceModel, type SurfaceQuantities, surfaceAt } from './model.ts';

/** Every quantity, at its best precision: for when the controls rest. */
export function quantitiesOf({ formula, mesh, half, level, w, volumeAround }: SurfaceModel): SurfaceQuantities {
  const found = levelSurfaceQuantities(formula, mesh, { half, level, w });
  return {
    components: found.components,
    'euler-characteristic': found.eulerCharacteristic,
    area: found.area,
    volume: found.volume + volumeAround,
    triangles: found.triangles,
    closed: found.closed,
  };
}

/** Measures the surface in this state: takes longer than a frame. */
export const measured = (controls: SurfaceControls): Measured => ({
  key: stateKey(controls),
  values: quantitiesOf(surfaceAt(controls)),
});
