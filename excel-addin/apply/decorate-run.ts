import type { RowRange } from '../../core/cells/row-ranges';
import type { RunPlan } from '../../core/plan/run-plan';
import { ACCENT } from '../../styles/palette';
import { colorLevels, levelCells } from './color-levels';
import { styleHeaders, styleRows, headerCells, sizeHeaders, type HeaderCell } from './style-columns';
import type { ColumnGroup } from './our-columns';
import { decorate, type Decoration } from './decorate';
import { drawUpdate, type SheetUpdate } from '../../core/run/sheet-updates';
import { sheetDecorations } from './style-sheets';

/** What a run has written, and what is yet to get its looks. */
export interface RunToStyle {
  readonly plan: RunPlan;
  readonly columnGroups: readonly ColumnGroup[];
  /** The rows of clients, from the top. */
  readonly clients: readonly RowRange[];
  readonly sheets: readonly SheetUpdate[];
}

/** Gives a run that is written its looks, and names those that Excel refused. */
export async function decorateRun(
  context: Excel.RequestContext,
  { plan, columnGroups, clients, sheets }: RunToStyle,
): Promise<readonly string[]> {
  const plain = await plainParts(context, headerCells(columnGroups), sheets);
  const levels: Decoration[] = levelCells(columnGroups, plan).map((cells) => ({
    name: 'colours of the levels',
    draw: () => colorLevels(cells),
  }));
  // The fill of a header goes last: by it the next run knows that the column has its looks.
  const heads: Decoration[] = [
    { name: 'widths of the OML columns', draw: () => sizeHeaders(plain.heads) },
    { name: 'looks of the OML headers', draw: () => styleHeaders(plain.heads) },
  ];
  return decorate(context, [
    ...levels,
    ...(plain.heads.length > 0 ? heads : []),
    {
      name: 'looks of the OML columns',
      draw: () => styleRows(context, { columnGroups, headerRow: plan.headerRow }, clients),
    },
    ...sheetDecorations(context, plain.sheets),
  ]);
}

interface PlainParts {
  readonly heads: readonly HeaderCell[];
  readonly sheets: readonly SheetUpdate[];
}

/**
 * The headers and sheets that have no looks yet: those of this run, and those of a run that was stopped or broke off
 * before it came to the looks. Where Excel does not show them, those of this run.
 */
async function plainParts(
  context: Excel.RequestContext,
  heads: readonly HeaderCell[],
  sheets: readonly SheetUpdate[],
): Promise<PlainParts> {
  const older = heads.filter(({ place }) => !place.isNew);
  const kept = sheets.filter((update) => update.do !== 'draw');
  try {
    const fills = older.map(({ cell }) => cell().format.fill.load({ color: true }));
    const tabs = kept.map(({ sheet }) => context.workbook.worksheets.getItem(sheet).load({ tabColor: true }));
    await context.sync();
    return {
      heads: heads.filter(
        (header) => header.place.isNew || NO_FILL.has(fills[older.indexOf(header)]?.color ?? ACCENT),
      ),
      sheets: sheets.map((update) =>
        tabs[kept.indexOf(update)]?.tabColor === '' ? drawUpdate(update.whole()) : update,
      ),
    };
  } catch {
    return { heads: heads.filter(({ place }) => place.isNew), sheets };
  }
}

/** What Excel says of a cell that has no fill. */
const NO_FILL = new Set(['', '#FFFFFF']);
