/** Today, or a day some months before or after it, in the reader's own time zone: `2025-11-30`. */
export function today(months = 0, now: Date = new Date()): string {
  const lastOfMonth = new Date(now.getFullYear(), now.getMonth() + months + 1, 0).getDate();
  const day = Math.min(now.getDate(), lastOfMonth);
  const date = new Date(now.getFullYear(), now.getMonth() + months, day);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `30 november 2025`, of a day or of a moment. */
export function formatDay(day: string, language: string): string {
  const date = new Date(day.length === 10 ? `${day}T12:00:00` : day);
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}
