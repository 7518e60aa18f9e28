import type { SheetOfFile } from './selves';

/** Rows or columns. */
export type Lines = 'rows' | 'columns';

/** How many rows or columns a sheet has. */
export function lineCount({ file, sheet }: SheetOfFile, lines: Lines): number {
  const { rowCount, columnCount } = file.state(sheet);
  return lines === 'rows' ? rowCount : columnCount;
}
