/** The methods of descent, each with a hue of its own. */
export type Method = 'subgradient' | 'clipped' | 'proximal' | 'accelerated';
/** The meaning of a colour: the same in figures, formulas and prose. */
export type Hue = 'loss' | 'penalty' | 'optimum' | 'gradient' | 'ink' | Method;
