import { describe, expect, test } from 'vitest';
import { familyColours, kindFamilies } from '../../client/ui/kinds.ts';
import { type Tokens, tokens } from '../../client/ui/tokens.ts';

const schemes = ['light', 'dark'] as const;
const attitudes = ['for', 'doubt', 'against', 'unknown'] as const;
type Pair = readonly [front: keyof Tokens, back: keyof Tokens, least: number];

/** WCAG 2.2: 7:1 for what is read at length, 4.5:1 for other text, 3:1 for the outlines of controls and signs. */
const pairs: readonly Pair[] = [
  ['ink', 'paper', 7],
  ['ink', 'surface', 7],
  ['ink', 'raised', 7],
  ['muted', 'paper', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'raised', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'raised', 4.5],
  ['onAccent', 'accent', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'surface', 3],
  ...attitudes.flatMap((attitude): Pair[] => [
    [attitude, 'paper', 4.5],
    [attitude, 'surface', 4.5],
  ]),
];

describe.each(schemes)('the colours in %s', (scheme) => {
  test.each(pairs)('%s on %s has a contrast of at least %s', (front, back, least) => {
    expect(contrast(tokens[scheme][front], tokens[scheme][back])).toBeGreaterThanOrEqual(least);
  });

  test.each(kindFamilies)('the outline of kinds of the family %s stands out from the page', (family) => {
    expect(contrast(familyColours[scheme][family], tokens[scheme].paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(['normal', 'protanopia', 'deuteranopia'] as const)(
    'the attitudes stay apart with %s sight',
    (sight) => {
      for (const a of attitudes)
        for (const b of attitudes) {
          if (a >= b) continue;
          const difference = colourDifference(tokens[scheme][a], tokens[scheme][b], sight);
          expect(difference, `${a} and ${b}`).toBeGreaterThan(CLEARLY_DIFFERENT);
        }
    },
  );
});

/** ΔE*ab; about 2.3 is just noticeable side by side, 10 is seen at a glance. */
const CLEARLY_DIFFERENT = 10;

function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Dichromacy in linear RGB: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, IEEE TVCG 15 (2009), severity 1. */
const sights = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;

function colourDifference(a: string, b: string, sight: keyof typeof sights): number {
  const seen = (hex: string) => {
    const rgb = linear(hex);
    return lab(sights[sight].map((row) => row.reduce<number>((sum, part, k) => sum + part * rgb[k]!, 0)));
  };
  const [l1, a1, b1] = seen(a);
  const [l2, a2, b2] = seen(b);
  return Math.hypot(l1! - l2!, a1! - a2!, b1! - b2!);
}

/** CIE L*a*b* under D65 of linear sRGB. */
function lab(rgb: readonly number[]): number[] {
  const [red, green, blue] = rgb.map((value) => Math.min(1, Math.max(0, value)));
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * red! + 0.3575761 * green! + 0.1804375 * blue!) / 0.95047);
  const y = f(0.2126729 * red! + 0.7151522 * green! + 0.072175 * blue!);
  const z = f((0.0193339 * red! + 0.119192 * green! + 0.9503041 * blue!) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
