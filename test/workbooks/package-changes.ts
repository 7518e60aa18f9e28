import path from 'node:path';
import { areaOf } from './sheet-grid';
import { childOf } from './xml-tree';
import { relationshipsOf, sheetPart, type WorkbookPackage } from './workbook-package';

/** The client sheet of a workbook: its name, and the zero-based row of its headers. */
export interface ListPlace {
  readonly list: string;
  readonly headerRow: number;
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** The parts of a workbook that a run may change. */
export function changedParts(book: WorkbookPackage, place: ListPlace): ReadonlySet<string> {
  return new Set([
    CONTENT_TYPES,
    book.workbook,
    relationshipsOf(book.workbook),
    sheetPart(book, place.list),
    ...[stylesOf(book), calcChainOf(book), listTable(book, place)].flatMap((part) => part ?? []),
  ]);
}

/** The part of the list's table; absent if the list is not a table. */
export function listTable(book: WorkbookPackage, { list, headerRow }: ListPlace): string | undefined {
  return book
    .targets(sheetPart(book, list))
    .filter(({ type }) => type === 'table')
    .find(({ part }) => areaOf(book.tree(part).attributes['ref'] ?? '').firstRow === headerRow)?.part;
}

/** The styles part; absent in a workbook without one. */
export function stylesOf(book: WorkbookPackage): string | undefined {
  return book.targets(book.workbook).find(({ type }) => type === 'styles')?.part;
}

/** The part with the calculation chain. */
export function calcChainOf(book: WorkbookPackage): string | undefined {
  return book.targets(book.workbook).find(({ type }) => type === 'calcChain')?.part;
}

/** The parts that a part refers to, directly or not, each with its relationships part. */
export function reachedFrom(book: WorkbookPackage, name: string): readonly string[] {
  const pointers = relationshipsOf(name);
  if (!book.has(pointers)) return [];
  return [pointers, ...book.targets(name).flatMap(({ part }) => [part, ...reachedFrom(book, part)])];
}

/** The content type of a part. */
export function contentTypeOf(book: WorkbookPackage, name: string): string | undefined {
  const { children } = book.tree(CONTENT_TYPES);
  const extension = path.posix.extname(name).slice(1).toLowerCase();
  const entry =
    children.find(({ attributes }) => attributes['PartName'] === `/${name}`) ??
    children.find(({ attributes }) => attributes['Extension']?.toLowerCase() === extension);
  return entry?.attributes['ContentType'];
}

/** The number of looks for a workbook's cells. */
export function lookCount(book: WorkbookPackage): number {
  const styles = stylesOf(book);
  return styles === undefined ? 0 : (childOf(book.tree(styles), 'cellXfs')?.children.length ?? 0);
}
