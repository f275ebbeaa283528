const USUAL = 'hessian=1,0.2,0.5,1.2,-0.2,1.5&budget=1';

/** States worth a look, by name; of the last the centre has a zero, and the best point none. */
export const presets = [
  { label: 'vertex', query: `?center=2.2,0.4,0.2&${USUAL}` },
  { label: 'edge', query: `?center=1.4,0.4,0.8&${USUAL}` },
  { label: 'face', query: `?center=0.9,1.1,0.9&${USUAL}` },
  { label: 'a zero lost', query: '?center=1.2,1.1,0&hessian=1,-0.3,0.5,1,0.5,1&budget=1' },
] as const;
