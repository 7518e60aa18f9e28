import type { Stretch } from '../../core/cells/row-ranges';
import type { RunPlan } from '../../core/plan/run-plan';
import { ACCENT } from '../../styles/palette';
import { colorLevels, levelCells } from './color-levels';
import { dressHeads, dressRows, headCells, sizeHeads, type HeadCell } from './style-columns';
import type { Strip } from './our-columns';
import { decorate, type Decoration } from './decorate';
import { drawnSheet, sheetDecorations, type WrittenSheet } from './style-sheets';

/** What a run has written, and what is yet to get its looks. */
export interface RunToDress {
  readonly plan: RunPlan;
  readonly strips: readonly Strip[];
  /** The rows of clients, from the top. */
  readonly clients: readonly Stretch[];
  readonly sheets: readonly WrittenSheet[];
}

/** Gives a run that is written its looks, and names those that Excel refused. */
export async function decorateRun(
  context: Excel.RequestContext,
  { plan, strips, clients, sheets }: RunToDress,
): Promise<readonly string[]> {
  const plain = await plainParts(context, headCells(strips), sheets);
  const levels: Decoration[] = levelCells(strips, plan).map((cells) => ({
    name: 'colours of the levels',
    draw: () => colorLevels(cells),
  }));
  // The fill of a header goes last: by it the next run knows that the column has its looks.
  const heads: Decoration[] = [
    { name: 'widths of the OML columns', draw: () => sizeHeads(plain.heads) },
    { name: 'looks of the OML headers', draw: () => dressHeads(plain.heads) },
  ];
  return decorate(context, [
    ...levels,
    ...(plain.heads.length > 0 ? heads : []),
    {
      name: 'looks of the OML columns',
      draw: () => dressRows(context, { strips, headerRow: plan.headerRow }, clients),
    },
    ...sheetDecorations(context, plain.sheets),
  ]);
}

interface PlainParts {
  readonly heads: readonly HeadCell[];
  readonly sheets: readonly WrittenSheet[];
}

/**
 * The headers and sheets that have no looks yet: those of this run, and those of a run that was stopped or broke off
 * before it came to the looks. Where Excel does not show them, those of this run.
 */
async function plainParts(
  context: Excel.RequestContext,
  heads: readonly HeadCell[],
  sheets: readonly WrittenSheet[],
): Promise<PlainParts> {
  const older = heads.filter(({ place }) => !place.isNew);
  const kept = sheets.filter(({ drawn }) => drawn === undefined);
  try {
    const fills = older.map(({ cell }) => cell().format.fill.load({ color: true }));
    const tabs = kept.map(({ name }) => context.workbook.worksheets.getItem(name).load({ tabColor: true }));
    await context.sync();
    return {
      heads: heads.filter(
        (head) => head.place.isNew || NO_FILL.has(fills[older.indexOf(head)]?.color ?? ACCENT),
      ),
      sheets: sheets.map((sheet) =>
        tabs[kept.indexOf(sheet)]?.tabColor === '' ? drawnSheet(sheet.kept()) : sheet,
      ),
    };
  } catch {
    return { heads: heads.filter(({ place }) => place.isNew), sheets };
  }
}

/** What Excel says of a cell that has no fill. */
const NO_FILL = new Set(['', '#FFFFFF']);
