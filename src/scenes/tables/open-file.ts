import { encodingOf } from '#tables/encoding.ts';
import { LIMITS } from '#tables/table.ts';

/** The text of a file, or why there is none. Texts that are not UTF-8 are taken for the older Western one (Windows-1252). */
export async function textOf(file: Blob): Promise<{ text: string } | { problem: string }> {
  if (file.size > LIMITS.characters)
    return {
      problem: `It has ${Math.ceil(file.size / 1e6)} MB; ${LIMITS.characters / 1e6} MB is the most that is read.`,
    };
  const read = await file.arrayBuffer().catch(() => undefined);
  if (!read) return { problem: 'It can no longer be read; it may have changed. Choose it once more.' };
  const bytes = new Uint8Array(read);
  const found = encodingOf(bytes);
  if ('problem' in found) return found;
  const { encoding } = found;
  try {
    return { text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}
