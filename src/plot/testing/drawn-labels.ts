import { type Box, boxAbout, meet, meetsDisc, type Pair } from '../labels/shapes.ts';
import { numberSize, runsSize } from '../labels/text-size.ts';

/** The sizes of text as a plane's styles have them: SVG units of an em, how much marks are enlarged, and the property. */
export const SIZES = [
  { em: 15, dot: 1, letter: 'a' },
  { em: 20, dot: 1.3, letter: 'b' },
  { em: 25, dot: 1.7, letter: 'c' },
  { em: 33, dot: 2.2, letter: 'd' },
] as const;
type Size = (typeof SIZES)[number];

interface DrawnLabel {
  readonly text: string;
  boxAt(size: Size): Box | undefined;
}
interface DrawnPlane {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly labels: readonly DrawnLabel[];
  readonly marks: readonly { readonly at: Pair; readonly radius: number }[];
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const number = (tag: string, name: string) => Number(attribute(tag, name));

/** A chart has words of its own. */
const CHART = /<div class="interest[\s\S]*?<\/svg>/g;

/** The planes of a drawing as the server writes it, with what its labels and marks are where. */
export const drawnPlanes = (html: string): DrawnPlane[] =>
  html
    .replace(CHART, '')
    .split('<div class="plane')
    .slice(1)
    .map((plane): DrawnPlane => {
      const [, , width = 0, height = 0] = attribute(plane, 'viewBox').split(' ').map(Number);
      const [drawing = '', rest = ''] = plane.split('<g class="labels');
      const [layer = ''] = rest.split('</svg>');
      const marks = [...drawing.matchAll(/<circle class="(ring|core|grip)[^>]*>/g)].map(([tag]) => ({
        at: [number(tag, 'cx'), number(tag, 'cy')] as const,
        radius: number(tag, 'r'),
      }));
      const labels = [...layer.matchAll(/(<text[^>]*>)(.*?)<\/text>/gs)].map(([, tag = '', inner = '']) =>
        drawnLabel(tag, inner),
      );
      return { title: attribute(plane, 'aria-label'), width, height, labels, marks };
    });

const TSPAN = /<tspan([^>]*)>(.*?)<\/tspan>/gs;
const SCALE = 0.82;

function drawnLabel(tag: string, inner: string): DrawnLabel {
  const look = attribute(tag, 'class').split(' ');
  const spans = [...inner.matchAll(TSPAN)];
  const text = inner.replace(/<[^>]*>|\s+/g, '');
  const runs = spans.map(([, attributes = '', run = '']) => ({
    text: run.trim(),
    face: (/math-(\w+)/.exec(attributes)?.[1] ?? 'word') as 'letter' | 'sign' | 'word',
    place: attribute(attributes, 'dx') === '-0.5em' ? ('hat' as const) : placeOf(attributes),
  }));
  const size = runs.length > 0 ? runsSize(runs) : numberSize(inner.trim());
  const scale = look.includes('tick') || look.includes('small') ? SCALE : 1;
  const anchor = attribute(tag, 'text-anchor');
  const moves = new Map(
    [...attribute(tag, 'style').matchAll(/--(\w):(-?[\d.]+)em,(-?[\d.]+)em/g)].map(([, letter, x, y]) => [
      letter,
      [Number(x), Number(y)] as const,
    ]),
  );
  return {
    text,
    boxAt({ em, letter }) {
      if (look.includes(`no-${letter}`)) return undefined;
      const [x, y] = moves.get(letter) ?? moves.get('a') ?? [Number.NaN, Number.NaN];
      const unit = em * scale;
      const aside = anchor === 'start' ? size.width / 2 : anchor === 'end' ? -size.width / 2 : 0;
      const middle = [
        number(tag, 'x') + unit * (x + aside),
        number(tag, 'y') + unit * (y - (size.above - size.below) / 2),
      ] as const;
      return boxAbout(middle, unit * size.width, unit * (size.above + size.below));
    },
  };
}

const placeOf = (attributes: string) =>
  !attributes.includes('0.7em')
    ? ('line' as const)
    : attribute(attributes, 'dy').startsWith('-')
      ? ('super' as const)
      : ('sub' as const);

/** By how much boxes may seem to touch, in SVG units: places are written rounded. */
const ROUNDED = 0.5;

/** Labels of a plane that meet another, a mark or the frame at this size of the text. */
export function troubles({ title, labels, marks, width, height }: DrawnPlane, size: Size): string[] {
  const shown = labels.flatMap(({ text, boxAt }) => {
    const box = boxAt(size);
    return box ? [{ text, box: shrunk(box) }] : [];
  });
  return shown.flatMap(({ text, box }, i) => {
    const said = (what: string) => `${title}: “${text}” ${what} at ${size.em}`;
    const others = shown.slice(i + 1).filter((other) => meet(box, other.box));
    const hit = marks.some(({ at, radius }) => meetsDisc(box, at, radius * size.dot));
    const cut = !(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height);
    return [
      ...others.map((other) => said(`meets “${other.text}”`)),
      ...(hit ? [said('is on a mark')] : []),
      ...(cut ? [said('is cut')] : []),
    ];
  });
}

const shrunk = ({ left, top, right, bottom }: Box): Box => ({
  left: left + ROUNDED,
  top: top + ROUNDED,
  right: right - ROUNDED,
  bottom: bottom - ROUNDED,
});
