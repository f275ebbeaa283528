export interface PlainColour {
  /** As #rrggbb. */
  readonly colour: string;
  /** 0 … 1. */
  readonly alpha: number;
}

const ALPHA = /\/\s*([\d.]+)\s*\)$/;
const RGBA = /^rgba\(([^)]*),\s*([\d.]+)\)$/;

/**
 * A computed colour as every program that draws SVG reads it: mixtures come as oklab(…), which few know. Undefined for `none`
 * and for paint that is no colour.
 */
export function plainColour(css: string): PlainColour | undefined {
  if (css === '' || css === 'none' || css.startsWith('url(')) return undefined;
  const [, channels, share] = RGBA.exec(css) ?? [];
  if (channels !== undefined) return { colour: painted(`rgb(${channels})`), alpha: Number(share) };
  const alpha = ALPHA.exec(css)?.[1];
  return { colour: painted(css.replace(ALPHA, ')')), alpha: alpha === undefined ? 1 : Number(alpha) };
}

const known = new Map<string, string>();
let paint: CanvasRenderingContext2D | null | undefined;

/** A colour without transparency, looked at as a pixel. */
function painted(css: string): string {
  const found = known.get(css);
  if (found) return found;
  paint ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!paint) return css;
  paint.fillStyle = css;
  paint.fillRect(0, 0, 1, 1);
  const channels = [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3);
  const colour = `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  known.set(css, colour);
  return colour;
}
