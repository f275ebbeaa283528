const WORD = /^[a-z][a-z0-9-]*$/;

/** A double exactly as JavaScript prints it, or a word: never "-0", "NaN" or empty. */
export const isCanonical = (text: string) => (text === String(Number(text)) && text !== 'NaN') || WORD.test(text);

/** In what is said: what no reader should see. */
export const BROKEN_TEXT = /\bNaN\b|\[object |(?<![\d.])[-−]0(?![\d.])/;

/** In what is drawn, apart from what is said of it. */
export const BROKEN_SHAPE = /NaN|undefined|Infinity/;
