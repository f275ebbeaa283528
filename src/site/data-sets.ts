/** A table that the site ships: what a reader may ask it, and what stands in its file, `content/data/<name>.csv`. */
interface DataSet {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  /** The last column, which all others are to tell; the unit is empty where it has none. */
  readonly target: { readonly column: string; readonly words: string; readonly unit: string };
  readonly rows: number;
  /** All of them, the target too. */
  readonly columns: number;
  readonly source: string;
  readonly licence: { readonly words: string; readonly url: string };
  /** What has to stand wherever the table goes. */
  readonly note?: string;
}

const TECATOR_NOTE = `\
These data are recorded on a Tecator Infratec Food and Feed Analyzer working in the wavelength range 850 - 1050 nm by the \
Near Infrared Transmission (NIT) principle. Each sample contains finely chopped pure meat with different moisture, fat and \
protein contents. If results from these data are used in a publication we want you to mention the instrument and company \
name (Tecator) in the publication. In addition, please send a preprint of your article to Karin Thente, Tecator AB, Box 70, \
S-263 21 Hoganas, Sweden. The data are available in the public domain with no responsability from the original data source. \
The data can be redistributed as long as this permission note is attached. For more information about the instrument - call \
Perstorp Analytical's representative in your area.`;

/** The tables with a target and something to tell it from; where each is from stands at length in content/data/README.md. */
export const DATA_SETS: readonly DataSet[] = [
  {
    name: 'diabetes',
    title: 'Diabetes',
    question: 'How far will a patient’s diabetes have progressed in a year?',
    target: { column: 'progression', words: 'progression of the disease after a year', unit: '' },
    rows: 442,
    columns: 11,
    source: 'Efron, Hastie, Johnstone and Tibshirani, 2004',
    licence: { words: 'published without a licence', url: 'https://doi.org/10.1214/009053604000000067' },
  },
  {
    name: 'cars',
    title: 'Cars, 1970 to 1982',
    question: 'What tells how far a car goes on a gallon?',
    target: { column: 'mpg', words: 'distance on a gallon in the city', unit: 'miles' },
    rows: 398,
    columns: 8,
    source: 'Quinlan, Auto MPG, UCI Machine Learning Repository, 1993',
    licence: { words: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  {
    name: 'wages',
    title: 'Wages, 1985',
    question: 'What goes with a higher wage?',
    target: { column: 'wage', words: 'wage for an hour', unit: 'dollars' },
    rows: 534,
    columns: 10,
    source: 'Current Population Survey of the United States, May 1985; Berndt, 1991',
    licence: { words: 'public domain (CC0 1.0)', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  },
  {
    name: 'meat',
    title: 'Light through meat',
    question: 'Can light tell how fat a piece of meat is?',
    target: { column: 'fat', words: 'content of fat', unit: 'percent' },
    rows: 86,
    columns: 101,
    source: 'Tecator Infratec Food and Feed Analyzer; Borggaard and Thodberg, 1992',
    licence: { words: 'may be passed on with its note', url: 'http://lib.stat.cmu.edu/datasets/tecator' },
    note: TECATOR_NOTE,
  },
];
