import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { host } from './host.mjs';

describe('host(folder, base)', () => {
  const around = mkdtempSync(join(tmpdir(), 'host-'));
  const folder = join(around, 'site');
  const server = host(folder, '/base/');
  const get = (path: string) =>
    fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, { redirect: 'manual' });

  beforeAll(async () => {
    mkdirSync(join(folder, '_astro'), { recursive: true });
    mkdirSync(join(folder, 'about'));
    writeFileSync(join(around, 'secret.txt'), 'secret');
    writeFileSync(join(folder, '404.html'), 'lost');
    writeFileSync(join(folder, 'index.html'), 'home');
    writeFileSync(join(folder, 'about', 'index.html'), 'about');
    writeFileSync(join(folder, '_astro', 'a.hash.js'), 'let a;');
    await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  });
  afterAll(() => {
    server.close();
    rmSync(around, { recursive: true });
  });

  it('serves a folder as its page, whatever the query', async () => {
    expect(await (await get('/base/')).text()).toBe('home');
    const about = await get('/base/about/?level=1');
    expect([about.status, about.headers.get('content-type'), await about.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      'about',
    ]);
  });
  it('sends who left out the last slash there', async () => {
    const answer = await get('/base/about');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/base/about/']);
  });
  it('lets files be kept for good whose names hold their hash, and no others', async () => {
    expect((await get('/base/_astro/a.hash.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/base/')).headers.get('cache-control')).toBe('no-cache');
  });
  it.each(['/base/no-such', '/about/', '/base/%2e%2e/secret.txt', '/base/..%2fsecret.txt'])(
    'has nothing at %s but the page that says so',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([404, 'lost']);
    },
  );
});
