import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientFiles } from '../../server/api/http/client-files.ts';
import { type Listener, listen } from '../../server/api/http/listener.ts';

const folder = mkdtempSync(join(tmpdir(), 'krachtenveld-client-'));
const script = 'export const words = "krachtenveld ";\n'.repeat(200);
let listener: Listener;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Krachtenveld</title>');
  writeFileSync(join(folder, 'assets', 'index-abc123.js'), script);
  listener = await listen(express().use(clientFiles(folder)), 0, '127.0.0.1');
});
afterAll(async () => {
  await listener.close(0);
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${listener.url}${path}`, { headers });

describe('the files of the client', () => {
  it('are compressed for a browser that can read it, and kept for a year', async () => {
    const response = await get('/assets/index-abc123.js', { 'Accept-Encoding': 'gzip, br' });
    expect(response.headers.get('Content-Encoding')).toBe('br');
    expect(Number(response.headers.get('Content-Length'))).toBeLessThan(script.length / 10);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(await response.text()).toBe(script);
  });

  it('are sent as they are to others', async () => {
    const response = await get('/assets/index-abc123.js', { 'Accept-Encoding': 'identity' });
    expect(response.headers.get('Content-Encoding')).toBeNull();
    expect(response.headers.get('Vary')).toContain('Accept-Encoding');
    expect(await response.text()).toBe(script);
  });

  it.each(['/assets/gone.js', '/assets/..%2findex.html', '/assets/%2e%2e/%2e%2e/etc/passwd.js'])(
    'are not found at %s',
    async (path) => {
      expect((await get(path, { Accept: '*/*' })).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('answer every other address of a browser with the page, never from a cache', async () => {
    const response = await get('/centrum/3/partner/7', { Accept: 'text/html' });
    expect(await response.text()).toContain('<title>Krachtenveld</title>');
    expect(response.headers.get('Cache-Control')).toBe('no-cache');
  });
});
