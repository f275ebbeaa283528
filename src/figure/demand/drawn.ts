/** The parts of a figure that stand as drawings until its code is there. */
export type RegionName = 'picture' | 'bar' | 'aside' | 'more' | 'lead' | 'bench';

/** What the server drew of them. */
export type Drawn = Partial<Record<RegionName, string | undefined>>;
