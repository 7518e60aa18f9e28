import { refuseObstacle } from '../core/obstacles';
import { planRemoval, type Removal } from '../core/remove-results';
import type { Refusal } from '../core/refusal';
import { cellName } from '../core/problem';
import { stretchesOf } from '../core/stretches';
import { OUR_SHEETS } from '../core/workbook';
import type { Wishes } from '../pane/bridge';
import { GENERAL } from './dress-cells';
import { findProtection } from './find-protection';
import { inTurn } from './in-turn';
import { measureWanted, type MeasuredList } from './measure-list';
import { colorsLevels } from './our-columns';
import { sheetNamed, sheetsOf } from './our-sheets';
import { forgetRun, refuseWhileHeld, rememberedRun } from './run-state';
import { readNames } from './survey-list';
import { tryAgain } from './try-again';

/** What is to be taken away, once the user has agreed. */
export interface PlannedRemoval extends Removal {
  readonly hasPortfolio: boolean;
}

/** Finds what would be taken away. Writes nothing. */
export function planToRemove(wishes: Wishes): PlannedRemoval | Refusal {
  const planned = tryAgain(() => find(wishes));
  return planned.is === 'refused' ? planned : planned.removal;
}

/**
 * Takes our columns off the clients of a list, and the portfolio; the settings and the history stay, and so does what
 * stands below our columns in rows that are no clients'. Google has no undo for scripts.
 */
export function removeFromList(wishes: Wishes): PlannedRemoval | Refusal {
  return inTurn(() => {
    tryAgain(() => refuseWhileHeld(rememberedRun()));
    const planned = tryAgain(() => find(wishes));
    if (planned.is === 'refused') return planned;
    tryAgain(() => remove(planned));
    forgetRun();
    return planned.removal;
  });
}

interface FoundResults {
  readonly is: 'found';
  readonly list: MeasuredList;
  readonly removal: PlannedRemoval;
}

function find(wishes: Wishes): FoundResults | Refusal {
  const list = measureWanted(wishes);
  const removal = planRemoval(list.head);
  if (removal.is === 'refused') return removal;
  if (list.foreignSheet !== undefined) return list.foreignSheet;
  const { headerRow, rowCount, columns } = removal;
  const areas = columns.map((column) => ({
    row: headerRow,
    column,
    rowCount: rowCount - headerRow,
    columnCount: 1,
  }));
  const [settings, portfolio] = [OUR_SHEETS.settings, OUR_SHEETS.portfolio].map((name) =>
    sheetNamed(list.sheets, name),
  );
  const listed = removal.settings.map(({ row, column }) => ({ row, column, rowCount: 1, columnCount: 1 }));
  const closed = findProtection([
    { sheet: list.sheet, areas },
    ...(settings === undefined ? [] : [{ sheet: settings, areas: listed }]),
    ...(portfolio === undefined ? [] : [{ sheet: portfolio, areas: undefined }]),
  ]);
  if (closed !== undefined) return refuseObstacle({ is: 'protectedCells', ...closed });
  return { is: 'found', list, removal: { ...removal, hasPortfolio: portfolio !== undefined } };
}

/** May be done twice. */
function remove({ list, removal }: FoundResults): void {
  const { sheet } = list;
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !colorsLevels(rule));
  if (others.length < rules.length) sheet.setConditionalFormatRules(others);
  const cells = ourCells(list, removal);
  if (cells.length > 0)
    sheet
      .getRangeList([...cells])
      .clear()
      .setNumberFormat(GENERAL);
  const sheets = sheetsOf(list.book);
  const settings = sheetNamed(sheets, OUR_SHEETS.settings);
  for (const { row, column } of removal.settings) settings?.getRange(row + 1, column + 1).clearContent();
  const portfolio = sheetNamed(sheets, OUR_SHEETS.portfolio);
  if (portfolio !== undefined) list.book.deleteSheet(portfolio);
  SpreadsheetApp.flush();
}

/** Our heads, and our cells beside the clients, such as `I2:I9`. */
function ourCells(list: MeasuredList, removal: Removal): readonly string[] {
  const { headerRow, columns } = removal;
  const { clientRows } = readNames(list, removal);
  return columns.flatMap((column) =>
    stretchesOf([headerRow, ...clientRows]).map(
      ({ firstRow, lastRow }) => `${cellName(firstRow, column)}:${cellName(lastRow, column)}`,
    ),
  );
}
