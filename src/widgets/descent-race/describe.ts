import { signsFrom, supportFrom } from '#math';
import { formatNumber, formatPoint } from '#text/format.ts';
import { listed } from '#text/sentence.ts';
import { parameterName } from '#text/words.ts';
import { NAMES } from './lanes.ts';
import type { Positions } from './model.ts';
import type { Race } from './race.ts';

type Standing = Positions['lanes'][number];

/** Where the four lanes are, in words. */
export function describe({ race, end, lanes }: Pick<Positions, 'end' | 'lanes'> & { race: Race }): string {
  if (end === 0) return `All four lanes stand at the start, ${formatPoint(lanes[0]?.phi ?? [])}.`;
  const away = lanes.filter(({ fate }) => fate !== 'going');
  const going = lanes.filter(({ fate }) => fate === 'going');
  return [
    away.length > 0 ? runningAway(away) : '',
    ...going.map((standing) => report(race, standing, end)).filter(Boolean),
  ]
    .filter(Boolean)
    .join(' ');
}

function runningAway(away: readonly Standing[]): string {
  const names = `the ${listed(away.map(({ name }) => NAMES[name]))} lane${away.length > 1 ? 's' : ''}`;
  const beyond = away.every(({ fate }) => fate === 'beyond');
  return `This step is too long for ${names}: ${away.length > 1 ? 'they are' : 'it is'} driven far away${beyond ? ', by now beyond all numbers' : ''}.`;
}

function report(race: Race, standing: Standing, end: number): string {
  switch (standing.name) {
    case 'subgradient':
      return chatter(race, standing);
    case 'clipped':
      return frozen(race, standing);
    default:
      return landed(race, standing, end);
  }
}

const laneName = ({ name }: Pick<Standing, 'name'>) => `The ${NAMES[name]} lane`;

/** What the subgradient lane makes of the zeros that the minimum has. */
function chatter({ best }: Race, standing: Standing): string {
  if (best.zeros === 0) return '';
  const j = best.phi.indexOf(0);
  const value = standing.phi[j] as number;
  if (value === 0) return `${laneName(standing)} happens to stand on zero.`;
  return `${laneName(standing)} has ${parameterName(j)} at ${formatNumber(value)}, where zero would be right.`;
}

/** Whether what clipping has frozen belongs there. */
function frozen({ best }: Race, standing: Standing): string {
  const wrong = standing.phi.findIndex((x, j) => x === 0 && best.phi[j] !== 0);
  if (wrong < 0) return '';
  return `${laneName(standing)} holds ${parameterName(wrong)} at zero, and the minimum wants it at ${formatNumber(best.phi[wrong] as number)}.`;
}

/** Since when a proximal lane has the right zeros, or, where there are none, the right signs. */
function landed({ best }: Race, { name, lane, phi }: Standing, end: number): string {
  const sparse = best.zeros > 0;
  const [from, what] = sparse ? [lane.supportFrom, 'zeros'] : [lane.signsFrom, 'signs'];
  if (from === undefined || from > end) {
    const rightNow = (sparse ? supportFrom : signsFrom)([phi], best.phi) === 0;
    return rightNow
      ? `${laneName({ name })} has the right ${what}, but loses them again.`
      : `${laneName({ name })} has not found the right ${what} yet.`;
  }
  if (!sparse) return `${laneName({ name })} has had the right signs, with no zero, since iteration ${from}.`;
  return `${laneName({ name })} has had ${best.zeros === 2 ? 'both zeros' : 'its zero'} since iteration ${from}, exactly.`;
}
