import { type Reading, readingOf, type TableAsked } from './asked.ts';
import type { TableSummary } from './summary.ts';

/** What is needed to write down how columns of numbers are got from a table. */
export interface Tabled {
  readonly table: TableSummary;
  readonly asked: TableAsked;
  readonly features: readonly string[];
  /** The address of the site's tables, for who runs the script elsewhere. */
  readonly tables: string;
}

/** Texts that stand for a missing cell. */
const MISSING = ['', 'NA', 'N/A', 'n/a', '#N/A', 'NaN', 'nan', 'null', 'NULL', '?', '-', '.'];

/** A text between quotes, as Python and R both read it. */
const quote = (text: string) => JSON.stringify(text);

/** Where a feature comes from: a column of numbers, or a category of a column of texts. */
interface Origin {
  readonly feature: string;
  readonly column: string;
  readonly category?: string;
}

function originsOf({ table, features }: Tabled): Origin[] {
  const names = table.columns.map(({ name }) => name);
  return features.map((feature) => {
    if (names.includes(feature)) return { feature, column: feature };
    const column = names.find((name) => feature.startsWith(`${name}=`)) ?? feature;
    return { feature, column, category: feature.slice(column.length + 1) };
  });
}

const sourceOf = ({ table, asked, tables }: Tabled) => (table.own ? asked.file.name : `${tables}${asked.data}.csv`);
const readingIn = ({ table, asked }: Tabled): Reading | undefined => (table.own ? readingOf(asked.file) : undefined);
const usedColumns = (tabled: Tabled) => [
  ...new Set([tabled.table.target, ...originsOf(tabled).map(({ column }) => column)]),
];

/** What both programs name: all columns, those of numbers that are used, and those in which no cell may be missing. */
function namesFor(tabled: Tabled): { all: string; numeric: string; whole: string } {
  const { table, asked } = tabled;
  const used = usedColumns(tabled);
  const listed = (names: readonly string[]) => names.map(quote).join(', ');
  return {
    all: listed(table.columns.map(({ name }) => name)),
    numeric: listed(
      table.columns.filter(({ name, kind }) => used.includes(name) && kind !== 'text').map(({ name }) => name),
    ),
    whole: listed(asked.missing === 'mean' ? [table.target] : used),
  };
}

/** Python with pandas: X, a frame of the features, and y, a series, in the rows that are used. */
export function pythonTable(tabled: Tabled): string[] {
  const { table, asked } = tabled;
  const mean = asked.missing === 'mean';
  const { all, numeric, whole } = namesFor(tabled);
  const options = [
    ...(table.delimiter === ',' ? [] : [`sep=${quote(table.delimiter)}`]),
    ...(table.decimal === '.' ? [] : ['decimal=","']),
    ...(table.header ? [] : ['header=None', `names=[${all}]`]),
    'skipinitialspace=True',
    `na_values=[${MISSING.map(quote).join(', ')}]`,
  ];
  return [
    `table = pd.read_csv(${quote(sourceOf(tabled))}, ${options.join(', ')})`,
    ...(table.header ? [`table.columns = [${all}]`] : []),
    ...(readingIn(tabled)?.edits.length ? ['table = table.astype(object)'] : []),
    ...(readingIn(tabled)?.edits ?? []).map(
      ({ row, column, text }) => `table.loc[${row}, ${quote(column)}] = ${text.trim() === '' ? 'np.nan' : quote(text)}`,
    ),
    `for name in [${numeric}]:`,
    '    table[name] = pd.to_numeric(table[name], errors="coerce")',
    `table = table.dropna(subset=[${whole}])`,
    'X = pd.DataFrame({',
    ...originsOf(tabled).map(({ feature, column, category }) =>
      category === undefined
        ? `    ${quote(feature)}: table[${quote(column)}].astype(float),`
        : `    ${quote(feature)}: (table[${quote(column)}] == ${quote(category)}).where(table[${quote(column)}].notna()).astype(float),`,
    ),
    '})',
    ...(mean ? ['X = X.fillna(X.mean())'] : []),
    `y = table[${quote(table.target)}].astype(float)`,
  ];
}

/** R: X, a matrix of the features, and y, in the rows that are used. */
export function rTable(tabled: Tabled): string[] {
  const { table, asked } = tabled;
  const mean = asked.missing === 'mean';
  const { all, numeric, whole } = namesFor(tabled);
  return [
    `table <- read.table(${quote(sourceOf(tabled))}, sep = ${quote(table.delimiter)}, dec = ${quote(table.decimal)},`,
    `  header = ${table.header ? 'TRUE' : 'FALSE'}, quote = "\\"", comment.char = "", strip.white = TRUE, fill = TRUE,`,
    `  check.names = FALSE, na.strings = c(${MISSING.map(quote).join(', ')}))`,
    `names(table) <- c(${all})`,
    ...(readingIn(tabled)?.edits ?? []).map(
      ({ row, column, text }) => `table[${row + 1}, ${quote(column)}] <- ${text.trim() === '' ? 'NA' : quote(text)}`,
    ),
    `for (name in c(${numeric}))`,
    '  table[[name]] <- suppressWarnings(as.numeric(as.character(table[[name]])))',
    `table <- table[complete.cases(table[, c(${whole}), drop = FALSE]), ]`,
    'X <- cbind(',
    originsOf(tabled)
      .map(({ feature, column, category }) =>
        category === undefined
          ? `  ${quote(feature)} = table[[${quote(column)}]]`
          : `  ${quote(feature)} = as.numeric(table[[${quote(column)}]] == ${quote(category)})`,
      )
      .join(',\n'),
    ')',
    ...(mean ? ['for (j in seq_len(ncol(X))) X[is.na(X[, j]), j] <- mean(X[, j], na.rm = TRUE)'] : []),
    `y <- table[[${quote(table.target)}]]`,
  ];
}
