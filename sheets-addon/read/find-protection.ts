import type { Area } from '../../core/cells/sheet-description';
import { refuse, type Refusal } from '../../core/plan/refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells of a sheet that will be written; without areas all of them. */
export interface WrittenCells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[] | undefined;
}

/** Cells that the user may not change. */
interface ClosedCells {
  readonly sheet: string;
  /** The protected range, such as `B2:C9`; absent where it is the whole sheet. */
  readonly cells: string | undefined;
}

/** The refusal of the first cells that a run will write and that are protected from this user. */
export function findProtection(written: readonly WrittenCells[]): Refusal | undefined {
  const closed = written
    .filter(({ areas }) => areas === undefined || areas.length > 0)
    .map(closedIn)
    .find((each) => each !== undefined);
  return closed && refuseClosedCells(closed);
}

function refuseClosedCells({ sheet, cells }: ClosedCells): Refusal {
  return refuse('protectedSheet', {
    cell: `${sheet}!${cells ?? 'A1'}`,
    found: 'protected cells',
    expected: 'cells that can be changed',
    message:
      `${cells === undefined ? 'All cells' : `The cells ${cells}`} of the sheet "${sheet}" ` +
      'are protected. Ask their owner to let you edit them, then run again.',
  });
}

function closedIn({ sheet, areas }: WrittenCells): ClosedCells | undefined {
  const { ProtectionType } = SpreadsheetApp;
  const ofSheet = sheet.getProtections(ProtectionType.SHEET).filter((protection) => !protection.canEdit());
  const isClosed = ofSheet.some((protection) => {
    const free = protection.getUnprotectedRanges();
    return areas === undefined || areas.some((area) => !free.some((range) => holds(range, area)));
  });
  if (isClosed) return { sheet: sheet.getName(), cells: undefined };
  const closed = sheet
    .getProtections(ProtectionType.RANGE)
    .filter((protection) => !protection.canEdit())
    .map((protection) => protection.getRange())
    .find((range) => areas === undefined || areas.some((area) => meets(range, area)));
  return closed && { sheet: sheet.getName(), cells: closed.getA1Notation() };
}

function holds(range: Range, { firstRow, firstColumn, lastRow, lastColumn }: Area): boolean {
  return (
    range.getRow() <= firstRow + 1 &&
    range.getLastRow() > lastRow &&
    range.getColumn() <= firstColumn + 1 &&
    range.getLastColumn() > lastColumn
  );
}

/** A range that reaches the right edge of the sheet covers columns that are added there, too. */
function meets(range: Range, { firstRow, firstColumn, lastRow, lastColumn }: Area): boolean {
  const isOpen = range.getLastColumn() === range.getSheet().getMaxColumns();
  return (
    range.getRow() <= lastRow + 1 &&
    range.getLastRow() > firstRow &&
    range.getColumn() <= lastColumn + 1 &&
    (isOpen || range.getLastColumn() > firstColumn)
  );
}
