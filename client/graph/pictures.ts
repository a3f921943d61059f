import type { Attitude, ConflictStage } from '../api/generated/graphql.ts';
import { attitudePath, attitudeToken } from '../ui/attitude.ts';
import { kindShape } from '../ui/kind-shapes.ts';
import type { Tokens } from '../ui/tokens.ts';

/** An SVG as an address that a canvas can draw without asking the network. Large, so that it stays sharp when zoomed in. */
function picture(box: number, content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box} ${box}" width="128" height="128">${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function kindPicture(kind: string, colour: string): string {
  return picture(
    24,
    `<path d="${kindShape(kind)}" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
}

/** The badge of an attitude: its glyph in its colour, on a disc of paper. */
export function attitudePicture(attitude: Attitude, tokens: Tokens): string {
  const colour = tokens[attitudeToken[attitude]];
  const glyph =
    attitude === 'UNKNOWN'
      ? `<path d="${attitudePath[attitude]}" fill="none" stroke="${colour}" stroke-width="2"/>`
      : `<path d="${attitudePath[attitude]}" fill="${colour}"/>`;
  return picture(
    16,
    `<circle cx="8" cy="8" r="8" fill="${tokens.surface}"/><g transform="translate(2 2)">${glyph}</g>`,
  );
}

/** What each stage of a conflict looks like, drawn in strokes in a square of 24 × 24. */
export const stagePath: Readonly<Record<ConflictStage, string>> = {
  // Three dots: not spoken of.
  LATENT: 'M6 12h.01M12 12h.01M18 12h.01',
  // An exclamation mark: spoken out.
  OPEN: 'M12 4v10M12 19h.01',
  // A flash of lightning: others are drawn in.
  ESCALATED: 'M13 3l-7 10h6l-1 8l7 -11h-6l1 -7z',
  // Two arrows towards each other: a go-between is at work.
  MEDIATION: 'M3 12h6M6 8.5l3.5 3.5l-3.5 3.5M21 12h-6M18 8.5l-3.5 3.5l3.5 3.5',
  // A tick: settled.
  SETTLED: 'M5 12.5l4.5 4.5l9.5 -10',
};

export function stagePicture(stage: ConflictStage, colour: string): string {
  return picture(
    24,
    `<path d="${stagePath[stage]}" fill="none" stroke="${colour}" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
}
