import type { Translate } from '../facts/words.ts';
import type { Problem } from './problems.ts';

/** Reasons that our own sentence tells in full. */
const told = new Set([
  'REQUIRED',
  'NOT_FOUND',
  'DUPLICATE',
  'NOT_ALLOWED',
  'STALE_VERSION',
  'SAME_PARTNER',
  'SCALE',
]);

/** A problem as a sentence in the reader's language, with the service's own words behind it where those tell more. */
export function problemText(t: Translate, problem: Problem, language: string): string {
  const { code, limits, message } = problem;
  const figures = Object.fromEntries(
    Object.entries(limits ?? {}).map(([name, value]) => [
      name,
      new Intl.NumberFormat(language).format(value),
    ]),
  );
  const own = t(`form.problem.${code}`, { ...figures, defaultValue: '' });
  if (limits || told.has(code)) return own || message || t('form.problem.INVALID');
  if (!message) return own || t('form.problem.INVALID');
  const general = code === 'CONFLICT' || code === 'INVALID' || code === 'LIMIT' ? own : '';
  return language === 'en' ? message : `${general} ${message}`.trim();
}
