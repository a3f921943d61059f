import type { Translate } from '../facts/words.ts';
import type { Problem } from './problems.ts';

/** A problem as a sentence in the reader's language; the server's own sentence where we have none. */
export function problemText(t: Translate, problem: Problem, language: string): string {
  const figures = Object.fromEntries(
    Object.entries(problem.limits ?? {}).map(([name, value]) => [
      name,
      new Intl.NumberFormat(language).format(value),
    ]),
  );
  const known = t(`form.problem.${problem.code}`, { ...figures, defaultValue: '' });
  if (problem.message && !problem.limits)
    return t('form.problem.said', { known, message: problem.message }).trim();
  return known || problem.message || t('form.problem.INVALID');
}
