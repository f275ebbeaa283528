/** Context key: set where a widget stands as its picture alone. */
export const STILL = Symbol('still');
