import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineWidget } from '../widget.ts';
import { AddressWriter, permalink, queryFollowing } from './address.ts';
import { defaults } from './controls.ts';
import { NO_FILE } from './parameter.ts';

const widget = defineWidget({
  name: 'of-tests',
  title: 'A widget of tests',
  lead: ['budget'],
  parameters: {
    budget: { kind: 'number', label: 'budget', default: 1, min: 0, max: 4 },
    f: { kind: 'formula', label: 'f', default: 'x', variables: ['x'] },
    file: { kind: 'file', label: 'own table', default: NO_FILE, accept: '.csv' },
  },
  quantities: { rows: 'rows' },
});
const start = defaults(widget.parameters);

describe('permalink', () => {
  it('is the address of the widget’s own page, with what differs from the defaults', () => {
    expect(permalink(widget, start).address).toMatch(/\/widgets\/of-tests\/$/);
    expect(permalink(widget, { ...start, budget: 2, f: 'x&y' }).address).toMatch(
      /\/widgets\/of-tests\/\?budget=2&f=x%26y$/,
    );
  });
  it('says which of the reader’s files it is without', () => {
    expect(permalink(widget, start).without).toEqual([]);
    const { address, without } = permalink(widget, { ...start, file: { name: 'own.csv', text: 'a,b' } });
    expect(without).toEqual(['own.csv']);
    expect(address).not.toContain('own');
  });
});

describe('queryFollowing', () => {
  it('replaces the widget’s parameters and keeps those of others, after its own', () => {
    expect(queryFollowing(widget, { ...start, budget: 2 }, '?from=a&budget=3')).toBe('?budget=2&from=a');
    expect(queryFollowing(widget, start, '?budget=3')).toBe('');
    expect(queryFollowing(widget, start, '')).toBe('');
    expect(queryFollowing(widget, start, '?q=a+b%20c&b%75dget=3&r')).toBe('?q=a+b%20c&r');
  });
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('keeps one named %s', (name) =>
    expect(queryFollowing(widget, start, `?${name}=1`)).toBe(`?${name}=1`),
  );
});

describe('AddressWriter', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const writer = () => {
    const written: string[] = [];
    return { written, address: new AddressWriter((search) => written.push(search)) };
  };

  it('writes the last of many changes, once they rest', () => {
    const { written, address } = writer();
    for (const search of ['?budget=1', '?budget=2', '?budget=3']) {
      address.follow(search);
      vi.advanceTimersByTime(100);
    }
    expect(written).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(written).toEqual(['?budget=3']);
  });
  it('writes a change at once when the page is left before, and not once more', () => {
    const { written, address } = writer();
    address.follow('?budget=2');
    address.flush();
    expect(written).toEqual(['?budget=2']);
    vi.advanceTimersByTime(1000);
    address.flush();
    expect(written).toEqual(['?budget=2']);
  });
  it('writes the default state too, which is no query at all', () => {
    const { written, address } = writer();
    address.follow('');
    vi.advanceTimersByTime(1000);
    expect(written).toEqual(['']);
  });
  it.each([30, 119, 121, 130, 250, 499, 600])(
    'writes at most 50 times in any 20 seconds of changes every %s ms, and the last one in the end',
    (every) => {
      const times: number[] = [];
      const written: string[] = [];
      const address = new AddressWriter((search) => {
        times.push(performance.now());
        written.push(search);
      });
      const changes = Math.ceil(45_000 / every);
      for (let k = 0; k < changes; k += 1) {
        address.follow(`?budget=${k}`);
        vi.advanceTimersByTime(every);
      }
      vi.advanceTimersByTime(1000);
      expect(times.length).toBeGreaterThan(0);
      for (const from of times)
        expect(times.filter((time) => time >= from && time <= from + 20_000).length).toBeLessThanOrEqual(50);
      expect(written.at(-1)).toBe(`?budget=${changes - 1}`);
    },
  );
  it('tries again what the browser refuses, until it takes it', () => {
    const written: string[] = [];
    let tried = 0;
    const address = new AddressWriter((search) => {
      tried += 1;
      if (tried <= 3) throw new DOMException('too often', 'SecurityError');
      written.push(search);
    });
    address.follow('?budget=2');
    vi.advanceTimersByTime(60_000);
    expect([written, tried]).toEqual([['?budget=2'], 4]);
    address.follow('?budget=3');
    vi.advanceTimersByTime(1000);
    expect(written).toEqual(['?budget=2', '?budget=3']);
  });
  it('writes what was refused when the page is left, and gives up where all is refused', () => {
    let refuses = true;
    const written: string[] = [];
    const address = new AddressWriter((search) => {
      if (refuses) throw new DOMException('not now', 'SecurityError');
      written.push(search);
    });
    address.follow('?budget=2');
    vi.advanceTimersByTime(600_000);
    expect(vi.getTimerCount()).toBe(0);
    refuses = false;
    address.flush();
    expect(written).toEqual(['?budget=2']);
  });
  it('replaces the query alone, and leaves an address that is right', () => {
    const replaceState = vi.fn();
    vi.stubGlobal('location', { pathname: '/widgets/x/', search: '?budget=2', hash: '#top' });
    vi.stubGlobal('history', { state: { index: 1 }, replaceState });
    const address = new AddressWriter();
    address.follow('?budget=2');
    address.flush();
    expect(replaceState).not.toHaveBeenCalled();
    address.follow('?budget=3');
    address.flush();
    expect(replaceState).toHaveBeenCalledExactlyOnceWith({ index: 1 }, '', '/widgets/x/?budget=3#top');
  });
  it('leaves the address alone where it may not be changed', () => {
    vi.stubGlobal('location', { pathname: '/', search: '', hash: '' });
    vi.stubGlobal('history', {
      state: null,
      replaceState() {
        throw new DOMException('not from here', 'SecurityError');
      },
    });
    const address = new AddressWriter();
    address.follow('?budget=3');
    expect(address.flush).not.toThrow();
  });
});
