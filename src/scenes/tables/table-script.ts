import { MISSING } from '#tables/cells.ts';
import type { TableAsked } from './asked.ts';
import type { TableSummary } from './summary.ts';

/** What is needed to write down how columns of numbers are got from a table. */
export interface Tabled {
  readonly table: TableSummary;
  readonly asked: TableAsked;
  readonly features: readonly string[];
  /** The address of the site's tables, for who runs the script elsewhere. */
  readonly tables: string;
}

const MISSING_CELLS = [...MISSING].map((text) => JSON.stringify(text)).join(', ');

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
const usedColumns = (tabled: Tabled) => [
  ...new Set([tabled.table.target, ...originsOf(tabled).map(({ column }) => column)]),
];

/** What both programs name: all columns, those of numbers that are used, these with a sign, and those that must be whole. */
function namesFor(tabled: Tabled): { all: string; numeric: string; signed: string; whole: string } {
  const { table, asked } = tabled;
  const used = usedColumns(tabled);
  const listed = (names: readonly string[]) => names.map(quote).join(', ');
  const numeric = table.columns.filter(({ name, kind }) => used.includes(name) && kind !== 'text');
  const namesOf = (columns: TableSummary['columns']) => listed(columns.map(({ name }) => name));
  return {
    all: namesOf(table.columns),
    numeric: namesOf(numeric),
    signed: namesOf(numeric.filter(({ sign }) => sign)),
    whole: listed(asked.missing === 'mean' ? [table.target] : used),
  };
}

/** Python with pandas: X, a frame of the features, and y, a series, in the rows that are used. */
export function pythonTable(tabled: Tabled): string[] {
  const { table, asked } = tabled;
  const mean = asked.missing === 'mean';
  const { all, numeric, signed, whole } = namesFor(tabled);
  const options = [
    ...(table.delimiter === ',' ? [] : [`sep=${quote(table.delimiter)}`]),
    ...(table.header ? [] : ['header=None', `names=[${all}]`]),
    'dtype=str',
    'skipinitialspace=True',
    'keep_default_na=False',
    `na_values=[${MISSING_CELLS}]`,
  ];
  return [
    `table = pd.read_csv(${quote(sourceOf(tabled))}, ${options.join(', ')})`,
    ...(table.header ? [`table.columns = [${all}]`] : []),
    ...(table.own ? ['table = table.apply(lambda column: column.str.strip())'] : []),
    ...table.edits.map(
      ({ row, column, text }) => `table.loc[${row}, ${quote(column)}] = ${text.trim() === '' ? 'np.nan' : quote(text)}`,
    ),
    ...(signed
      ? [`for name in [${signed}]:`, `    table[name] = table[name].str.replace(r"${SIGNS}", "", regex=True)`]
      : []),
    `for name in [${numeric}]:`,
    ...pythonNumbers(table),
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

/** What may stand at a number with a sign: all that its text is not made of. */
const SIGNS = "[^0-9eE.,'’+−-]";

/** What sets off thousands, before three digits; and, as decimal sign, it is a comma. */
const groupsIn = ({ decimal }: TableSummary) => `(?<=\\d)[${decimal === '.' ? ',' : '.'} '’](?=\\d{3}(?!\\d))`;

/** The table’s own texts are numbers as a program writes them; those of a reader’s are as people do. */
function pythonNumbers(table: TableSummary): string[] {
  const comma = table.decimal === ',' ? '.str.replace(",", ".")' : '';
  const text = `table[name].str.replace("−", "-").str.replace(r"${groupsIn(table)}", "", regex=True)${comma}`;
  return [
    ...(table.own ? [`    text = ${text}`] : []),
    `    table[name] = pd.to_numeric(${table.own ? 'text' : 'table[name]'}, errors="coerce")`,
  ];
}

function rNumbers(table: TableSummary): string[] {
  const groups = groupsIn(table).replaceAll('\\', '\\\\');
  return [
    ...(table.own
      ? [`  text <- gsub("${groups}", "", gsub("−", "-", table[[name]]), perl = TRUE)`]
      : ['  text <- table[[name]]']),
    ...(table.decimal === ',' ? ['  text <- sub(",", ".", text, fixed = TRUE)'] : []),
    '  table[[name]] <- suppressWarnings(as.numeric(text))',
  ];
}

/** R: X, a matrix of the features, and y, in the rows that are used. */
export function rTable(tabled: Tabled): string[] {
  const { table, asked } = tabled;
  const mean = asked.missing === 'mean';
  const { all, numeric, signed, whole } = namesFor(tabled);
  return [
    `table <- read.table(${quote(sourceOf(tabled))}, sep = ${quote(table.delimiter)}, colClasses = "character",`,
    `  header = ${table.header ? 'TRUE' : 'FALSE'}, quote = "\\"", comment.char = "", strip.white = TRUE, fill = TRUE,`,
    `  check.names = FALSE, na.strings = c(${MISSING_CELLS}))`,
    `names(table) <- c(${all})`,
    ...table.edits.map(
      ({ row, column, text }) => `table[${row + 1}, ${quote(column)}] <- ${text.trim() === '' ? 'NA' : quote(text)}`,
    ),
    ...(signed ? [`for (name in c(${signed})) table[[name]] <- gsub("${SIGNS}", "", table[[name]])`] : []),
    `for (name in c(${numeric})) {`,
    ...rNumbers(table),
    '}',
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
