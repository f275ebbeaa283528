import type { Reference } from '#figure/widget.ts';
import { NAMES } from './names.ts';
import { forEachQuantity, type widget } from './parameters.ts';

const MEANINGS = {
  phi1: 'first parameter of the minimizer',
  phi2: 'second parameter of the minimizer',
  zeros: 'how many parameters of the minimizer are exactly 0',
  pattern:
    'what the minimizer shows: one-zero, all-zero, tie (equal magnitudes), all-kept (unsquared L2 without a zero), lined-up (a zero that nothing holds) or none',
  residual:
    'distance from −∇L to λ times the subdifferential of the penalty; for L0 and the square root, of the non-zero parameters',
};

export const reference: Reference<typeof widget> = {
  question: 'One loss, one λ, seven penalties: which of them make zeros, which none, and which make something else?',
  method:
    'Each panel shows the global minimizer of L + λ·penalty, found directly: by comparing supports (L0), all stationary points (square root), sign patterns (L1, elastic net), in closed form (L2), by the secular equation (unsquared L2), or by comparing ties (L∞). What is compared is compared in double precision. The thin line is the path of that minimizer as λ grows from 0.',
  meanings: forEachQuantity((penalty, column) => `${NAMES[penalty].title}: ${MEANINGS[column]}`),
};
