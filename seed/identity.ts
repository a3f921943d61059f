import { createHash } from 'node:crypto';

/** Namespace of the demo's ids; any fixed UUID will do. */
const namespace = Buffer.from('6f1c0b6e2f5d5c0f9a3e7d4b81a2c9e4', 'hex');

/**
 * The id of something by what it is called: a version 5 UUID (RFC 9562). The same parts always give the same id, so that
 * a link to a demo partner keeps working when the demo is loaded again.
 */
export function idOf(...parts: readonly string[]): string {
  const hash = createHash('sha1').update(namespace).update(parts.join('\u001f')).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
