import { useTranslation } from 'react-i18next';
import { kindOrder } from './kind-shapes.ts';
import type { SchemeName } from './tokens.ts';

/** The name of a kind in the reader's language; a word of the centre's own is shown as it is. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation();
  return (kind) => t(`words.kind.${kind}`, kind);
}

/** Known kinds in their fixed order, then words of the centre's own from a to z. */
export function sortKinds(kinds: Iterable<string>): string[] {
  const place = (kind: string) => (kindOrder.includes(kind) ? kindOrder.indexOf(kind) : kindOrder.length);
  return [...new Set(kinds)].sort((a, b) => place(a) - place(b) || a.localeCompare(b, 'nl'));
}

export const kindFamilies = [
  'trade',
  'leisure',
  'property',
  'living',
  'public',
  'together',
  'other',
] as const;
export type KindFamily = (typeof kindFamilies)[number];

const families: Readonly<Record<string, KindFamily>> = {
  SHOP: 'trade',
  MARKET: 'trade',
  SUPPLIER: 'trade',
  HOSPITALITY: 'leisure',
  CULTURE: 'leisure',
  EVENT_ORGANISER: 'leisure',
  LANDLORD: 'property',
  RESIDENTS: 'living',
  MUNICIPALITY: 'public',
  POLICE: 'public',
  DEPARTMENT: 'public',
  TEAM: 'public',
  MANAGEMENT: 'public',
  ASSOCIATION: 'together',
  POLITICAL_PARTY: 'together',
};

/** Kinds of one family share a colour; their pictures tell them apart. */
export function familyOf(kind: string): KindFamily {
  return families[kind] ?? 'other';
}

export const familyColours: Readonly<Record<SchemeName, Readonly<Record<KindFamily, string>>>> = {
  light: {
    trade: '#2F6DB0',
    leisure: '#84489E',
    property: '#8A5A35',
    living: '#607414',
    public: '#3F4E63',
    together: '#B0356A',
    other: '#6E7680',
  },
  dark: {
    trade: '#7FB2E8',
    leisure: '#C79BDC',
    property: '#D0A27E',
    living: '#B5C766',
    public: '#B4C3D8',
    together: '#EE8FB6',
    other: '#98A2AE',
  },
};
