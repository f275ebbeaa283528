/** How files begin that are no text, in hexadecimal digits: as letters they would be in the site’s fonts. What they are, and whether they may be spreadsheets. */
const KINDS: readonly (readonly [mark: string, what: string, mayBeSheet?: true])[] = [
  ['504b0304', 'a zip archive', true],
  ['d0cf11e0', 'an Office document', true],
  ['1f8b', 'a gzip archive'],
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['255044462d', 'a PDF document'],
];
/** What stands within spreadsheets. */
const SHEETS = [
  ['xl/workbook', 'an Excel workbook'],
  ['W\0o\0r\0k\0b\0o\0o\0k', 'an Excel workbook'],
  ['opendocument.spreadsheet', 'an OpenDocument spreadsheet'],
] as const;
/** So many bytes tell whether they are a text. */
const SAMPLE = 4096;

/** What a text is written in, by the bytes of its file, or why they are no text. UTF-8 is said of others too. */
export function encodingOf(bytes: Uint8Array): { readonly encoding: string } | { readonly problem: string } {
  const head = Array.from(bytes.subarray(0, 5), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const [, kind, mayBeSheet] = KINDS.find(([mark]) => head.startsWith(mark)) ?? [];
  if (kind) return { problem: adviceOn((mayBeSheet && sheetIn(bytes)) || kind) };
  const sample = bytes.subarray(0, SAMPLE);
  const zerosAt = (rest: number) => sample.filter((byte, i) => byte === 0 && i % 2 === rest).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const some = sample.length / 8;
  if (head.startsWith('fffe') || (odd > some && even === 0)) return { encoding: 'utf-16le' };
  if (head.startsWith('feff') || (even > some && odd === 0)) return { encoding: 'utf-16be' };
  const odds = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
  return odds > sample.length / 50 ? { problem: adviceOn('no text') } : { encoding: 'utf-8' };
}

const sheetIn = (bytes: Uint8Array) => {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return SHEETS.find(([mark]) => text.includes(mark))?.[1];
};

function adviceOn(what: string): string {
  const advice = what.endsWith('archive')
    ? 'Unpack it, and choose the table within'
    : 'Save the table as CSV, and choose that file';
  return `It is ${what}. ${advice}.`;
}
