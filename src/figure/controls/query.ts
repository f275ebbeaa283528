import type { ParameterTable } from './parameter.ts';

/** A + with a sign of a formula between it and another: spaces around the sign, as a form writes them. */
const SPACED = /\+[-−*·×/÷^]\+/;

/**
 * A query string, with its `?` or without, written by this site, by a form or by hand. In a form’s + is a space, and a plus
 * is %2B; who types `f=x+1` means the plus. This is the one place that decides.
 */
export class Query {
  readonly #search: string;
  readonly #asTyped: URLSearchParams;
  /** As a form writes it. No form writes %20: where one stands, + is no space. */
  readonly asForm: URLSearchParams;

  constructor(search: string) {
    this.#search = search;
    this.#asTyped = new URLSearchParams(search.replaceAll('+', '%2B'));
    this.asForm = search.includes('%20') ? this.#asTyped : new URLSearchParams(search);
  }

  /**
   * What the first value of this name may be, the likelier first; nothing if it is not there. In a formula + is a plus,
   * unless the text has a plus that is encoded, or spaces around another sign: then a form wrote it. Behind a comma it is a
   * space: there a plus would mean nothing.
   */
  texts(name: string, isFormula: boolean): readonly string[] {
    const asForm = this.asForm.get(name) ?? '';
    const asTyped = this.#asTyped.get(name);
    if (asTyped === null) return [];
    if (!isFormula) return [asForm, asTyped];
    return [asForm.includes('+') || SPACED.test(asTyped) ? asForm : asTyped.replaceAll(',+', ', ')];
  }

  /** Its pairs as they stand there that have none of these names. */
  without(names: ParameterTable): string {
    const isOther = (pair: string) => pair && !Object.keys(names).some((name) => new URLSearchParams(pair).has(name));
    return this.#search.replace('?', '').split('&').filter(isOther).join('&');
  }
}
