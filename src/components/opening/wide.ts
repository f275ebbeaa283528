/** What the pictures at the head of the articles show of the plane: three times as wide as high. */
export const WIDE = { x: [-6.3, 6.3], y: [-2.1, 2.1] } as const;
