import { describe, expect, it } from 'vitest';
import { HOME, rotationOf, spokenTurn, turnByKey, turnedBy } from './turn.ts';

const key = (name: string, more = {}) => ({ key: name, shiftKey: false, altKey: false, ...more });
/** Sines and cosines round in the last bits. */
const ROUNDING = 1e-12;

describe('rotationOf', () => {
  it.each([HOME, { yaw: 130, pitch: -70 }, { yaw: -45, pitch: 90 }])(
    'is a rotation: rows of length 1, at right angles, right-handed (%o)',
    (turn) => {
      const [a, b, c, d, e, f, g, h, i] = rotationOf(turn);
      expect(a * d + b * e + c * f).toBeCloseTo(0, 12);
      expect(Math.abs(Math.hypot(a, b, c) - 1)).toBeLessThan(ROUNDING);
      expect(Math.abs(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g) - 1)).toBeLessThan(ROUNDING);
    },
  );
  it('shows the vertical axis upright, and from above looks down along it', () => {
    expect(rotationOf({ yaw: 77, pitch: 0 })[5]).toBe(1);
    expect(rotationOf({ yaw: 77, pitch: 90 })[8]).toBe(1);
  });
  it('takes the near side to the right for a positive yaw', () => {
    const [, , , , , , ex, ey] = rotationOf({ yaw: 0, pitch: 0 });
    const [rx, ry] = rotationOf({ yaw: 10, pitch: 0 });
    expect(rx * ex + ry * ey).toBeGreaterThan(0);
  });
});

describe('turnByKey', () => {
  it('turns by 5 degrees, with Shift by 30, with Alt by 1', () => {
    expect(turnByKey(key('ArrowRight'), HOME)).toEqual({ yaw: 5, pitch: 24 });
    expect(turnByKey(key('ArrowLeft', { shiftKey: true }), HOME)).toEqual({ yaw: -30, pitch: 24 });
    expect(turnByKey(key('ArrowDown', { altKey: true }), HOME)).toEqual({ yaw: 0, pitch: 25 });
  });
  it('Home turns back, other keys do nothing', () => {
    expect(turnByKey(key('Home'), { yaw: 100, pitch: -20 })).toBe(HOME);
    expect(turnByKey(key('a'), HOME)).toBeUndefined();
  });
});

it('turnedBy goes round without end, and stops overhead', () => {
  expect(turnedBy({ yaw: 170, pitch: 80 }, 30, 30)).toEqual({ yaw: -160, pitch: 90 });
  expect(turnedBy({ yaw: -170, pitch: -80 }, -30, -30)).toEqual({ yaw: 160, pitch: -90 });
});

it('spokenTurn says side and height', () => {
  expect(spokenTurn(HOME)).toBe('not turned, seen from 24 degrees above');
  expect(spokenTurn({ yaw: -15, pitch: -5 })).toBe('turned 15 degrees to the left, seen from 5 degrees below');
  expect(spokenTurn({ yaw: 3, pitch: 0 })).toBe('turned 3 degrees to the right, seen from the side');
});
