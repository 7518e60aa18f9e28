import type { FileBytes } from '../files/file-bytes';
import type { DatesAs, RowBatch, WantedCells } from '../files/list-sheet';
import type { WorkbookList, WorkbookSheet } from './workbook-list';
import { cellValue } from './cell-value';
import type { CellContext } from './cell-value';
import { numberStyles } from './number-styles';
import { PackedStrings } from './packed-strings';
import { readSharedStrings } from './shared-strings';
import { sheetPieces } from './sheet-pieces';
import type { SheetPiece } from './sheet-pieces';
import { tablesOn } from './table-part';
import { readWorkbookPart } from './workbook-part';
import type { WorkbookPart } from './workbook-part';
import { openZipPackage } from './zip-package';
import type { ZipPackage } from './zip-package';

/** Opens an Excel workbook. Its shared texts are read when the first row is asked for. */
export async function openWorkbook(bytes: FileBytes): Promise<WorkbookList> {
  const zip = await openZipPackage(bytes);
  const workbook = await readWorkbookPart(zip);
  let context: Promise<Omit<CellContext, 'datesAs'>> | undefined;
  const sheets = workbook.sheets.map((entry): WorkbookSheet => {
    const pieces = async function* (dates: DatesAs = 'serial', wanted?: WantedCells) {
      context ??= readContext(zip, workbook);
      const known = { ...(await context), datesAs: dates };
      const isPlainText = (index: number) => known.sharedStrings.isPlain(index);
      const skipping = wanted === undefined ? undefined : { ...wanted, isPlainText };
      yield* sheetPieces(zip.text(entry.partName), (cell) => cellValue(cell, known), skipping);
    };
    return {
      ...entry,
      asksToBeCalculated: workbook.asksToBeCalculated,
      tables: () => tablesOn(zip, entry.partName),
      pieces: () => pieces(),
      rows: (dates, wanted) => rowsOf(pieces(dates, wanted)),
    };
  });
  return {
    kind: 'xlsx',
    remarks: [],
    sheets,
    isMadeOfText: false,
    source: { zip, part: workbook },
    close: () => bytes.close(),
  };
}

/** In characters; in all passes over a workbook. */
const LONG_TEXTS = 1 << 28;

async function readContext(zip: ZipPackage, workbook: WorkbookPart): Promise<Omit<CellContext, 'datesAs'>> {
  const { sharedStringsPartName, stylesPartName, countsDatesFrom1904 } = workbook;
  return {
    sharedStrings:
      sharedStringsPartName === undefined
        ? new PackedStrings()
        : await readSharedStrings(zip.text(sharedStringsPartName)),
    styles: numberStyles(stylesPartName === undefined ? '' : await zip.smallText(stylesPartName)),
    countsDatesFrom1904,
    longTexts: { room: LONG_TEXTS },
  };
}

/** Rows without a value or a formula, such as those that are only coloured, are blank and left out. */
async function* rowsOf(
  pieces: AsyncIterable<readonly SheetPiece[]>,
): AsyncGenerator<RowBatch, void, undefined> {
  for await (const batch of pieces) {
    const rows = batch.flatMap((piece) =>
      piece.kind === 'row' && (piece.row.cells.length > 0 || piece.row.formulas !== undefined)
        ? [piece.row]
        : [],
    );
    if (rows.length > 0) yield rows;
  }
}
