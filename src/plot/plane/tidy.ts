/** What a pointer sets, to four significant digits: no more than a hand can mean. */
export const tidy = (value: number) => Number(value.toPrecision(4));
