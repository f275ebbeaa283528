/** Who chooses a place first: what has fewest places, then what the picture is about. */
export const RANK = { fixed: 7, axis: 6, point: 5, arrow: 4, name: 3, region: 2, hint: 1, tick: 0 } as const;
