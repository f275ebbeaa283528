import { type FileValue, NO_FILE } from '#figure/controls/parameter.ts';

/** The reader's own table, as long as the page stays: all figures of the page that take a table take it. */
class Shelf {
  file: FileValue = $state.raw(NO_FILE);
  #editions = 0;

  put(file: Omit<FileValue, 'edition'>): void {
    this.#editions += 1;
    this.file = { ...file, edition: this.#editions };
  }

  clear(): void {
    this.file = NO_FILE;
  }
}

export const shelf = new Shelf();
