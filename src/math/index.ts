/** The mathematics of the site. Pure functions of numbers: no DOM, no clock, no randomness. The only door. */
