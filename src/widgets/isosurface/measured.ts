import { stateKey } from '#figure/controls/controls.ts';
import { atOnce } from '#math';
import { nearSteps, wholeSurface } from '#math/surfaces';
import {
  FINEST,
  type Measured,
  markAlong,
  meshed,
  type SurfaceControls,
  type SurfaceModel,
  surfaceAt,
} from './model.ts';

type Steps<Found> = Generator<undefined, Found, undefined>;

/** Every quantity, at its best precision: for when the controls rest. */
export const quantitiesOf = (surface: SurfaceModel) => atOnce(measuredSteps(surface)).values;

function* measuredSteps(surface: SurfaceModel): Steps<Omit<Measured, 'key'>> {
  const { formula, sought, level, view, w } = surface;
  const finer = yield* finerMesh(surface);
  const { near, drawn } = finer ?? surface;
  const found = yield* wholeSurface(formula, { sought, near, half: view, level, w });
  const values = {
    components: found.components,
    'euler-characteristic': found.eulerCharacteristic,
    area: found.area,
    volume: found.volume,
    triangles: sought.parts ? drawn.triangles.length / 3 : found.triangles,
    closed: found.closed,
    resolved: found.resolved,
    undecided: found.undecided.length,
  };
  const { atLeast, contacts, undecided: cells } = found;
  const missed = [...found.missed, ...contacts.map((ends) => markAlong(ends, view).drawn)];
  return { values, finer, atLeast, contacts, cells, missed };
}

/** The mesh that is drawn at rest, unless it is drawn already. */
function* finerMesh({ sought, mesh, view, w }: SurfaceModel): Steps<Measured['finer']> {
  if (mesh.n === FINEST) return undefined;
  const near = yield* nearSteps(sought.field, { half: view, level: sought.level, w });
  yield;
  if (near.mesh.n <= mesh.n) return undefined;
  const sheets = [];
  for (const field of sought.parts ?? [])
    sheets.push(yield* nearSteps(field, { half: view, level: 0, w, n: near.mesh.n }));
  yield;
  return meshed(near, sheets);
}

/** Measures the surface in this state, in pieces that last some milliseconds each. */
export function* measuring(controls: SurfaceControls): Steps<Measured> {
  return { key: stateKey(controls), ...(yield* measuredSteps(surfaceAt(controls))) };
}

/** The same at once: longer than a frame. */
export const measured = (controls: SurfaceControls): Measured => atOnce(measuring(controls));
