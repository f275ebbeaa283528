import { stateKey } from '#figure/controls/controls.ts';
import type { QuantityValue } from '#figure/controls/quantity.ts';
import { remember } from '#figure/remember.ts';
import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { countZeros, quadrantPieces, type Vec2 } from '#math';
import { viewShowing } from '#scenes/loss/loss-view.ts';
import { objectiveContours } from '#scenes/loss/objective-contours.ts';
import type { widget } from './parameters.ts';
import { lanePath } from './paths.ts';
import { gapAt, type Lane, type Race, runRace } from './race.ts';

type Controls = ControlsOf<typeof widget>;

/** The plane's width for its height: it stands beside the chart. */
const ASPECT = 1.05;
/** A lane that is this many times as far from the minimum as ever it should be is running away. */
const AWAY = 10;

/** The ground of the race: what neither playback nor chart change. */
export function ground(race: Race, { start, center }: Pick<Controls, 'start' | 'center'>) {
  const view = viewShowing([start, center, race.best.phi], ASPECT);
  const pieces = quadrantPieces(race.loss, { penalty: 'l1', lambda: race.lambda });
  return { view, pieces: objectiveContours(pieces, race.best.objective, view.y[1]) };
}

/** Where every lane is at the iteration that is shown. */
function positions(race: Race, { shown, step, halfHeight }: { shown: number; step: number; halfHeight: number }) {
  const end = Math.min(shown, (race.lanes[0] as Lane).history.length - 1);
  const { best } = race;
  const lanes = race.lanes.map((lane) => {
    const phi = lane.history[end] as readonly number[];
    return {
      name: lane.name,
      lane,
      phi,
      zeros: countZeros(phi),
      path: lanePath(lane, end, halfHeight),
      fate: fate(race, lane, { end, step }),
    };
  });
  const values = {
    ...Object.fromEntries(lanes.flatMap((lane) => laneValues(race, lane))),
    phi1: best.phi[0],
    phi2: best.phi[1],
    objective: best.objective,
    zeros: best.zeros,
    'kkt-residual': best.residual,
  } as QuantitiesOf<typeof widget>;
  return { end, lanes, values };
}

export type Fate = 'going' | 'away' | 'beyond';

/** Whether a lane is going on, running away, or already beyond all numbers. */
function fate({ best, lambda }: Race, { history, finite }: Lane, { end, step }: { end: number; step: number }): Fate {
  if (end >= finite) return 'beyond';
  const distance = (k: number) => {
    const [x, y] = history[k] as Vec2;
    return Math.hypot(x - best.phi[0], y - best.phi[1]);
  };
  return distance(end) > AWAY * Math.max(1, distance(0), 2 * step * lambda) ? 'away' : 'going';
}

type Position = { lane: Lane; phi: readonly number[]; zeros: number; fate: Fate };

function laneValues(race: Race, { lane, phi, zeros, fate }: Position): [string, QuantityValue][] {
  const gap = fate === 'beyond' ? Number.NaN : gapAt(race, phi);
  const finite = (value: number): QuantityValue => (Number.isFinite(value) ? value : 'diverged');
  const numbers: Record<string, QuantityValue> = {
    phi1: finite(fate === 'beyond' ? Number.NaN : (phi[0] as number)),
    phi2: finite(fate === 'beyond' ? Number.NaN : (phi[1] as number)),
    objective: finite(race.best.objective + gap),
    gap: finite(gap),
    zeros,
    'first-zero': lane.firstZero ?? 'never',
    'support-from': lane.supportFrom ?? 'never',
  };
  return Object.entries(numbers).map(([column, value]) => [`${lane.name}-${column}`, value]);
}

const races = remember<Race>();
const grounds = remember<ReturnType<typeof ground>>();

/** Everything that the figure shows; the chart draws the race that it holds. The playback alone runs no race anew. */
export function model(controls: Controls) {
  const { shown, plot: _, ...racing } = controls;
  const key = stateKey(racing);
  const race = races(key, () => runRace(controls));
  const terrain = grounds(key, () => ground(race, controls));
  return { race, ...terrain, ...positions(race, { shown, step: controls.step, halfHeight: terrain.view.y[1] }) };
}

export type RaceModel = ReturnType<typeof model>;
export type Positions = ReturnType<typeof positions>;
