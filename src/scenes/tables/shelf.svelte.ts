import { type FileValue, NO_FILE } from '#figure/controls/parameter.ts';

/** Tables that one may go back to, at most: each holds its text. */
const PAST = 4;

/** The reader's own table, as long as the page stays: all figures of the page that take a table take it. */
class Shelf {
  file: FileValue = $state.raw(NO_FILE);
  #editions = 0;
  /** Those that others took the place of, the last one last. */
  #past: readonly FileValue[] = $state.raw([]);

  /** The one that `back` would bring. */
  get before(): FileValue | undefined {
    return this.#past.at(-1);
  }

  put(file: Omit<FileValue, 'edition'>): void {
    const isAnother = (file.source ?? file.text) !== (this.file.source ?? this.file.text);
    if (isAnother) this.#keep();
    this.#show(file);
  }

  clear(): void {
    this.#keep();
    this.file = NO_FILE;
  }

  back(): void {
    if (this.before) this.#show(this.before);
    this.#past = this.#past.slice(0, -1);
  }

  #show(file: Omit<FileValue, 'edition'>): void {
    this.#editions += 1;
    this.file = { ...file, edition: this.#editions };
  }

  #keep(): void {
    if (this.file.name) this.#past = [...this.#past, this.file].slice(-PAST);
  }
}

export const shelf = new Shelf();
