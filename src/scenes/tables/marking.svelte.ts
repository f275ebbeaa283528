/** The one column that is marked, in lines and rows alike: what the pointer is on, else what was chosen to stay. */
export class Marking {
  #kept: string | undefined = $state();
  /** What the pointer is on. */
  under: string | undefined = $state();

  get name(): string | undefined {
    return this.under ?? this.#kept;
  }

  /** Marks a column until it is pressed again. */
  press(name: string | undefined): void {
    if (name !== undefined) this.#kept = this.#kept === name ? undefined : name;
  }

  keep(name: string | undefined): void {
    this.#kept = name;
  }
}
