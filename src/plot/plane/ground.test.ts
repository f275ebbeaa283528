import { beforeEach, describe, expect, it } from 'vitest';
import { Ground, type Placed } from './ground.ts';

/** A part of a picture, as far as the ground asks: what it stands in, its marks, and whether it got the focus. */
class Thing {
  dataset: Record<string, string> = {};
  focused = 0;
  readonly #inside: readonly string[];
  constructor(inside: readonly string[] = []) {
    this.#inside = inside;
  }
  closest(selector: string) {
    return this.#inside.some((one) => selector.includes(one)) ? this : null;
  }
  focus() {
    this.focused += 1;
  }
}

/** A handle that remembers where it was put. */
function handle(main: boolean) {
  const thing = new Thing(['.handle']);
  const places: number[] = [];
  const placed: Placed = { thing: thing as unknown as SVGElement, main, place: (hand) => places.push(hand.clientX) };
  return { thing, places, placed };
}

let ground: Ground;
let picture: EventTarget;
beforeEach(() => {
  ground = new Ground();
  picture = new EventTarget();
  ground.listen(picture as Element);
});

function send(type: string, target: Thing, more: Partial<PointerEvent> = {}) {
  const event = Object.assign(new Event(type), { button: 0, clientX: 0, clientY: 0, ...more });
  Object.defineProperty(event, 'target', { value: target });
  picture.dispatchEvent(event);
}
function click(target: Thing, at = 0, more: Partial<PointerEvent> = {}) {
  send('pointerdown', target, { clientX: at });
  send('click', target, { clientX: at, ...more });
}
const bare = () => new Thing();

describe('Ground', () => {
  it('places the first handle that is a main one, and gives it the focus', () => {
    const [small, main, other] = [handle(false), handle(true), handle(true)];
    for (const { placed } of [small, main, other]) ground.join(placed);
    click(bare(), 7);
    expect([small.places, main.places, other.places]).toEqual([[], [7], []]);
    expect(main.thing.focused).toBe(1);
  });

  it('places the first handle where none is a main one, and nothing where there is none', () => {
    click(bare(), 1);
    const [one, other] = [handle(false), handle(false)];
    for (const { placed } of [one, other]) ground.join(placed);
    click(bare(), 2);
    expect([one.places, other.places]).toEqual([[2], []]);
  });

  it('places the handle that was tapped, until it is tapped again or Escape is pressed', () => {
    const [main, small] = [handle(true), handle(false)];
    for (const { placed } of [main, small]) ground.join(placed);
    click(small.thing);
    expect(small.thing.dataset).toEqual({ chosen: '' });
    click(bare(), 3);
    click(small.thing);
    click(bare(), 4);
    click(small.thing);
    send('keydown', small.thing, { key: 'Escape' } as unknown as PointerEvent);
    click(bare(), 5);
    expect([main.places, small.places]).toEqual([[4, 5], [3]]);
    expect(small.thing.dataset).toEqual({});
  });

  it('chooses nothing where there is one handle only', () => {
    const only = handle(true);
    ground.join(only.placed);
    click(only.thing);
    expect(only.thing.dataset).toEqual({});
  });

  it('forgets a handle that goes', () => {
    const [main, small] = [handle(true), handle(false)];
    const leave = [main, small].map(({ placed }) => ground.join(placed));
    click(small.thing);
    leave[1]?.();
    click(bare(), 6);
    leave[0]?.();
    click(bare(), 7);
    expect([main.places, small.places]).toEqual([[6], []]);
  });

  it.each<[string, Partial<PointerEvent>]>([
    ['another button', { button: 1 }],
    ['a key held', { ctrlKey: true }],
    ['a key held', { shiftKey: true }],
    ['a hand that moved on', { clientX: 7 }],
  ])('leaves %s alone: %o', (_, more) => {
    const main = handle(true);
    ground.join(main.placed);
    click(bare(), 0, more);
    expect(main.places).toEqual([]);
  });

  it('leaves clicks to what has an answer of its own, and those that no pointer made', () => {
    const main = handle(true);
    ground.join(main.placed);
    click(new Thing(['button']));
    click(new Thing(['a, ']));
    send('click', bare());
    expect(main.places).toEqual([]);
  });
});
