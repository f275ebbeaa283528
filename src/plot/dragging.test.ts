import { beforeEach, describe, expect, it } from 'vitest';
import { dragging, type Hand } from './dragging.ts';

/** A thing that hears events and remembers which pointers it captured; it knows none of those in `lifted`. */
class Thing extends EventTarget {
  captured: number[] = [];
  lifted: number[] = [];
  setPointerCapture(pointerId: number) {
    if (this.lifted.includes(pointerId)) throw new Error('NotFoundError');
    this.captured.push(pointerId);
  }
  send(type: string, more: Partial<PointerEvent> = {}) {
    this.dispatchEvent(Object.assign(new Event(type), { pointerId: 1, button: 0, buttons: 1, ...more }));
  }
}

let thing: Thing;
let told: string[];
let letGo: () => void;

beforeEach(() => {
  thing = new Thing();
  told = [];
  const tell = (word: string) => (hand?: Hand) => {
    told.push(hand ? `${word} ${hand.clientX}` : word);
  };
  const attach = dragging({ take: tell('take'), move: tell('move'), drop: tell('drop') });
  letGo = attach(thing as unknown as HTMLElement) as () => void;
});

describe('dragging({ take, move, drop })', () => {
  it('tells of a press, of every move until the release, and of nothing after', () => {
    thing.send('pointermove', { clientX: 0 });
    thing.send('pointerdown', { clientX: 1 });
    thing.send('pointermove', { clientX: 2 });
    thing.send('pointerup');
    thing.send('lostpointercapture');
    thing.send('pointermove', { clientX: 3 });
    expect(told).toEqual(['take 1', 'move 2', 'drop']);
    expect(thing.captured).toEqual([1]);
  });
  it('leaves other buttons alone', () => {
    thing.send('pointerdown', { button: 2, clientX: 1 });
    expect(told).toEqual([]);
  });
  it('belongs to the first pointer until that lets go', () => {
    thing.send('pointerdown', { clientX: 1 });
    thing.send('pointerdown', { pointerId: 2, clientX: 5 });
    thing.send('pointermove', { pointerId: 2, clientX: 6 });
    thing.send('pointerup', { pointerId: 2 });
    thing.send('pointermove', { clientX: 2 });
    expect(told).toEqual(['take 1', 'move 2']);
  });
  it.each(['pointercancel', 'lostpointercapture'])('drops on %s', (type) => {
    thing.send('pointerdown', { clientX: 1 });
    thing.send(type);
    expect(told).toEqual(['take 1', 'drop']);
  });
  it('takes over a pointer that was pressed elsewhere', () => {
    thing.dispatchEvent(new CustomEvent('take', { detail: { pointerId: 7, clientX: 4, clientY: 0 } }));
    thing.send('pointermove', { pointerId: 7, clientX: 5 });
    expect(told).toEqual(['take 4', 'move 5']);
    expect(thing.captured).toEqual([7]);
  });
  it('lets go of a pointer that was lifted before it was taken over', () => {
    thing.lifted = [7];
    thing.dispatchEvent(new CustomEvent('take', { detail: { pointerId: 7, clientX: 4, clientY: 0 } }));
    thing.send('pointermove', { pointerId: 7, buttons: 0 });
    expect(told).toEqual(['take 4', 'drop']);
  });
  it('drops and hears nothing more once it goes away', () => {
    thing.send('pointerdown', { clientX: 1 });
    letGo();
    thing.send('pointerdown', { clientX: 2 });
    expect(told).toEqual(['take 1', 'drop']);
  });
});
