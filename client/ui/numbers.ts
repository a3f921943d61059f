/** `4,2` in Dutch, `4.2` in English, with a true minus sign; what rounds to nothing is 0, not −0. */
export function formatNumber(value: number, language: string, digits = 1): string {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  });
  return format.format(value).replace('-', '−');
}

export function formatCount(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}
