import { remember } from '#figure/remember.ts';
import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { countZeros, type Domain, domainReach, levelEllipse, lossAt, quadratic, regionPolygon, type Vec2 } from '#math';
import { constrainedForm, type Form, penalizedForm } from './forms.ts';
import type { widget } from './parameters.ts';
import { drawSample, type Sample } from './sample.ts';

type Settings = ControlsOf<typeof widget>;
const sampleBefore = remember<Sample>();

/** The map of centres, the exact and the sampled share, and the contact of one centre. */
export function model(controls: Settings) {
  const { center, condition, angle, budget, p, lambda, radius, draws: count, seed } = controls;
  const loss = quadratic({ center, condition, angle });
  const domain: Domain = { shape: controls.window === 'square' ? 'square' : 'disc', radius };
  const form =
    controls.form === 'penalized' ? penalizedForm(loss, lambda, domain) : constrainedForm(loss, { p, budget }, domain);
  const setting = form.kind === 'penalized' ? [lambda] : [p, budget];
  const key = [form.kind, ...setting, condition, angle, domain.shape, radius, seed, count].join(' ');
  const sample = sampleBefore(key, () => drawSample({ seed, count, domain, classify: form.classify }));
  const view = viewOf(domain, [
    center,
    onAxis(form.grip.axis, form.grip.reach),
    [0, form.kind === 'penalized' ? 0 : budget],
  ]);
  const level = lossAt(loss, form.phi);
  return {
    ...form,
    p,
    loss,
    domain,
    sample,
    values: quantities(form, sample),
    view,
    /** Where the handle of the budget or the strength stands. */
    grip: { ...form.grip, at: onAxis(form.grip.axis, form.grip.reach) },
    areas: form.regions.map((region) => ({
      region,
      polygon: regionPolygon(region, Math.max(domainReach(domain), Math.hypot(view.x[1], view.y[1]))),
    })),
    touching: level > 0 ? levelEllipse(loss, level) : undefined,
  };
}

export type ContactMapModel = ReturnType<typeof model>;

const quantities = ({ share, phi, contact }: Form, { total }: Sample): QuantitiesOf<typeof widget> => ({
  share,
  'sampled-share': total.share,
  samples: total.count,
  'sampled-low': total.low,
  'sampled-high': total.high,
  phi1: phi[0],
  phi2: phi[1],
  zeros: countZeros(phi),
  contact,
});

const onAxis = (axis: 0 | 1, reach: number): Vec2 => (axis === 0 ? [reach, 0] : [0, reach]);

/** Width over height of the map. */
const ASPECT = 1.2;
/** Around the disc, and around what else must be seen, relative to it. */
const MARGIN = 1.1;

/** The view around the origin that shows the whole domain and these points. */
function viewOf({ radius }: Domain, points: readonly Vec2[]) {
  const half = MARGIN * Math.max(radius, ...points.map(([x, y]) => Math.max(Math.abs(x) / ASPECT, Math.abs(y))));
  return { x: [-half * ASPECT, half * ASPECT], y: [-half, half] } as const;
}
