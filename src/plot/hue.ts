/** The meaning of a colour: the same in figures, formulas and prose. */
export type Hue = 'loss' | 'penalty' | 'optimum' | 'gradient' | 'ink';
