import { childOf, type XmlNode } from './xml-tree';

/** A row of a worksheet according to its XML. */
export interface GridRow {
  readonly attributes: XmlNode['attributes'];
  /** Each cell's XML by its zero-based column. */
  readonly cells: ReadonlyMap<number, string>;
}

/** The rows of a worksheet by number, from 1. Fails if rows or cells are out of order. */
export function gridOf(sheet: XmlNode): ReadonlyMap<number, GridRow> {
  const rows = new Map<number, GridRow>();
  let number = 0;
  for (const row of childOf(sheet, 'sheetData')?.children ?? []) {
    number = following(number, Number(row.attributes['r'] ?? number + 1));
    const cells = new Map<number, string>();
    let column = -1;
    for (const cell of row.children.filter(({ name }) => name === 'c')) {
      const reference = cell.attributes['r'];
      column = following(column, reference === undefined ? column + 1 : columnOf(reference));
      if (reference !== undefined && !reference.endsWith(String(number))) {
        throw new Error(`${reference} stands in row ${number}.`);
      }
      cells.set(column, cell.xml);
    }
    rows.set(number, { attributes: row.attributes, cells });
  }
  return rows;
}

/** The settings of each column that has any, by its zero-based index. */
export function columnsOf(sheet: XmlNode): ReadonlyMap<number, XmlNode['attributes']> {
  const columns = new Map<number, XmlNode['attributes']>();
  let last = 0;
  for (const { attributes } of childOf(sheet, 'cols')?.children ?? []) {
    const { min = '', max = '', ...settings } = attributes;
    for (let number = following(last, Number(min)); number <= Number(max); number += 1) {
      columns.set(number - 1, settings);
      last = number;
    }
  }
  return columns;
}

/** The zero-based column of a reference such as `AB12`. */
export function columnOf(reference: string): number {
  const letters = reference.match(/[A-Z]/g) ?? [];
  return letters.reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A range such as `A5:M18` as zero-based rows and columns. */
export function areaOf(reference: string) {
  const [first = '', last = first] = reference.split(':');
  return {
    firstRow: rowOf(first),
    firstColumn: columnOf(first),
    lastRow: rowOf(last),
    lastColumn: columnOf(last),
  };
}

function rowOf(reference: string): number {
  return Number(reference.replace(/^[A-Z]+/, '')) - 1;
}

function following(previous: number, next: number): number {
  if (next > previous) return next;
  throw new Error(`${next} stands behind ${previous}.`);
}
