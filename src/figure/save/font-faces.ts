const FAMILY = /^\s*["']?([^"',]+)/;

/**
 * Style rules that carry the page's own fonts within themselves, of the families and slants that `texts` are set in: a picture
 * outside the page can load none. A font that cannot be had is left to the families named after it.
 */
export async function fontFaces(texts: Iterable<Element>): Promise<string> {
  const used = new Set([...texts].map((text) => faceOf(getComputedStyle(text))));
  const rules = [...document.styleSheets].flatMap((sheet) => [...rulesOf(sheet)]);
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule).filter(({ style }) => used.has(faceOf(style)));
  const embedded = await Promise.all(faces.map(embeddedFace));
  return embedded.join('');
}

/** Other origins' style sheets hide their rules. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

/** The first family that a text asks for, and whether it is slanted. */
function faceOf(style: CSSStyleDeclaration): string {
  const family = FAMILY.exec(style.getPropertyValue('font-family'))?.[1] ?? '';
  return `${family}, ${style.getPropertyValue('font-style') === 'italic' ? 'italic' : 'upright'}`;
}

async function embeddedFace({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1];
  if (!address) return '';
  try {
    const font = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
    if (!font.ok) return '';
    const told = ['font-family', 'font-style', 'font-weight', 'unicode-range']
      .map((name) => [name, style.getPropertyValue(name)])
      .filter(([, value]) => value);
    const written = told.map(([name, value]) => `${name}:${value};`).join('');
    return `@font-face{${written}src:url(${await dataAddress(await font.blob())}) format("woff2")}`;
  } catch {
    return '';
  }
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
