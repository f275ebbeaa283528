import { controlsFromQuery, defaults } from '../controls/controls.ts';
import type { Controls, ParameterTable } from '../controls/parameter.ts';
import type { Widget } from '../widget.ts';
import { randomQuery, SEED, seeded } from './random-state.ts';

/** A state that a figure was put into, and a way to ask for others: the same controls with these changes. */
export interface State<C, Now> {
  readonly controls: C;
  readonly now: Now;
  readonly at: (changes: Partial<C>) => Now;
}

/** A clause of a sentence, and whether it is true in a state: `said` is what the groups of the expression have caught. */
export type Claim<C, Now> = readonly [says: RegExp, holds: (state: State<C, Now>, ...said: string[]) => boolean];

interface Telling<P extends ParameterTable, Now> {
  readonly widget: Widget<P>;
  readonly model: (controls: Controls<P>) => Now;
  readonly describe: (now: Now) => string;
  readonly claims: readonly Claim<Controls<P>, Now>[];
  /** Queries of states that chance does not reach. */
  readonly also: readonly string[];
  /** How many states to draw. */
  readonly drawn?: number;
}

const DRAWN = 60;
/** What may stand between claims. */
const BETWEEN = /^([\s.,;:]|\band\b)*$/;

/**
 * What is wrong with a figure's sentences, over random states and those that are named: a claim that does not hold, words
 * that no claim accounts for, and claims that no state makes.
 */
export function faults<P extends ParameterTable, Now>(telling: Telling<P, Now>): string[] {
  const { widget, claims, also, drawn = DRAWN } = telling;
  const random = seeded(SEED);
  const chance = Array.from({ length: drawn }, () => randomQuery(widget.parameters, random));
  const made = new Set<Claim<Controls<P>, Now>>();
  const wrong = [...also, ...chance].flatMap((query) => {
    const { sentence, found } = examined(telling, query);
    for (const { claim } of found) made.add(claim);
    const rest = remainder(sentence, found);
    return [
      ...found.filter(({ holds }) => !holds).map(({ text }) => `“${text}” does not hold`),
      ...(BETWEEN.test(rest) ? [] : [`no claim accounts for “${rest.trim()}”`]),
    ].map((what) => `${what}, in ${query} (seed ${SEED}): “${sentence}”`);
  });
  const idle = claims.filter((claim) => !made.has(claim)).map(([says]) => `no state says ${says}`);
  return [...wrong, ...idle];
}

/** The controls that a query of a test stands for. Throws where it cannot be read. */
function controlsAt<P extends ParameterTable>({ parameters }: Widget<P>, query: string): Controls<P> {
  const { controls, notices } = controlsFromQuery(parameters, query);
  if (notices.length > 0) throw new Error(`${query}: ${notices.map(({ message }) => message).join('; ')}`);
  return { ...defaults(parameters), ...controls };
}

/** The sentence in one state, and every claim in it. */
function examined<P extends ParameterTable, Now>({ widget, model, describe, claims }: Telling<P, Now>, query: string) {
  const controls = controlsAt(widget, query);
  const now = model(controls);
  const sentence = describe(now);
  const state = { controls, now, at: (changes: Partial<Controls<P>>) => model({ ...controls, ...changes }) };
  const found = claims.flatMap((claim) =>
    [...sentence.matchAll(new RegExp(claim[0], 'g'))].map((match) => {
      const [text, ...said] = match;
      return { claim, text, index: match.index, holds: claim[1](state, ...said.map((words) => words ?? '')) };
    }),
  );
  return { sentence, found };
}

/** What is left of a sentence without these parts. */
function remainder(sentence: string, parts: readonly { text: string; index: number }[]): string {
  const letters = sentence.split('');
  for (const { text, index } of parts) letters.fill(' ', index, index + text.length);
  return letters.join('').replace(/\s+/g, ' ');
}

/** The index of the parameter with this name. */
export const indexOf = (name: string) => (name === 'φ₂' ? 1 : 0);
