import { playhead } from '#figure/playback/playback.ts';
import { defineWidget } from '#figure/widget.ts';
import { lossParameters, strength } from '#scenes/loss/loss-parameters.ts';
import { stepSize } from '#scenes/loss/step-size.ts';
import { LANES, type LaneName, NAMES } from './lanes.ts';

/** What is said of each lane. */
const COLUMNS = {
  phi1: 'φ₁',
  phi2: 'φ₂',
  objective: 'objective',
  gap: 'above the minimum',
  zeros: 'exact zeros',
  'first-zero': 'first zero at',
  'support-from': 'right zeros from',
} as const;
export type Column = keyof typeof COLUMNS;

/** A text for each quantity of each lane. */
export const forEachLane = (text: (lane: LaneName, column: Column) => string) =>
  Object.fromEntries(
    LANES.flatMap((lane) =>
      (Object.keys(COLUMNS) as Column[]).map((column) => [`${lane}-${column}`, text(lane, column)]),
    ),
  ) as Record<`${LaneName}-${Column}`, string>;

/** The exact minimum that all lanes are measured by. */
export const minimum = {
  phi1: 'φ₁*',
  phi2: 'φ₂*',
  objective: 'minimum',
  zeros: 'exact zeros',
  'kkt-residual': 'residual',
} as const;

/** Steps of the counting slider: in powers of ten. */
const COUNTING = 0.01;

export const widget = defineWidget({
  name: 'descent-race',
  title: 'Four ways down',
  lead: ['step'],
  parameters: {
    lambda: strength,
    step: {
      ...stepSize,
      label: 'step',
      default: 0.3,
      min: 1e-6,
      max: 100,
      marks: [
        { value: 0.001, label: '0.001' },
        { value: 0.03, label: '0.03' },
        // The larger curvature of this loss is 1 whatever its stretch.
        { value: 1, label: '1/λₘₐₓ' },
        { value: 2, label: '' },
      ],
    },
    iterations: {
      kind: 'number',
      label: 'iterations',
      default: 60,
      min: 1,
      max: 10_000,
      whole: true,
      slider: { min: 1, max: 2000, step: COUNTING, scale: 'counting' },
      marks: [
        { value: 1, label: '1' },
        { value: 10, label: '10' },
        { value: 100, label: '100' },
        { value: 1000, label: '1000' },
      ],
    },
    ...lossParameters,
    start: {
      kind: 'vector',
      label: 'start',
      symbol: 'φ⁰',
      symbols: ['φ₁⁰', 'φ₂⁰'],
      default: [-1, 2],
      min: -100,
      max: 100,
    },
    schedule: {
      kind: 'choice',
      label: 'k-th step',
      default: 'constant',
      options: [
        { value: 'constant', label: 't' },
        { value: 'root', label: 't/√k' },
      ],
    },
    plot: {
      kind: 'choice',
      label: 'chart',
      default: 'phi2',
      options: [
        { value: 'phi1', label: '|φ₁|' },
        { value: 'phi2', label: '|φ₂|' },
        { value: 'gap', label: 'gap to the minimum' },
      ],
    },
    shown: playhead('iteration'),
  },
  quantities: {
    ...forEachLane((lane, column) => `${NAMES[lane]}: ${COLUMNS[column]}`),
    ...minimum,
  },
});

/** The read-out as a table: a row for each lane. */
export const grid = {
  columns: Object.values(COLUMNS),
  rows: LANES.map((lane) => ({
    label: NAMES[lane],
    quantities: Object.keys(COLUMNS).map((column) => `${lane}-${column}`),
  })),
};
