import type { Field, Steps, Words } from './field.ts';

/** Where the words of a field stand in the texts. */
const homes: Readonly<Record<Words, string>> = {
  visibility: 'words.visibility',
  attitude: 'words.attitude',
  sector: 'words.sector',
  ring: 'words.ring',
  layer: 'words.layer',
  sign: 'words.sign',
  rule: 'words.rule',
  stage: 'words.stage',
  scope: 'words.scope',
  role: 'words.role',
  partnerKind: 'words.kind',
  relationshipKind: 'words.relationship',
  centreKind: 'facts.words.centreKind',
  influence: 'facts.words.influence',
  severity: 'facts.words.severity',
  language: 'facts.words.language',
  channel: 'facts.words.channel',
};

/** Gives the text of a key, or the second argument when there is none. As `t` of i18next. */
export type Translate = (key: string, options?: Record<string, unknown>) => string;

/** A word of the contract in the reader's language; a word of the centre's own as it was given. */
export function wordOf(t: Translate, words: Words, value: string | number): string {
  return t(`${homes[words]}.${value}`, { defaultValue: String(value) });
}

/** The name of a field in the reader's language; `label` where one fact calls it differently. */
export function fieldName(t: Translate, label: string, name: string): string {
  return t(`facts.field.${label}.${name}`, {
    defaultValue: t(`facts.field.${name}`, { defaultValue: name }),
  });
}

/** Which of five steps a share from 0 to 1 is nearest to, 0 to 4. */
export function stepOf(share: number): number {
  return Math.min(4, Math.max(0, Math.round(share * 4)));
}

/** Which of five steps a position from −1 to +1 is nearest to, 0 to 4. Between −0.2 and +0.2 is doubt, as everywhere. */
export function positionStep(position: number): number {
  if (position > -0.2 && position < 0.2) return 2;
  if (position < 0) return position <= -0.75 ? 0 : 1;
  return position >= 0.75 ? 4 : 3;
}

export function stepWords(t: Translate, steps: Steps | 'position', value: number): string {
  const step = steps === 'position' ? positionStep(value) : stepOf(value);
  return t(`facts.steps.${steps}.${step}`);
}

/** The attitude that a position stands for. */
export function attitudeOf(position: number | null | undefined): 'FOR' | 'DOUBT' | 'AGAINST' | 'UNKNOWN' {
  if (position === null || position === undefined) return 'UNKNOWN';
  if (position >= 0.2) return 'FOR';
  return position <= -0.2 ? 'AGAINST' : 'DOUBT';
}

/** English here is British: 11 Aug 2025. */
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

const figures = (language: string, digits: number) =>
  new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: digits, maximumFractionDigits: digits });

export function formatShare(value: number, language: string): string {
  return figures(language, 2).format(value);
}

/** −0,50 or +0,50: the sign is half of what a position says. */
export function formatPosition(value: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  })
    .format(value)
    .replace('-', '\u2212');
}

export function formatDay(moment: string, language: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(date);
}

export function formatTime(moment: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}

export function formatMoment(moment: string, language: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(date);
}

export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 6 }).format(value);
}

export function formatEuros(value: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(value);
}

/**
 * One value of a fact in words, for the log, for earlier values and beside a rival version. `nameOf` gives the name
 * behind an id, null when it is not known.
 */
export function valueInWords(
  t: Translate,
  language: string,
  field: Field | null,
  value: unknown,
  nameOf: (id: string) => string | null = () => null,
): string {
  if (value === null || value === undefined || value === '') return t('facts.value.none');
  if (Array.isArray(value)) {
    if (value.length === 0) return t('facts.value.none');
    const items =
      field?.kind === 'fact' ? value.map((id) => nameOf(String(id)) ?? String(id)) : value.map(String);
    return field?.kind === 'list' && field.lines ? items.join('\n') : items.join(', ');
  }
  switch (field?.kind) {
    case 'share':
      return t('facts.value.step', {
        words: stepWords(t, field.steps, Number(value)),
        figure: formatShare(Number(value), language),
      });
    case 'position':
      return t('facts.value.step', {
        words: stepWords(t, 'position', Number(value)),
        figure: formatPosition(Number(value), language),
      });
    case 'choice':
    case 'word':
    case 'level':
      return wordOf(t, field.words, String(value));
    case 'yesNo':
      return t(String(value) === 'true' ? 'facts.value.yes' : 'facts.value.no');
    case 'date':
      return formatDay(String(value), language);
    case 'number': {
      const number = Number(value);
      if (Number.isNaN(number)) return String(value);
      return field.unit === 'euro' ? formatEuros(number, language) : formatNumber(number, language);
    }
    case 'fact':
      return nameOf(String(value)) ?? String(value);
    default:
      return String(value);
  }
}
