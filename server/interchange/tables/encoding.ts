export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly encoding: Encoding;
  /** The text without its byte order mark. */
  readonly text: string;
}

/**
 * Finds the encoding of a text file and decodes it: a byte order mark decides; without one, zero bytes at every other place
 * mean UTF-16, valid UTF-8 is UTF-8, and what remains is windows-1252 (CSV as Dutch Excel on Windows saves it).
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markOf(bytes) ?? utf16WithoutMark(bytes);
  if (encoding) return { encoding, text: new TextDecoder(encoding).decode(bytes) };
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { encoding: 'windows-1252', text: decodeWindows1252(bytes) };
  }
}

function markOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Headers and delimiters are Latin, so one byte of most pairs is zero: the second in little-endian order, the first in big-endian. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  let first = 0;
  let second = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) first++;
    if (bytes[at + 1] === 0) second++;
  }
  const pairs = length / 2;
  if (second > pairs * 0.4 && first < pairs * 0.1) return 'utf-16le';
  if (first > pairs * 0.4 && second < pairs * 0.1) return 'utf-16be';
  return null;
}

/** Bytes 0x80 to 0x9F of windows-1252; the five that are not assigned stay control characters, as the WHATWG standard has it. */
const WINDOWS_1252_C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Written out because TextDecoder reads windows-1252 as ISO 8859-1 in several releases of Node 20 to 23. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252_C1[byte.charCodeAt(0) - 0x80]!);
}
