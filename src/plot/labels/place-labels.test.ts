import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';
import type { Disc, Label, Scene, Stroke } from './scene.ts';
import { type Box, grown, meet, meetsDisc } from './shapes.ts';

const SEED = 20261126;
const [WIDTH, HEIGHT] = [600, 480];
const EMS = [15, 20, 25, 33];

type Keyed = Label & { key: number };
const label = (key: number, given: Partial<Label> = {}): Keyed => ({
  key,
  text: 'φ*',
  size: { width: 1.2, above: 0.7, below: 0.3 },
  spots: [{ at: [300, 240] }],
  rank: 1,
  ...given,
});
const sceneOf = (labels: readonly Keyed[], rest: Partial<Scene> = {}): Scene => ({
  width: WIDTH,
  height: HEIGHT,
  labels,
  discs: [],
  strokes: [],
  ...rest,
});
const placed = (scene: Scene, em = 15) => placeLabels(scene, [em])[0] ?? [];
const boxes = (scene: Scene, em = 15): Box[] => placed(scene, em).flatMap((place) => (place ? [place.box] : []));

const x = fc.double({ min: -60, max: WIDTH + 60, noNaN: true });
const y = fc.double({ min: -60, max: HEIGHT + 60, noNaN: true });
const labels = fc
  .array(
    fc.record({
      width: fc.double({ min: 0.5, max: 9, noNaN: true }),
      spots: fc.array(fc.tuple(x, y), { minLength: 1, maxLength: 3 }),
      rank: fc.integer({ min: 0, max: 3 }),
      around: fc.constantFrom(0, 0.38, 0.75),
      close: fc.boolean(),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((all) =>
    all.map(({ width, spots, ...rest }, key) =>
      label(key, { ...rest, size: { width, above: 0.72, below: 0.24 }, spots: spots.map((at) => ({ at })) }),
    ),
  );
const discs = fc.array(
  fc.record({ at: fc.tuple(x, y), radius: fc.constantFrom(0.38, 0.56, 0.75) }) as fc.Arbitrary<Disc>,
  { maxLength: 6 },
);
const strokes = fc.array(
  fc.record({
    points: fc.array(fc.tuple(x, y), { minLength: 2, maxLength: 12 }).map((points) => points.flat()),
    weight: fc.constantFrom(0.25, 2, 3),
  }) as fc.Arbitrary<Stroke>,
  { maxLength: 5 },
);
const scenes = fc.record({ labels, discs, strokes }).map(({ labels: asked, ...rest }) => sceneOf(asked, rest));
const property = (check: (scene: Scene) => void) =>
  fc.assert(
    fc.property(scenes, (scene) => {
      check(scene);
    }),
    { seed: SEED, numRuns: 150 },
  );

describe(`any labels among any marks and lines (seed ${SEED})`, () => {
  it('meet neither each other nor a mark, and are not cut', () =>
    property((scene) => {
      for (const em of EMS) {
        const found = boxes(scene, em);
        found.forEach((box, i) => {
          expect(found.slice(i + 1).some((other) => meet(box, other))).toBe(false);
          expect(scene.discs.some(({ at, radius }) => meetsDisc(box, at, radius * em))).toBe(false);
          expect(box.left > 0 && box.top > 0 && box.right < WIDTH && box.bottom < HEIGHT).toBe(true);
        });
      }
    }));

  it('stand in the same places whenever they are asked', () =>
    property((scene) => expect(placeLabels(scene, EMS)).toEqual(placeLabels(scene, EMS))));

  it('stand at one size where they would if it were the only one', () =>
    property((scene) =>
      expect(placeLabels(scene, EMS).map((size) => [size])).toEqual(EMS.map((em) => placeLabels(scene, [em]))),
    ));

  it('stay when they are asked again', () =>
    property((scene) => {
      const memories = [new Map<number, number>()];
      placeLabels(scene, [20], memories);
      const settled = placeLabels(scene, [20], memories);
      const ids = [...(memories[0] as Map<number, number>)];
      expect(placeLabels(scene, [20], memories).map((size) => size.map((place) => place?.id))).toEqual(
        settled.map((size) => size.map((place) => place?.id)),
      );
      expect([...(memories[0] as Map<number, number>)]).toEqual(ids);
    }));

  it('are led to what they name by a line that crosses no other', () =>
    property((scene) => {
      const found = placed(scene, 20);
      for (const place of found) {
        if (!place?.leader) continue;
        const [[ax, ay], [bx, by]] = place.leader;
        for (const other of found) {
          if (!other || other === place) continue;
          const through = Array.from({ length: 21 }, (_, k): Box => {
            const [px, py] = [ax + (k / 20) * (bx - ax), ay + (k / 20) * (by - ay)];
            return { left: px, right: px, top: py, bottom: py };
          });
          expect(through.some((point) => meet(grown(other.box, -0.5), point))).toBe(false);
        }
      }
    }));
});

describe('a label', () => {
  it('stands beside its mark, on the side that is best', () => {
    const above = placed(sceneOf([label(0, { spots: [{ at: [300, 240], toward: [0, -1] }], around: 0.75 })]))[0];
    expect(above?.off[0]).toBe(0);
    expect(above?.off[1]).toBeLessThan(-1);
    const left = placed(sceneOf([label(0, { spots: [{ at: [300, 240], toward: [-1, 0] }] })]))[0];
    expect(left?.off[0]).toBeLessThan(-0.6);
  });

  it('stands across where a strong line is on that side', () => {
    const wall = { points: [320, 0, 320, 480], weight: 3 };
    const spots = [{ at: [300, 240], toward: [1, 0] }] as const;
    expect(placed(sceneOf([label(0, { spots })], { strokes: [wall] }))[0]?.off[0]).toBeLessThan(0.1);
    expect(placed(sceneOf([label(0, { spots })], { strokes: [{ ...wall, weight: 0.1 }] }))[0]?.off[0]).toBeGreaterThan(
      0.6,
    );
  });

  it('heeds no line where that has a gap', () => {
    const broken = { points: [320, 0, Number.NaN, Number.NaN, 320, 480], weight: 3 };
    const spots = [{ at: [300, 240], toward: [1, 0] }] as const;
    expect(placed(sceneOf([label(0, { spots })], { strokes: [broken] }))[0]?.off[0]).toBeGreaterThan(0.6);
  });

  it('is pushed off the edge', () => {
    const corner = boxes(sceneOf([label(0, { spots: [{ at: [599, 1], toward: [1, -1] }] })]))[0] as Box;
    expect(corner.right).toBeLessThan(WIDTH);
    expect(corner.top).toBeGreaterThan(0);
  });

  it('is left out where its place is out of sight', () =>
    expect(placed(sceneOf([label(0, { spots: [{ at: [610, 240] }] })]))).toEqual([undefined]));

  it('names the next of its places where the first has no room', () => {
    const spots = [
      { at: [100, 100], off: [0, 0] },
      { at: [400, 300], off: [0, 0] },
    ] as const;
    const scene = sceneOf([label(0, { spots })], { discs: [{ at: [100, 100], radius: 1 }] });
    expect(placed(scene)[0]?.at).toEqual([400, 300]);
  });

  it('has a leader only where it stands far from its mark', () => {
    expect(placed(sceneOf([label(0)]))[0]?.leader).toBeUndefined();
    const crowd = Array.from({ length: 24 }, (_, k): Disc => {
      const turn = (2 * Math.PI * k) / 24;
      return { at: [300 + 22 * Math.cos(turn), 240 + 22 * Math.sin(turn)], radius: 0.7 };
    });
    const far = placed(sceneOf([label(0)], { discs: crowd }))[0];
    expect(far?.leader?.[1]).toEqual([300, 240]);
    expect(placed(sceneOf([label(0, { close: true })], { discs: crowd }))).toEqual([undefined]);
  });

  it('gives way to one of higher rank, whichever was asked for first', () => {
    const spots = [{ at: [300, 240], off: [0, 0] }] as const;
    const [low, high] = [label(0, { spots, rank: 0 }), label(1, { spots, rank: 3 })];
    expect(placed(sceneOf([low, high])).map(Boolean)).toEqual([false, true]);
    expect(placed(sceneOf([high, low])).map(Boolean)).toEqual([true, false]);
  });

  it('gives way to what would cost more than its limit', () => {
    const spots = [{ at: [300, 240], off: [0, 0] }] as const;
    const strokes: Stroke[] = [{ points: [0, 240, 600, 240], weight: 3 }];
    expect(placed(sceneOf([label(0, { spots })], { strokes }))[0]).toBeDefined();
    expect(placed(sceneOf([label(0, { spots, limit: 2 })], { strokes }))[0]).toBeUndefined();
  });

  it('stays on its side while another is a little better, and leaves it for one that is much better', () => {
    const memories = [new Map<number, number>()];
    const toward = (side: readonly [number, number], weight = 0) =>
      placeLabels(
        sceneOf([label(0, { spots: [{ at: [300, 240], toward: side }] })], {
          strokes: [{ points: [320, 0, 320, 480], weight }],
        }),
        [15],
        memories,
      )[0]?.[0]?.off[0] as number;
    const first = toward([1, 0]);
    expect(toward([-0.2, 1])).toBe(first);
    expect(toward([-1, 0], 3)).toBeLessThan(0);
  });
});
