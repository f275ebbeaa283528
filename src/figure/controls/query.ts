import type { ParameterTable } from './parameter.ts';

/** A + with a sign of a formula between it and another: spaces around the sign, as a form writes them. */
const SPACED = /\+[-−*·×/÷^]\+/;

/**
 * A query string, with its `?` or without, written by this site, by a form or by hand. In a form’s + is a space, and a plus
 * is %2B; who types `f=x+1` means the plus. This is the one place that decides.
 */
export class Query {
  readonly #search: string;
  readonly #asForm: URLSearchParams;
  readonly #asTyped: URLSearchParams;

  constructor(search: string) {
    this.#search = search;
    this.#asForm = new URLSearchParams(search.split('&').map(asSpaces).join('&'));
    this.#asTyped = new URLSearchParams(search.replaceAll('+', '%2B'));
  }

  /** The names in it, one as often as it stands there. */
  get names(): string[] {
    return [...this.#asForm.keys()];
  }

  /** What the first value of this name may be, the likelier first; nothing if it is not there. */
  texts(name: string, isFormula: boolean): readonly string[] {
    const [asForm, asTyped] = [this.#asForm.get(name), this.#asTyped.get(name)];
    if (asForm === null || asTyped === null) return [];
    return isFormula ? [formulaText(asForm, asTyped)] : [...new Set([asForm, asTyped])];
  }

  /** Its pairs as they stand there that have none of these names. */
  without(names: ParameterTable): string[] {
    const pairs = this.#search.replace(/^\?/, '').split('&').filter(Boolean);
    return pairs.filter((pair) => !new Query(pair).names.some((name) => Object.hasOwn(names, name)));
  }
}

/** A form writes no space as %20: where one stands, + is no space. */
const asSpaces = (pair: string) => (pair.includes('%20') ? pair.replaceAll('+', '%2B') : pair);

/**
 * In a formula + is a plus, unless the text has a plus that is encoded, or spaces around another sign: then a form wrote it.
 * Behind a comma it is a space: there a plus would mean nothing.
 */
function formulaText(asForm: string, asTyped: string): string {
  return asForm.includes('+') || SPACED.test(asTyped) ? asForm : asTyped.replaceAll(',+', ', ');
}
