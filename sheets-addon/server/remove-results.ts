import { planRemoval, type Removal } from '../../core/remove-results';
import type { Refusal } from '../../core/plan/refusal';
import { cellName } from '../../core/cells/problem';
import { toRowRanges } from '../../core/cells/row-ranges';
import { OUR_SHEETS } from '../../core/cells/cell';
import type { RunRequest } from '../../core/plan/run-request';
import { GENERAL } from '../apply/style-cells';
import { findProtection, type WrittenCells } from '../read/find-protection';
import { ignoreRefusal } from '../errors/ignore-refusal';
import { withDocumentLock } from './with-document-lock';
import { measureWanted, type MeasuredList } from '../read/measure-list';
import { colorsLevels } from '../apply/our-columns';
import { sheetNamed, sheetsOf } from '../read/our-sheets';
import { forgetRun, refuseWhileHeld, rememberedRun } from './run-state';
import { readNames } from '../read/read-names';
import { cellArea, columnAreas } from '../read/read-rows';
import { retryTransient } from '../errors/retry-transient';

/** What will be removed once the user has agreed. */
export interface PlannedRemoval {
  readonly is: 'removal';
  readonly sheet: string;
  /** How many columns of ours the sheet has. */
  readonly columnCount: number;
  readonly hasPortfolio: boolean;
}

/** Finds what would be taken away. Writes nothing; throws a `HostError` while somebody scores. */
export function planToRemove(request: RunRequest): PlannedRemoval | Refusal {
  return retryTransient(() => {
    refuseWhileHeld(rememberedRun());
    return inBrief(find(request));
  });
}

/**
 * Takes our columns off the clients of a list, and the portfolio; the settings and the history stay, and so does what
 * stands in our columns in rows that are no clients'. Google has no undo for scripts.
 */
export function removeFromList(request: RunRequest): PlannedRemoval | Refusal {
  return withDocumentLock(() => {
    retryTransient(() => refuseWhileHeld(rememberedRun()));
    const found = retryTransient(() => find(request));
    if (found.is === 'refused') return found;
    retryTransient(() => remove(found));
    forgetRun();
    return inBrief(found);
  });
}

interface FoundResults {
  readonly is: 'found';
  readonly list: MeasuredList;
  /** Absent where the sheet is no list. */
  readonly removal: Removal | undefined;
}

function inBrief(found: FoundResults | Refusal): PlannedRemoval | Refusal {
  if (found.is === 'refused') return found;
  const { list, removal } = found;
  const columnCount = removal?.columns.length ?? 0;
  return { is: 'removal', sheet: list.input.sheet, columnCount, hasPortfolio: list.hasPortfolio };
}

/** The results on the sheet that is wanted or looked at; where it has none, those on the first that has some. */
function find(request: RunRequest): FoundResults | Refusal {
  const looked = resultsOn(request);
  const isAnswer = request.sheet !== undefined || hasColumns(looked);
  const found = isAnswer ? looked : (elsewhere(looked.list, request) ?? looked);
  return findProtection(writtenFor(found)) ?? found;
}

function resultsOn(request: RunRequest): FoundResults {
  const list = measureWanted(request);
  return { is: 'found', list, removal: planRemoval(list.input) };
}

function hasColumns({ removal }: FoundResults): boolean {
  return removal !== undefined && removal.columns.length > 0;
}

function elsewhere({ lists, input }: MeasuredList, request: RunRequest): FoundResults | undefined {
  for (const sheet of lists) {
    const found = sheet === input.sheet ? undefined : resultsOn({ ...request, sheet });
    if (found !== undefined && hasColumns(found)) return found;
  }
  return undefined;
}

function writtenFor({ list, removal }: FoundResults): readonly WrittenCells[] {
  const [settings, portfolio] = [OUR_SHEETS.settings, OUR_SHEETS.portfolio].map((name) =>
    sheetNamed(list.sheets, name),
  );
  const areas = removal === undefined ? [] : columnAreas(removal.columns, removal);
  return [
    { sheet: list.sheet, areas },
    ...(settings === undefined ? [] : [{ sheet: settings, areas: removal?.settings.map(cellArea) ?? [] }]),
    ...(portfolio === undefined || !list.hasPortfolio ? [] : [{ sheet: portfolio, areas: undefined }]),
  ];
}

/** May be done twice. */
function remove({ list, removal }: FoundResults): void {
  if (removal !== undefined && removal.columns.length > 0) clearColumns(list, removal);
  const sheets = sheetsOf(list.book);
  const settings = sheetNamed(sheets, OUR_SHEETS.settings);
  for (const { row, column } of removal?.settings ?? [])
    settings?.getRange(row + 1, column + 1).clearContent();
  const portfolio = sheetNamed(sheets, OUR_SHEETS.portfolio);
  if (portfolio !== undefined && list.hasPortfolio) list.book.deleteSheet(portfolio);
  SpreadsheetApp.flush();
}

function clearColumns(list: MeasuredList, removal: Removal): void {
  const { sheet } = list;
  const cells = sheet.getRangeList([...ourCells(list, removal)]);
  cells.clearContent();
  ignoreRefusal(() => cells.clearFormat().setNumberFormat(GENERAL));
  ignoreRefusal(() => {
    const rules = sheet.getConditionalFormatRules();
    const others = rules.filter((rule) => !colorsLevels(rule));
    if (others.length < rules.length) sheet.setConditionalFormatRules(others);
  });
}

/** Our heads, and our cells beside the clients, such as `I2:I9`. */
function ourCells(list: MeasuredList, removal: Removal): readonly string[] {
  const { headerRow, columns } = removal;
  const { clientRows } = readNames(list, removal);
  return columns.flatMap((column) =>
    toRowRanges([headerRow, ...clientRows]).map(
      ({ firstRow, lastRow }) => `${cellName(firstRow, column)}:${cellName(lastRow, column)}`,
    ),
  );
}
