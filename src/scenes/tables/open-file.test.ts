import { expect, it } from 'vitest';
import { textOf } from './open-file.ts';

const TEXT = 'größe,y\n1,2\n3,5\n';
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => bytes.map((_, i) => bytes[i % 2 === 0 ? i + 1 : i - 1] ?? 0);

it.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
  ['Windows-1252', Uint8Array.from(TEXT, (letter) => letter.charCodeAt(0))],
  ['UTF-16', utf16(TEXT)],
  ['UTF-16 with a mark', utf16(`\uFEFF${TEXT}`)],
  ['the other UTF-16', swapped(utf16(TEXT))],
  ['the other UTF-16 with a mark', swapped(utf16(`\uFEFF${TEXT}`))],
])('reads a file in %s', async (_, bytes) => expect(await textOf(new Blob([bytes]))).toEqual({ text: TEXT }));

it('reads UTF-16 that is cut within a letter, and leaves a sign there', async () =>
  expect(await textOf(new Blob([utf16(`${TEXT}4,6`).subarray(0, -1)]))).toEqual({ text: `${TEXT}4,\uFFFD` }));

it('says what a file is that is no text', async () =>
  expect(await textOf(new Blob(['%PDF-1.4\n']))).toEqual({
    problem: 'It is a PDF document. Save the table as CSV, and choose that file.',
  }));
