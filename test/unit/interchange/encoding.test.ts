import { describe, expect, it } from 'vitest';
import { decode } from '../../../server/interchange/tables/encoding.ts';

const text = 'naam;thema\nCafé ’t Hoekje;één € per m²\n';
const utf16be = (value: string) => Buffer.from(value, 'utf16le').swap16();
const bytes = (...values: readonly (number | Uint8Array)[]) =>
  Buffer.concat(values.map((value) => (typeof value === 'number' ? Buffer.of(value) : value)));

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, Buffer.from(text)), 'utf-8'],
    ['UTF-16 LE with a mark', bytes(0xff, 0xfe, Buffer.from(text, 'utf16le')), 'utf-16le'],
    ['UTF-16 BE with a mark', bytes(0xfe, 0xff, utf16be(text)), 'utf-16be'],
    ['UTF-16 LE without a mark', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16be(text), 'utf-16be'],
  ])('reads %s', (_, given, encoding) => {
    expect(decode(given)).toEqual({ encoding, text });
  });

  it('takes what is no valid UTF-8 for windows-1252, with its quotation marks and euro sign', () => {
    const windows = bytes(Buffer.from('Caf'), 0xe9, 0x20, 0x91, Buffer.from('t Hoekje'), 0x92, 0x20, 0x80);
    expect(decode(windows)).toEqual({ encoding: 'windows-1252', text: 'Café ‘t Hoekje’ €' });
  });

  it('reads plain ASCII and an empty file as UTF-8', () => {
    expect(decode(Buffer.from('a,b'))).toEqual({ encoding: 'utf-8', text: 'a,b' });
    expect(decode(new Uint8Array())).toEqual({ encoding: 'utf-8', text: '' });
  });
});
