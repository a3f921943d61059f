/** Order of a table as its address keeps it: the column, with `-` before it from high to low. */
export interface Order {
  readonly column: string;
  readonly isDescending: boolean;
}

export function parseOrder(text: string | null, columns: readonly string[]): Order | null {
  if (text === null) return null;
  const isDescending = text.startsWith('-');
  const column = isDescending ? text.slice(1) : text;
  return columns.includes(column) ? { column, isDescending } : null;
}

export function serialiseOrder(order: Order | null): string | null {
  return order && `${order.isDescending ? '-' : ''}${order.column}`;
}

/** What a click on the head of a column asks for: first its own way, then the other, then the order of the list again. */
export function nextOrder(order: Order | null, column: string, startsDescending: boolean): Order | null {
  if (order?.column !== column) return { column, isDescending: startsDescending };
  return order.isDescending === startsDescending ? { column, isDescending: !startsDescending } : null;
}

/** Text as people sort it, numbers by size. */
export function compareValues(a: string | number, b: string | number, language: string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), language, { numeric: true, sensitivity: 'base' });
}
