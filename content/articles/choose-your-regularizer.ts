// The numbers that the article quotes.
import {
  elasticNetShrink,
  hardThreshold,
  mcpShrink,
  penalizedMinimizer,
  powerShrink,
  quadratic,
  ridgeShrink,
  scadShrink,
  softThreshold,
} from '#math';
import { formatNumber, formatPoint } from '#text/format.ts';

/** What each penalty with λ = 1 makes of one parameter that the data would like to be z. */
export const shrunk = (z: number) => ({
  lasso: formatNumber(softThreshold(z, 1)),
  ridge: formatNumber(ridgeShrink(z, 1)),
  net: formatNumber(elasticNetShrink(z, { lambda: 1, mix: 0.5 })),
  hard: formatNumber(hardThreshold(z, 1)),
  root: formatNumber(powerShrink(z, { lambda: 1, p: 0.5 })),
  mcp: formatNumber(mcpShrink(z, { lambda: 1, gamma: 3 })),
  scad: formatNumber(scadShrink(z, { lambda: 1, gamma: 3 })),
});

/** What |x|^p with λ = 1 makes of z = 1/2, as p falls to 1. */
export const small = [2, 1.5, 1.2, 1.1, 1.05, 1].map((p) => formatNumber(powerShrink(0.5, { lambda: 1, p })));

/** Two features that are nearly copies. */
const twins = quadratic({ center: [1.2, 0.4], condition: 100, angle: -45 });
export const wanted = formatPoint(twins.center);
export const onTwins = (penalty: 'l1' | 'l2' | 'elastic-net') =>
  formatPoint(penalizedMinimizer(twins, { penalty, lambda: 0.5 }).phi);
