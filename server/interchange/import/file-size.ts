import { type Refusal, refuse } from '../problem.ts';

/** Bytes of one file. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;
/** Files in one import. */
export const MAX_FILES = 20;

/** The bytes of a base64 text, or why there are none. */
export function decodeContent(
  contentBase64: string,
): { readonly bytes: Uint8Array } | { readonly refusal: Refusal } {
  // Measured before it is decoded: four characters stand for three bytes.
  if (contentBase64.length > Math.ceil(MAX_FILE_BYTES / 3) * 4) return { refusal: tooLarge };
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(contentBase64)) return { refusal: notBase64 };
  return { bytes: Buffer.from(contentBase64, 'base64') };
}

const tooLarge = refuse(
  'LIMIT',
  'The file is larger than 5 MB. Split it, or leave out columns that are not needed.',
  'Het bestand is groter dan 5 MB. Splits het, of laat kolommen weg die niet nodig zijn.',
);
const notBase64 = refuse(
  'INVALID',
  'The content is not base64. Encode the bytes of the file as base64.',
  'De inhoud is geen base64. Codeer de bytes van het bestand als base64.',
);
