import { describe, expect, it } from 'vitest';
import { withPolicyFirst } from './policy-first.mjs';

const policy = `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-$&+$1='">`;

describe('the security policy', () => {
  it('stands behind the encoding and before all that loads something, unchanged', () => {
    expect(withPolicyFirst(`<head><meta charset="utf-8"><script src="/a.js"></script>${policy}</head>`)).toBe(
      `<head><meta charset="utf-8">${policy}<script src="/a.js"></script></head>`,
    );
  });

  it('is missed where it is not there', () => {
    expect(() => withPolicyFirst('<head><meta charset="utf-8"></head>')).toThrow('no security policy');
    expect(() => withPolicyFirst(`<head>${policy}</head>`)).toThrow('no encoding');
  });
});
