/** So much of a name has room beside a line or a bar. */
const ROOM = 12;
/** Of a column of texts so much is kept before the text. */
const BEFORE = 3;

/** A name of a column, cut where it is long; of one text among others, `column=text`, the text is what tells it. */
export function shortened(name: string, room: number = ROOM): string {
  const [column = '', text] = name.split(/=(.*)/s);
  if ([...name].length <= room || text === undefined || [...column].length <= BEFORE + 1) return cut(name, room);
  return cut(`${cut(column, BEFORE + 1)}=${text}`, room);
}

function cut(text: string, room: number): string {
  const letters = [...text];
  return letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : text;
}
