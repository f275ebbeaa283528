import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question:
    'What does each penalty make of one parameter: which values does it hold at zero, and what becomes of the rest?',
  method:
    'Each number is the global minimizer over x of ½(x − z)² + penalty, in closed form: the soft threshold for the lasso λ|x|, z/(1+λ) for ridge ½λx², both in turn for the elastic net λ(mix·|x| + (1−mix)·½x²), z or 0 for λ·[x ≠ 0], the larger root of a cubic or 0 for λ√|x|, the firm threshold for MCP, and the soft threshold, a straight line or z for SCAD. At a tie the minimizer is 0.',
  meanings: {
    lasso: 'minimizer with λ|x|; 0 for |z| ≤ λ',
    ridge: 'minimizer with ½λx²; 0 only for z = 0',
    'elastic-net': 'minimizer with λ(mix·|x| + (1−mix)·½x²); 0 for |z| ≤ mix·λ',
    hard: 'minimizer with λ for every x that is not 0; 0 for z² ≤ 2λ',
    'square-root': 'minimizer with λ√|x|; 0 for |z|³ ≤ 27λ²/8',
    mcp: 'minimizer with λ|x| − x²/(2γ), constant from γλ on; 0 for |z| ≤ λ, z for |z| > γλ',
    scad: 'minimizer with λ|x| up to λ, bent back from there, constant from γλ on; 0 for |z| ≤ λ, z for |z| > γλ if γ > 2',
  },
};
