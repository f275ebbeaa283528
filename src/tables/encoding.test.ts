import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodingOf } from './encoding.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** An archive with files of these names, as far as it matters: a local header and a body each. */
const zip = (...files: readonly (readonly [name: string, body: string])[]) =>
  bytes(files.map(([name, body]) => `PK\x03\x04\x14\0\0\0\b\0${'\0'.repeat(20)}${name}${body}`).join(''));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const problemOf = (file: Uint8Array) => {
  const found = encodingOf(file);
  return 'problem' in found ? found.problem : found.encoding;
};

describe('encodingOf(bytes)', () => {
  it.each([
    [
      '.xlsx',
      zip(['[Content_Types].xml', 'x'.repeat(9000)], ['xl/workbook.xml', '']),
      'It is an Excel workbook. Save the table as CSV, and choose that file.',
    ],
    [
      '.xls',
      bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(2000)}W\0o\0r\0k\0b\0o\0o\0k\0`),
      'It is an Excel workbook. Save the table as CSV, and choose that file.',
    ],
    [
      '.doc',
      bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(2000)}`),
      'It is an Office document. Save the table as CSV, and choose that file.',
    ],
    [
      '.ods',
      zip(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']),
      'It is an OpenDocument spreadsheet. Save the table as CSV, and choose that file.',
    ],
    ['.zip', zip(['a.csv', 'a,b']), 'It is a zip archive. Unpack it, and choose the table within.'],
    ['.gz', new Uint8Array(gzipSync('a,b\n1,2\n')), 'It is a gzip archive. Unpack it, and choose the table within.'],
    [
      '.png',
      bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
      'It is a PNG picture. Save the table as CSV, and choose that file.',
    ],
    [
      '.jpg',
      bytes('\xff\xd8\xff\xe0\0\x10JFIF\0'),
      'It is a JPEG picture. Save the table as CSV, and choose that file.',
    ],
    [
      '.pdf',
      bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'),
      'It is a PDF document. Save the table as CSV, and choose that file.',
    ],
    [
      'numbers of a machine',
      Uint8Array.from({ length: 8000 }, (_, i) => (i * i * 31) % 251),
      'It is no text. Save the table as CSV, and choose that file.',
    ],
    [
      '64-bit numbers',
      new Uint8Array(Float64Array.from({ length: 99 }, (_, i) => i).buffer),
      'It is no text. Save the table as CSV, and choose that file.',
    ],
  ])('names what is no text: %s', (_, file, problem) => expect(problemOf(file)).toBe(problem));

  it.each([
    ['UTF-8', new TextEncoder().encode('größe,y\n1,2\n'), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFa,y\n1,2\n'), 'utf-8'],
    ['Windows-1252', bytes('gr\xf6\xdfe,y\n1,2\n'), 'utf-8'],
    ['UTF-16 with a mark', utf16('\uFEFFa,y\n1,2\n'), 'utf-16le'],
    ['the other UTF-16 with a mark', utf16('\uFEFFa,y\n1,2\n').reverse(), 'utf-16be'],
    ['UTF-16', utf16('größe,y\n1,2\n'), 'utf-16le'],
    ['the other UTF-16', utf16('a,y\n1,2\n').reverse(), 'utf-16be'],
    ['UTF-16 in Greek', utf16('ύψος;βάρος\n'.repeat(9) + '170,5;66\n'.repeat(300)), 'utf-16le'],
    ['a text with a stray zero', bytes(`a,y\n${'1,2\n'.repeat(20)}3\0,4\n`), 'utf-8'],
    ['old Mac’s line ends and tabs', bytes('a\ty\r1\t2\r'), 'utf-8'],
    ['nothing', bytes(''), 'utf-8'],
    ['a name like a mark', bytes('PK,y\n1,2\n'), 'utf-8'],
  ])('finds %s', (_, file, encoding) => expect(encodingOf(file)).toEqual({ encoding }));
});
