import { LIMITS } from '#tables/table.ts';

/** Bytes that begin a text, and what it is written in. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** A spreadsheet's own files begin like this. */
const WORKBOOK = [0x50, 0x4b, 0x03, 0x04];

/** The text of a file, or why there is none. Texts that are not UTF-8 are taken for the older Western one (Windows-1252). */
export async function textOf(file: Blob): Promise<{ text: string } | { problem: string }> {
  if (file.size > LIMITS.characters)
    return {
      problem: `It has ${Math.ceil(file.size / 1e6)} MB; ${LIMITS.characters / 1e6} MB is the most that is read.`,
    };
  const read = await file.arrayBuffer().catch(() => undefined);
  if (!read) return { problem: 'It can no longer be read; it may have changed. Choose it once more.' };
  const bytes = new Uint8Array(read);
  const begins = (mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);
  if (begins(WORKBOOK)) return { problem: 'It is a workbook or an archive. Save the sheet as CSV, and open that.' };
  const encoding = MARKS.find(({ bytes: mark }) => begins(mark))?.encoding ?? 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}
