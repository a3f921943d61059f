export type CsvValue = string | number | null;

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as CSV. In Dutch as Dutch spreadsheets open it: UTF-8 with a byte order mark, `;` between cells, decimal comma. In English
 * plain: `,` and decimal point. Undefined is an empty cell. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv(rows: readonly (readonly CsvValue[])[], language: string): string {
  const isDutch = language === 'nl';
  const separator = isDutch ? ';' : ',';
  const cell = (value: CsvValue): string => {
    if (value === null) return '';
    if (typeof value === 'number') return isDutch ? String(value).replace('.', ',') : String(value);
    const safe = FORMULA.test(value) ? `'${value}` : value;
    return /[";,\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = rows.map((row) => row.map(cell).join(separator));
  return `${isDutch ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

/** Hands the reader a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name as part of a file's: `Binnenstad Havermeer` is `binnenstad-havermeer`. */
export function fileWord(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
