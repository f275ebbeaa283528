import { type Network, networkAt, type TrainingHistory } from '#math/network';

type Networks = Pick<TrainingHistory, 'networks' | 'hidden' | 'epoch'>;

/** The network on its way from one epoch to the next, for the eye: no epoch has it. */
export function networkOnTheWay(history: Networks, place: number): Network {
  const epoch = Math.min(Math.floor(place), history.epoch);
  const from = networkAt(history, epoch);
  const share = place - epoch;
  if (share <= 0 || epoch === history.epoch) return from;
  const to = networkAt(history, epoch + 1);
  return from.map((number, k) => number + share * ((to[k] as number) - number));
}

/** A weight that has come to zero, and how much is left of the mark that says so: 1 at first, then less and less. */
interface Fading {
  readonly weight: number;
  readonly left: number;
}

/** The weights that have come to zero within so many epochs and stayed there. None in the first network: nothing came to it. */
export function fadingAt(history: Networks, place: number, epochs: number): Fading[] {
  const epoch = Math.min(Math.floor(place), history.epoch);
  const at = (k: number, weight: number) => networkAt(history, k)[weight];
  return Array.from({ length: 3 * history.hidden }, (_, weight) => weight).flatMap((weight) => {
    let since = epoch;
    while (since >= 0 && epoch - since <= epochs && at(since, weight) === 0) since -= 1;
    const left = since < 0 || since === epoch ? 0 : 1 - (place - (since + 1)) / epochs;
    return left > 0 ? [{ weight, left }] : [];
  });
}
