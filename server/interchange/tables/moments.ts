const PATTERNS: readonly { readonly form: RegExp; readonly parts: readonly ('y' | 'm' | 'd')[] }[] = [
  { form: /^(\d{4})$/, parts: ['y'] },
  { form: /^(\d{4})[-/](\d{1,2})$/, parts: ['y', 'm'] },
  { form: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, parts: ['y', 'm', 'd'] },
  { form: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, parts: ['d', 'm', 'y'] },
];
const TIME = /[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;

/**
 * A date as people write it, as ISO 8601 in UTC: `2024-03-01`, `1-3-2024`, `01/03/2024` (day first), `2024-03` (its first day),
 * `2024` (1 January), with or without a time; a time with its own zone keeps its meaning. Null for anything else, days that do
 * not exist included.
 */
export function readMoment(cell: string): string | null {
  const text = cell.trim();
  if (/T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)) {
    if (readMoment(text.slice(0, 10)) === null) return null;
    const instant = new Date(text);
    return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
  }
  const time = TIME.exec(text);
  const day = time ? text.slice(0, time.index) : text;
  for (const { form, parts } of PATTERNS) {
    const found = form.exec(day);
    if (!found) continue;
    const part = (name: 'y' | 'm' | 'd') => {
      const index = parts.indexOf(name);
      return index === -1 ? 1 : Number(found[index + 1]);
    };
    return moment(
      part('y'),
      part('m'),
      part('d'),
      (time ?? []).slice(1, 4).map((value) => Number(value ?? 0)),
    );
  }
  return null;
}

function moment(
  year: number,
  month: number,
  day: number,
  [hour = 0, minute = 0, second = 0]: readonly number[],
) {
  if (year < 1000 || hour > 23 || minute > 59 || second > 59) return null;
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? instant.toISOString() : null;
}
