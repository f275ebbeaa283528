import { NO_FILE, type ParameterTable } from '#figure/controls/parameter.ts';

/** What figures take that begin with a table: one of those that the site ships, or one of the reader’s own. */
export const tableParameters = {
  data: {
    kind: 'choice',
    label: 'data',
    default: 'diabetes',
    options: [
      { value: 'diabetes', label: 'diabetes' },
      { value: 'cars', label: 'cars' },
      { value: 'wages', label: 'wages' },
      { value: 'meat', label: 'light through meat' },
    ],
  },
  file: { kind: 'file', label: 'a table of your own', default: NO_FILE, accept: '.csv,.tsv,.txt,.json,text/csv' },
  target: { kind: 'name', label: 'column to predict', default: '' },
  missing: {
    kind: 'choice',
    label: 'rows with a missing cell',
    default: 'rows',
    options: [
      { value: 'rows', label: 'are left out' },
      { value: 'mean', label: 'get the column’s mean' },
    ],
  },
  texts: {
    kind: 'choice',
    label: 'columns of text',
    default: 'one-hot',
    options: [
      { value: 'one-hot', label: 'become columns of 0 and 1' },
      { value: 'drop', label: 'are left out' },
    ],
  },
} as const;

/** Weights λ for tables, whose slider follows the data. */
export const tableStrength = {
  kind: 'number',
  label: 'penalty strength',
  symbol: 'λ',
  default: 10,
  min: 0,
  max: 1e6,
  slider: { min: 0.05, max: 50, step: 0.005, scale: 'logarithmic' },
} as const;

export const mix = {
  kind: 'number',
  label: 'mix: ridge 0, lasso 1',
  default: 1,
  min: 0,
  max: 1,
  slider: { min: 0, max: 1, step: 0.01 },
  marks: [
    { value: 0, label: 'ridge' },
    { value: 1, label: 'lasso' },
  ],
} as const;

/** The parameters that have a field: the file has its place below the picture. */
export const withoutFile = (parameters: ParameterTable): ParameterTable =>
  Object.fromEntries(Object.entries(parameters).filter(([, { kind }]) => kind !== 'file'));
