import { mathLine } from '../plane/math-line.ts';
import type { Point } from '../plane/plane.ts';
import type { Words } from './chart-words.ts';

/** How words are set: in which colour, on which ground, in which face, how large. */
interface Setting {
  readonly ink: string;
  readonly ground: string;
  readonly text: string;
  /** Letters in units, and pixels a unit. */
  readonly em: number;
  readonly unit: number;
}

/** Of the ground around the letters, as `.halo` has it. */
const HALO = 3;

/** Sets words on a canvas, in pixels, as the drawing sets them as text: letters of one size are not those of another, scaled. */
export function setWords(pen: CanvasRenderingContext2D, words: Words, setting: Setting): void {
  const { ink, ground, text, unit } = setting;
  const size = words.size * setting.em * unit;
  const runs = mathLine(words.text).map((run) => {
    const faces = { letter: 'KaTeX_Math, ', sign: 'KaTeX_Main, ', word: '' };
    const font = `${run.face === 'sign' ? '' : 'italic '}${run.size * size}px ${faces[run.face]}${text}`;
    pen.font = font;
    return { ...run, font, width: pen.measureText(run.text).width, gap: run.gap * run.size * size };
  });
  const width = runs.reduce((sum, run) => sum + run.gap + run.width, 0);
  let [x, y]: Point = [unit * words.at[0] - SHARE[words.anchor] * width, unit * words.at[1] + words.below * size];
  pen.lineWidth = HALO * unit;
  pen.lineJoin = 'round';
  const placed = runs.map((run) => {
    x += run.gap;
    const at = x;
    x += run.width;
    return { ...run, x: at, y: y + run.below * size };
  });
  for (const [style, draw] of [
    ['strokeStyle', 'strokeText'],
    ['fillStyle', 'fillText'],
  ] as const)
    for (const run of placed) {
      pen[style] = style === 'fillStyle' ? ink : ground;
      pen.font = run.font;
      pen[draw](run.text, run.x, run.y);
    }
}

const SHARE = { start: 0, middle: 0.5, end: 1 };
