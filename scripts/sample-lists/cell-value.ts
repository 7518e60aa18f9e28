/** The value of a cell. */
export type CellValue =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number' | 'money' | 'percent'; readonly value: number }
  | { readonly is: 'date'; readonly value: Date }
  | { readonly is: 'yesNo'; readonly value: boolean };

/** What Excel makes of a typed text; it stays text after a leading apostrophe or in an unknown form. */
export function valueTyped(typed: string): CellValue {
  const money = /^\$([\d,]+\.\d\d)$/.exec(typed)?.[1];
  if (money !== undefined) return { is: 'money', value: Number(money.replaceAll(',', '')) };
  const percent = /^(\d+)%$/.exec(typed)?.[1];
  if (percent !== undefined) return { is: 'percent', value: Number(percent) / 100 };
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  if (date !== null) {
    const [month, day, year] = date.slice(1).map(Number) as [number, number, number]; // The expression has three groups.
    return { is: 'date', value: new Date(Date.UTC(year, month - 1, day)) };
  }
  if (/^\d+(\.\d+)?$/.test(typed)) return { is: 'number', value: Number(typed) };
  if (typed === 'TRUE' || typed === 'FALSE') return { is: 'yesNo', value: typed === 'TRUE' };
  return { is: 'text', text: shown(typed) };
}

/** What a cell shows, and what it is in a CSV export. */
export function shown(typed: string): string {
  return typed.startsWith("'") ? typed.slice(1) : typed;
}

/** The number in a cell as SUM sees it: text does not count, whatever it looks like. */
export function summand(typed: string): number {
  const cell = valueTyped(typed);
  return cell.is === 'number' || cell.is === 'money' ? cell.value : 0;
}
