/** The address of a place on this site, under whatever base path it is served. */
export const sitePath = (place: string) =>
  `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}${place.replace(/^\//, '')}`;
